import { isOfTheKey } from "../rules/directions/key";
import type { CellEdit } from "../rules/types";
import { readDirection, type Direction, type DirectionOfTravel } from "../trend";
import { linesOf, rawLines, type Line } from "../workbook/cells/lines";
import type { CellReference, CellValue } from "../workbook/types";
import type { LeftBecause } from "./types";

/** A cell of the direction column as it stands. */
interface StandingCell {
  readonly cell: CellReference;
  readonly value: CellValue;
  readonly text: string;
}

/** The edits that make a cell say the directions. */
interface ProposedDirections {
  readonly wasBlank: boolean;
  readonly edits: readonly CellEdit[];
}

/**
 * The edits that make the cell say the directions of its measures, or why it stays as it is.
 * @param travels of the cell's measures in their order; null where a measure has no polarity
 */
export function cellDirections(
  standing: StandingCell,
  travels: readonly (DirectionOfTravel | null)[],
): ProposedDirections | LeftBecause {
  if (!travels.some((travel) => isArrow(given(travel)))) return whyNone(travels);
  const directions = travels.map(given);
  const { cell, value, text } = standing;
  const lines = linesOf(text);
  if (lines.length === 0) {
    const after = directions.map((direction) => direction ?? "").join("\n");
    return { wasBlank: true, edits: [{ cell, before: value, after }] };
  }
  const placed = placedLines(text, lines, directions.length);
  const edits = placed ? lineEdits(cell, placed, directions) : wholeEdit(standing, directions);
  if (typeof edits === "string") return edits;
  return edits.length === 0 ? "right already" : { wasBlank: false, edits };
}

/** What may be written for a measure: null where its polarity or its figures are not understood. */
function given(travel: DirectionOfTravel | null): Direction | null {
  return travel === null || travel.reason.kind === "unreadable" ? null : travel.direction;
}

const isArrow = (direction: Direction | null) => direction !== null && direction !== "N/A";

function whyNone(travels: readonly (DirectionOfTravel | null)[]): LeftBecause {
  if (travels.some((travel) => travel?.reason.kind === "unreadable"))
    return "figure not understood";
  return travels.includes(null) ? "no polarity" : "nothing to compare";
}

/** A line of the cell, or a blank one that keeps the place of a measure. */
interface Place {
  /** Undefined where the text counts as a whole. */
  readonly index: number | undefined;
  readonly text: string;
}

/** One place for each measure; null where the lines are not as many as the measures. */
function placedLines(text: string, lines: readonly Line[], count: number): readonly Place[] | null {
  if (count === 1) return [{ index: undefined, text }];
  if (lines.length === count) return lines;
  if (rawLines(text).length !== count) return null;
  return rawLines(text).map(
    (_, index) => lines.find((line) => line.index === index) ?? { index, text: "" },
  );
}

function lineEdits(
  cell: CellReference,
  places: readonly Place[],
  directions: readonly (Direction | null)[],
): CellEdit[] | LeftBecause {
  const differing = places.flatMap(({ index, text }, place) => {
    const direction = directions[place];
    if (!direction || direction === "N/A" || says(text, direction)) return [];
    return [{ line: index, text, direction }];
  });
  if (differing.some(({ text }) => text !== "" && !isOnlyDirection(text))) return "other words";
  return differing.map(({ line, text, direction }) => ({
    cell: line === undefined ? cell : { ...cell, line },
    before: text,
    after: direction,
  }));
}

/** Other numbers of lines than measures: one N/A or one arrow for all becomes a line for each. */
function wholeEdit(
  { cell, value, text }: StandingCell,
  directions: readonly (Direction | null)[],
): CellEdit[] | LeftBecause {
  if (!linesOf(text).every((line) => isOnlyDirection(line.text))) return "other words";
  const arrows = directions.filter(isArrow);
  const [only] = arrows;
  if (arrows.length === 1 && only && says(text, only)) return [];
  if (directions.includes(null)) return "figure not understood";
  return [{ cell, before: value, after: directions.join("\n") }];
}

/** Whether the text says the direction, by the symbols or the words of the report's key. */
function says(text: string, direction: Direction): boolean {
  return readDirection(text) === direction && isOfTheKey(text);
}

const arrowSigns = /[\p{S}\p{Extended_Pictographic}\ufe0e\ufe0f]/gu;

/** Whether nothing would be lost by another direction in the text's place: "N/A – new survey" says more. */
function isOnlyDirection(text: string): boolean {
  if (readDirection(text) === null) return false;
  const words = text.replace(arrowSigns, " ").replace(/^[\s:(–-]+|[\s)]+$/gu, "");
  const said = words === "" ? "⇄" : readDirection(words);
  return said !== null && (said !== "N/A" || !/\s/.test(words.trim()));
}
