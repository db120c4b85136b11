import type {
  ChartAxis,
  ChartDescription,
  ChartSeries,
  TextLook,
} from "../../../../core/drawingml/chart-description";
import { secondaryAxesOf } from "../../../../core/drawingml/plot-xml";
import { assertEditable } from "../../access";
import type { HandlerContext } from "../../context";
import { HostError } from "../../errors";
import type { AxisPart, ChartTarget, Part } from "../../objects";

/** Notes that the chart was changed. @throws HostError AccessDenied on a protected sheet. */
export function changeChart(
  { sheet, chart }: ChartTarget,
  host: HandlerContext,
  change: (chart: ChartTarget["chart"]) => void,
): void {
  assertEditable(sheet);
  change(chart);
  host.changes.push({ kind: "charts", sheet });
}

/**
 * What the chart says.
 *
 * Setting throws a HostError AccessDenied on a protected sheet, and ApiNotFound for a chart of a kind that this host
 * keeps without understanding it.
 */
export function designOf(target: ChartTarget, host: HandlerContext): Part<ChartDescription> {
  return {
    get: () => target.chart.design,
    set: (design) =>
      changeChart(target, host, (chart) => {
        if (!chart.isKnown) {
          throw new HostError("ApiNotFound", `This host keeps the chart "${chart.name}" as it is.`);
        }
        chart.design = design;
        chart.isTouched = true;
      }),
  };
}

/** A property of a part as a part of its own. */
export function within<T, K extends keyof T>(part: Part<T>, key: K): Part<T[K]> {
  return {
    get: () => part.get()[key],
    set: (value) => part.set({ ...part.get(), [key]: value }),
  };
}

/** A part that may be missing, as one that is there. @throws HostError InvalidOperation on setting one that is not. */
export function existing<T>(part: Part<T | null>, missing: T): Part<T> {
  return {
    get: () => part.get() ?? missing,
    set: (value) => {
      if (part.get() === null) throw new HostError("InvalidOperation");
      part.set(value);
    },
  };
}

/** A part that is automatic where it is left out. */
export function orAutomatic(part: Part<TextLook | undefined>): Part<TextLook> {
  return { get: () => part.get() ?? {}, set: (value) => part.set(value) };
}

export function seriesOf(target: ChartTarget & { readonly index: number }, host: HandlerContext) {
  const design = designOf(target, host);
  const part: Part<ChartSeries> = {
    get: () => {
      const series = design.get().series[target.index];
      if (!series) throw new HostError("ItemNotFound");
      return series;
    },
    set: (value) => {
      const { series } = design.get();
      const changed = series.map((one, index) => (index === target.index ? value : one));
      design.set({ ...design.get(), series: changed });
    },
  };
  return part;
}

/** An axis. The second axes are there where a series is drawn against them. */
export function axisOf(
  target: ChartTarget,
  kind: AxisPart["kind"],
  group: AxisPart["group"],
  host: HandlerContext,
): AxisPart {
  const design = designOf(target, host);
  const key = group === "Primary" ? "axes" : "secondaryAxes";
  const axes = () => (group === "Primary" ? design.get().axes : secondaryAxesOf(design.get()));
  const set = (axis: ChartAxis) =>
    design.set({ ...design.get(), [key]: { ...axes(), [kind]: axis } });
  return { kind, group, get: () => axes()[kind], set };
}
