import { palette } from "../../design";
import type { ReportChart } from "../../types";
import { seriesLook } from "../../charts/series-looks";
import { chartFrame, legendSign, lineHeight, round, type ChartFrame } from "./chart-frame";
import { markup, type Markup } from "./markup";
import { columns, line, markerAt } from "./series-svg";

/**
 * A chart as an inline drawing that is named and described for those who do not see it. Colours and positions are
 * attributes, because the page allows no style within a tag.
 * @param id of the chart in its document; the names of the drawing's parts begin with it
 */
export function chartSvg(chart: ReportChart, id: string): Markup {
  const frame = chartFrame(chart);
  const { width, height } = frame;
  return markup`<svg role="img" aria-labelledby="${id}-title ${id}-description" viewBox="0 0 ${width} ${round(height)}" width="${width}" height="${round(height)}" xmlns="http://www.w3.org/2000/svg">
<title id="${id}-title">${chart.title}</title>
<desc id="${id}-description">${chart.altText}</desc>
<rect width="${width}" height="${round(height)}" fill="${palette.white}" />
${legend(chart, frame)}${valueAxis(chart, frame)}${categoryAxis(chart, frame)}${chart.kind === "line" ? chart.series.map((series, i) => line(series, seriesLook(i), frame)) : columns(chart, frame)}${zeroLine(frame)}</svg>
`;
}

function legend(chart: ReportChart, { legend: entries }: ChartFrame): Markup[] {
  return entries.map(({ name, x, y }, i) => {
    const look = seriesLook(i);
    const sign =
      chart.kind === "line"
        ? line({ values: [0, 0, 0] }, look, {
            x: (place) => x + place * 13,
            y: () => y,
          })
        : markerAt({ ...look, marker: "Square" }, x + 13, y);
    return markup`${sign}<text x="${round(x + legendSign)}" y="${round(y + 4)}">${name}</text>\n`;
  });
}

function valueAxis({ valueTitle }: ReportChart, frame: ChartFrame): Markup {
  const { plot, scale, tickLabel, y } = frame;
  const lines = scale.ticks.map(
    (tick) =>
      markup`<path d="M${round(plot.left)} ${round(y(tick))}H${round(plot.right)}" stroke="${palette.border}" /><text x="${round(plot.left - 6)}" y="${round(y(tick) + 4)}" text-anchor="end">${tickLabel(tick)}</text>\n`,
  );
  const middle = round((plot.top + plot.bottom) / 2);
  return markup`${lines}<text transform="translate(${lineHeight} ${middle}) rotate(-90)" text-anchor="middle">${valueTitle}</text>\n`;
}

function categoryAxis({ categoryTitle }: ReportChart, frame: ChartFrame): Markup {
  const { plot, labels, x, height } = frame;
  const texts = labels.flatMap((lines, place) =>
    lines.map(
      (text, i) =>
        markup`<text x="${round(x(place))}" y="${round(plot.bottom + (i + 1) * lineHeight + 4)}" text-anchor="middle">${text.trim()}</text>\n`,
    ),
  );
  const middle = round((plot.left + plot.right) / 2);
  return markup`${texts}<text x="${middle}" y="${round(height - 10)}" text-anchor="middle">${categoryTitle}</text>\n`;
}

/** The line that columns stand on; the bottom of the plot where zero is not on the axis. */
function zeroLine({ plot, scale, y }: ChartFrame): Markup {
  const base = Math.min(Math.max(0, scale.minimum), scale.maximum);
  return markup`<path d="M${round(plot.left)} ${round(y(base))}H${round(plot.right)}" stroke="${palette.text}" />\n`;
}
