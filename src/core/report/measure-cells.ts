import { actionsHeading, lineBlocks } from "./text-blocks";
import type { ReportMeasure, TextBlock } from "./types";

/** The texts of a measure's cells behind its number, as blocks. */
export interface MeasureCells {
  readonly indicator: TextBlock[];
  readonly previous: TextBlock[];
  readonly latest: TextBlock[];
  readonly direction: TextBlock[];
  readonly commentary: TextBlock[];
}

/**
 * What the cells of a measure say: title, label, outcome bee and corporate priority under each other; the figures; the
 * arrow with its word; the commentary with the actions below their heading.
 *
 * @param alignedAs an earlier measure of the indicator with the same outcome bees and priorities, to be referred to
 */
export function measureCells(measure: ReportMeasure, alignedAs: string | null): MeasureCells {
  const { previous, latest, commentary, actions } = measure;
  return {
    indicator: indicatorBlocks(measure, alignedAs),
    previous: lineBlocks(previous),
    latest: lineBlocks(latest),
    direction: lineBlocks(directionText(measure)),
    commentary:
      actions.length > 0
        ? [...commentary, { kind: "heading", text: actionsHeading }, ...actions]
        : [...commentary],
  };
}

/** The arrow and its word: `↓ Declining`, `N/A – Not comparable`. */
export function directionText({
  direction,
  directionWord,
}: Pick<ReportMeasure, "direction" | "directionWord">): string {
  return direction === "N/A" ? `N/A – ${directionWord}` : `${direction} ${directionWord}`;
}

/** The measure names the same outcome bees and priorities as another one of its indicator. */
export function isAlignedLike(measure: ReportMeasure, other: ReportMeasure): boolean {
  return (
    other.indicator === measure.indicator &&
    alignmentLines(other).join() === alignmentLines(measure).join()
  );
}

function indicatorBlocks(measure: ReportMeasure, alignedAs: string | null): TextBlock[] {
  const { indicator, label } = measure;
  const lines = alignmentLines(measure);
  const alignment =
    alignedAs && lines.length > 1 ? [`Outcome and priority: as ${alignedAs}`] : lines;
  return [
    ...lineBlocks(indicator).map((block) => ({ ...block, bold: true })),
    ...(label === "" ? [] : lineBlocks(label)),
    ...alignment.map((text, i): TextBlock => ({ kind: i === 0 ? "paragraph" : "line", text })),
  ];
}

/** The outcome bees and corporate priorities of a measure, a line each; none where it names none. */
export function alignmentLines({ outcomeBees, corporatePriorities }: ReportMeasure): string[] {
  return [
    ...aligned("Outcome Bee", "Outcome Bees", outcomeBees),
    ...aligned("Corporate Priority", "Corporate Priorities", corporatePriorities),
  ];
}

function aligned(one: string, several: string, names: readonly string[]): string[] {
  const oneLine = names.map((name) => name.replaceAll("\n", " "));
  if (oneLine.length === 0) return [];
  return [`${oneLine.length === 1 ? one : several}: ${oneLine.join("; ")}`];
}
