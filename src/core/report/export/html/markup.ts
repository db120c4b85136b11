import { printable } from "../../published-text";
import { hasRightToLeft } from "../writing-direction";

/** HTML that was made here, out of tags of ours and escaped text. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What may stand between the tags: text is escaped, markup goes in as it is, nothing is left out. */
export type Insert = Markup | string | number | null | readonly Insert[];

/**
 * Markup from a template literal. Whatever is inserted as text comes out as text, in elements and in quoted attributes
 * alike, so that no cell of a workbook can become a tag.
 *
 * @example markup`<p class="note">${'<b>'}</p>`.source // <p class="note">&lt;b&gt;</p>
 */
export function markup(tags: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(
    tags.map((tag, i) => (i === 0 ? tag : sourceOf(inserts[i - 1] ?? null) + tag)).join(""),
  );
}

/** The attribute of an element whose text has words that run from right to left; the browser then finds its direction. */
export function direction(text: string): Markup | null {
  return hasRightToLeft(text) ? new Markup(' dir="auto"') : null;
}

function sourceOf(insert: Insert): string {
  if (insert === null) return "";
  if (insert instanceof Markup) return insert.source;
  if (typeof insert === "object") return insert.map(sourceOf).join("");
  return escaped(String(insert));
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => entities[character]!);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
