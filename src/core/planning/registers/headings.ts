import type { Vocabulary } from "../../vocabulary";
import { namesNothing } from "../../vocabulary/no-name";
import type { RegisterRow } from "./register-rows";
import type { RegisterTable } from "./register-table";

/** A run of rows under one heading. */
export interface Section {
  /** The row of the heading; null for the rows above the first. */
  readonly heading: RegisterRow | null;
  readonly rows: readonly RegisterRow[];
}

/** Divides rows at those that are headings; a heading without rows is dropped. */
export function sectionsOf(
  rows: readonly RegisterRow[],
  isHeading: (row: RegisterRow, place: number) => boolean,
): Section[] {
  const sections: { heading: RegisterRow | null; rows: RegisterRow[] }[] = [
    { heading: null, rows: [] },
  ];
  rows.forEach((row, place) => {
    if (isHeading(row, place)) sections.push({ heading: row, rows: [] });
    else sections.at(-1)?.rows.push(row);
  });
  return sections.filter((section) => section.rows.length > 0);
}

const numbered =
  /^(?:strategic |priority |key |our )*(?:ambitions?|themes?|aims?|goals?|pillars?|strands?|outcomes?|objectives?|sections?|parts?|chapters?)\s*(?:[:–—-]|(?:\d+|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)\b)/i;

/** Whether a row of one text calls itself a heading: an ambition, `Theme 2: …`, capitals throughout, cells merged over the table. */
export function looksLikeHeading({ alone, isWide }: RegisterRow, vocabulary: Vocabulary): boolean {
  if (!alone) return false;
  const { text } = alone;
  return (
    isWide ||
    vocabulary.readAmbition(text) !== null ||
    numbered.test(text) ||
    (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text))
  );
}

/** Whether the header is repeated in the next row or the one after it: the row is a page's title. */
export function standsOverHeader(
  { repeatedHeaders }: RegisterTable,
  { row }: RegisterRow,
): boolean {
  return repeatedHeaders.has(row + 1) || repeatedHeaders.has(row + 2);
}

const remark =
  /^(?:sources?|notes?|key|nb|n\.b\.|please note|footnotes?|last updated|prepared by|page \d)\b|^[*†‡]/i;

/** A remark at the foot of a table or a page, or a row that says that there is nothing. */
export function isRemark({ alone }: RegisterRow): boolean {
  return alone !== null && (remark.test(alone.text) || namesNothing(alone.text));
}
