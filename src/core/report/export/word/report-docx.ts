import {
  Document,
  LineRuleType,
  Packer,
  PageOrientation,
  TableOfContents,
  type FileChild,
} from "docx";
import type { ReportChoices, ReportModel } from "../../types";
import { printable } from "../../published-text";
import { reportDocument } from "../report-document";
import type { Content, DocumentSection, ReportDocument } from "../types";
import { chartParagraphs } from "./chart";
import { pageFooter, pageHeader } from "./header-footer";
import { pageMargin, pageSize } from "./page";
import { repeatable } from "./repeatable";
import { bullets, documentStyles, styleIds } from "./styles";
import { dataTable, termsTable } from "./table";
import { flowParagraphs, heading, paragraph } from "./text";

/**
 * The report as a Word document (.docx): A4 landscape, Word's own heading styles, lists and contents, header rows that
 * repeat on every page, charts that Word draws and that carry their alternative text and their figures.
 *
 * The same model gives the same bytes, at any time and on any machine.
 */
export async function reportDocx(model: ReportModel, choices: ReportChoices): Promise<Uint8Array> {
  const file = wordDocument(reportDocument(model, choices));
  return repeatable(await Packer.pack(file, "uint8array"));
}

function wordDocument(report: ReportDocument): Document {
  const { title, description, draft, sections } = report;
  return new Document({
    title,
    subject: description,
    ...(draft === null ? {} : { keywords: "draft" }),
    creator: "",
    lastModifiedBy: "",
    styles: documentStyles,
    numbering: bullets,
    sections: [
      {
        properties: {
          page: {
            size: { ...pageSize, orientation: PageOrientation.LANDSCAPE },
            margin: pageMargin,
          },
        },
        headers: { default: pageHeader(report) },
        footers: { default: pageFooter() },
        children: [
          paragraph([title], { heading: "Title" }),
          ...(draft === null ? [] : [paragraph([draft], { style: styleIds.draft })]),
          ...contents(sections),
          ...sections.flatMap(sectionChildren),
          lastParagraph(),
        ],
      },
    ],
  });
}

/**
 * Links to the main headings. They bear no page numbers: only Word knows those, and it would ask every reader whether
 * it may work them out. "Update table" does not change that; the footers number the pages.
 */
function contents(sections: readonly DocumentSection[]): FileChild[] {
  return [
    paragraph(["Contents"], { style: styleIds.contentsHeading }),
    new TableOfContents("Contents", {
      hyperlink: true,
      headingStyleRange: "1-1",
      pageNumbersEntryLevelsRange: "1-1",
      beginDirty: false,
      tabLeader: "none",
      cachedEntries: sections.map(({ id, title }) => ({
        title: printable(title),
        level: 1,
        href: id,
      })),
    }),
  ];
}

function sectionChildren({ id, title, startsPage, content }: DocumentSection): FileChild[] {
  return [
    heading(title, 1, { pageBreakBefore: startsPage, bookmark: id }),
    ...content.flatMap(contentChildren),
  ];
}

/** A document cannot end with a table; this one is too low to begin a page. */
function lastParagraph(): FileChild {
  return paragraph([], {
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
  });
}

function contentChildren(content: Content): FileChild[] {
  switch (content.kind) {
    case "text":
      return flowParagraphs(content.blocks, "headings");
    case "terms":
      return termsTable(content.entries);
    case "table":
      return dataTable(content.table);
    case "chart":
      return chartParagraphs(content);
  }
}
