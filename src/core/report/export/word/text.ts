import {
  Bookmark,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type IParagraphOptions,
} from "docx";
import { printable } from "../../published-text";
import type { TextBlock } from "../../types";
import { flowOf } from "../flow";
import { startsRightToLeft } from "../writing-direction";
import { listReference, styleIds } from "./styles";

/** How a paragraph is set, apart from its text. */
export type Setting = Omit<IParagraphOptions, "text" | "children">;

/** A heading of Word's own, so that it stands in the navigation pane. @param bookmark what links lead to */
export function heading(
  text: string,
  level: 1 | 2 | 3,
  { pageBreakBefore = false, bookmark }: { pageBreakBefore?: boolean; bookmark?: string } = {},
): Paragraph {
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
  const runs = textRuns([text]);
  return new Paragraph({
    heading: levels[level - 1]!,
    pageBreakBefore,
    children: bookmark === undefined ? runs : [new Bookmark({ id: bookmark, children: runs })],
  });
}

/** A paragraph of lines that follow each other without a gap; it runs from right to left where its text does. */
export function paragraph(lines: readonly string[], setting: Setting = {}): Paragraph {
  const bidirectional = startsRightToLeft(lines.join("\n"));
  return new Paragraph({
    ...setting,
    ...(bidirectional ? { bidirectional } : {}),
    children: textRuns(lines, bidirectional),
  });
}

/** A paragraph that leads to a bookmark of the document. */
export function linkParagraph(text: string, anchor: string, setting: Setting): Paragraph {
  const children = [new TextRun({ text: printable(text), style: styleIds.link })];
  return new Paragraph({ ...setting, children: [new InternalHyperlink({ anchor, children })] });
}

/**
 * Blocks as paragraphs and real lists.
 * @param headings whether those among the blocks are headings of the document, or bold paragraphs as in a table
 */
export function flowParagraphs(
  blocks: readonly TextBlock[],
  headings: "headings" | "bold",
  setting: Setting = {},
): Paragraph[] {
  return flowOf(blocks).flatMap((flow) => {
    switch (flow.kind) {
      case "heading":
        return headings === "headings" ? heading(flow.text, 2) : boldParagraph(flow.text, setting);
      case "paragraph":
        return paragraph(flow.lines, setting);
      case "list":
        return flow.items.map((lines) =>
          paragraph(lines, { ...setting, numbering: { reference: listReference, level: 0 } }),
        );
    }
  });
}

/** A short line that stands above what follows. */
function boldParagraph(text: string, setting: Setting): Paragraph {
  const run = new TextRun({ text: printable(text), bold: true });
  return new Paragraph({ ...setting, keepNext: true, children: [run] });
}

/** Line breaks within the texts are line breaks of Word's. */
function textRuns(texts: readonly string[], rightToLeft = false): TextRun[] {
  const lines = texts.flatMap((text) => printable(text).split("\n"));
  return lines.map(
    (text, i) =>
      new TextRun({
        text,
        ...(i === 0 ? {} : { break: 1 }),
        ...(rightToLeft ? { rightToLeft } : {}),
      }),
  );
}
