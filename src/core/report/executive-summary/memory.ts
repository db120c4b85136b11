import { textFingerprint } from "../../fingerprint/text-fingerprint";
import { oneLine } from "../../workbook/text";
import { blockText } from "../text-blocks";
import type { TextBlock } from "../types";

/** What the workbook remembers of a line of the executive summary as it was written last: codes, and no text. */
export interface RememberedLine {
  /** Code of the line's key; `""` for a line that the analyst added. */
  readonly key: string;
  /** Code of our words at that time; `""` for an added line. */
  readonly draft: string;
  /** Code of what was printed, in our words or the analyst's; null where the analyst has deleted the line. */
  readonly printed: string | null;
  /** The figure that our words told of, or null; of a deleted line the one that it had when it was deleted. */
  readonly figure: string | null;
}

/** What the workbook remembers of the executive summary as it was written last. */
export interface SummaryMemory {
  /** In the order of printing, deleted lines last. */
  readonly lines: readonly RememberedLine[];
  /** Whether the analyst has moved lines, so that their order counts and not ours. */
  readonly wasMoved: boolean;
}

/** A name of the workbook holds 8,192 characters, its quotation marks included. */
const mostCharacters = 7_000;

/**
 * The memory as ASCII text. Where it would be too long for a name of the workbook, lines that the analyst
 * added are left out at the end: they are then recognised by standing where they stand.
 */
export function writeMemory({ lines, wasMoved }: SummaryMemory): string {
  const ours = lines.filter(({ key }) => key !== "");
  const added = lines.filter(({ key }) => key === "");
  let text = wasMoved ? moved : "";
  for (const line of [...ours, ...added]) {
    const entry = writeEntry(line);
    if (text.length + entry.length + 1 > mostCharacters) break;
    text += text === "" ? entry : ` ${entry}`;
  }
  return text;
}

/** The memory that such a text tells; null where there is none, or nothing in it can be understood. */
export function readMemory(text: string | undefined): SummaryMemory | null {
  if (text === undefined) return null;
  const entries = text.split(" ").filter((entry) => entry !== "");
  const lines = entries.flatMap(readEntry);
  const wasMoved = entries.includes(moved);
  const isUnderstood = lines.length > 0 || wasMoved || entries.length === 0;
  return isUnderstood ? { lines, wasMoved } : null;
}

/** Code of a line as it is printed, with its bullet; spaces do not count. */
export function lineCode(line: TextBlock | string): string {
  return textFingerprint(oneLine(typeof line === "string" ? line : blockText(line)));
}

const moved = "moved";
const unchanged = "=";
const deleted = "-";

function writeEntry({ key, draft, printed, figure }: RememberedLine): string {
  const state = printed === null ? deleted : printed === draft ? unchanged : printed;
  return [key, draft, state, figure ?? ""].join(":");
}

function readEntry(entry: string): RememberedLine[] {
  const match = /^([0-9a-z]*):([0-9a-z]*):([0-9a-z]+|[=-]):(-?[0-9.]*)$/.exec(entry);
  if (!match) return [];
  const [, key = "", draft = "", state = "", figure = ""] = match;
  const printed = state === deleted ? null : state === unchanged ? draft : state;
  return [{ key, draft, printed, figure: figure === "" ? null : figure }];
}
