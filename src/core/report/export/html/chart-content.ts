import type { DocumentChart } from "../types";
import { chartSvg } from "./chart-svg";
import { direction, markup, type Markup } from "./markup";
import { dataTable } from "./table";
import { inElement } from "./text";

/**
 * A chart under its heading, with what it shows in words and its figures in a table that opens. The figure takes the
 * focus, because a narrow screen shows a part of it and must be scrolled, by keyboard too.
 */
export function chartContent({ id, chart, figures }: DocumentChart): Markup {
  return markup`<h4 id="${id}"${direction(chart.title)}>${chart.title}</h4>
<figure tabindex="0" aria-labelledby="${id}">
${chartSvg(chart, id)}</figure>
${inElement("p", chart.textAlternative)}
<details>
<summary>Figures of this chart</summary>
${dataTable(figures)}</details>
`;
}
