import type { Vocabulary } from "../../vocabulary";
import { oneLine } from "../text";
import type { CellReference, Sourced } from "../types";
import { linesOf, type Line } from "./lines";

/** What the cell of an indicator says: as in the published report, more than its title may stand in it. */
export interface IndicatorCell {
  /** Lines of title and labels, in order. */
  readonly lines: readonly Line[];
  readonly outcomeBees: readonly Sourced<string>[];
  readonly corporatePriorities: readonly Sourced<string>[];
}

/** Reads the cell of an indicator, taking lines such as `Outcome Bee: BE SAFE` apart from title and labels. */
export function readIndicatorCell(
  text: string,
  cell: CellReference,
  vocabulary: Vocabulary,
): IndicatorCell {
  const kept: Line[] = [];
  const bees: Sourced<string>[] = [];
  const priorities: Sourced<string>[] = [];
  let list: Marker["list"] | null = null;
  for (const line of linesOf(withMarkersOnLines(text))) {
    const marker = markerOf(line.text);
    if (marker) list = marker.list;
    else if (list && !continues(list, line.text, vocabulary)) list = null;
    if (!list) kept.push(line);
    else {
      const entries = listEntries(marker ? marker.rest : line.text, cell, vocabulary);
      (list === "outcomeBees" ? bees : priorities).push(...entries);
    }
  }
  return { lines: kept, outcomeBees: bees, corporatePriorities: priorities };
}

/** The single entries of a list of outcome bees or corporate priorities, as typed. */
export function listEntries(
  text: string,
  cell: CellReference,
  vocabulary: Vocabulary,
): Sourced<string>[] {
  return vocabulary.splitEntries(text).map((entry) => {
    const typed = oneLine(entry.text);
    return { value: typed, text: typed, cell };
  });
}

/** The whole text is a list of outcome bees or corporate priorities, under its name. */
export function isMarkedList(text: string): boolean {
  const [first] = linesOf(text);
  return first !== undefined && markerOf(first.text) !== null;
}

interface Marker {
  readonly list: "outcomeBees" | "corporatePriorities";
  /** The text after the marker. */
  readonly rest: string;
}

const marker =
  /\b(outcome bees?(?:\(s\))?|corporate (?:plan )?priorit(?:y|ies|y\(ies\)))\s*[:–—]\s*/i;

/** A marker that stands inside a line begins a line of its own. */
function withMarkersOnLines(text: string): string {
  return text.replace(new RegExp(marker.source, "gi"), "\n$&");
}

function markerOf(text: string): Marker | null {
  const match = marker.exec(text);
  if (!match || match.index > 0) return null;
  const list = /^outcome/i.test(match[0]) ? "outcomeBees" : "corporatePriorities";
  return { list, rest: text.slice(match[0].length) };
}

/** A line below a marker belongs to its list where it is in capitals or is a known name. */
function continues(list: Marker["list"], text: string, vocabulary: Vocabulary): boolean {
  if (!/\p{Ll}/u.test(text)) return true;
  const { readOutcomeBee, readCorporatePriority } = vocabulary;
  return (list === "outcomeBees" ? readOutcomeBee(text) : readCorporatePriority(text)) !== null;
}
