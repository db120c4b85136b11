import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from "docx";
import { fontName, palette } from "../../design";

/** Names of the document's own styles; Word lists them beside its headings. */
export const styleIds = {
  draft: "ReportDraft",
  contentsHeading: "ReportContentsHeading",
  header: "ReportHeader",
  footer: "ReportFooter",
  caption: "Caption",
  tableHeader: "ReportTableHeader",
  tableText: "ReportTableText",
  tableTitle: "ReportTableTitle",
  tableDetail: "ReportTableDetail",
  actionsHeading: "ReportActionsHeading",
  chart: "ReportChart",
  link: "Hyperlink",
} as const;

/** A colour as Word writes it: `00703C`. */
export function wordColor(color: string): string {
  return color.replace("#", "");
}

const text = wordColor(palette.text);
const secondary = wordColor(palette.secondaryText);
const green = wordColor(palette.green);

/** Sizes in half points, spacing in twentieths of a point. */
const sizes = {
  title: 36,
  heading1: 28,
  heading2: 24,
  heading3: 22,
  body: 22,
  table: 18,
  small: 17,
};

type Style = NonNullable<IStylesOptions["paragraphStyles"]>[number];

const tight: Style["paragraph"] = {
  spacing: { after: 60, line: 250, lineRule: LineRuleType.AUTO },
};

function headingStyle(size: number, color: string, before: number, after: number) {
  return {
    run: { font: fontName, size, color, bold: true },
    paragraph: { keepNext: true, spacing: { before, after } },
  };
}

function own(
  id: string,
  name: string,
  run: Style["run"],
  paragraph: Style["paragraph"] = {},
): Style {
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph };
}

export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: fontName,
        size: sizes.body,
        color: text,
        language: { value: "en-GB", eastAsia: "en-GB", bidirectional: "ar-SA" },
      },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: headingStyle(sizes.title, text, 0, 160),
    heading1: headingStyle(sizes.heading1, green, 320, 120),
    heading2: headingStyle(sizes.heading2, text, 240, 80),
    heading3: headingStyle(sizes.heading3, text, 200, 60),
    caption: {
      run: { size: sizes.table, color: secondary, italics: false },
      paragraph: { keepNext: true, spacing: { before: 60, after: 60 } },
    },
    hyperlink: { run: { color: wordColor(palette.link), underline: { type: "single" } } },
  },
  paragraphStyles: [
    own(styleIds.draft, "Report Draft", { bold: true, color: wordColor(palette.draft) }),
    own(styleIds.contentsHeading, "Report Contents Heading", {
      bold: true,
      size: sizes.heading1,
      color: green,
    }),
    own(styleIds.header, "Report Header", { size: sizes.small, color: secondary }),
    own(
      styleIds.footer,
      "Report Footer",
      { size: sizes.small, color: secondary },
      {
        alignment: AlignmentType.RIGHT,
      },
    ),
    own(
      styleIds.tableHeader,
      "Report Table Header",
      {
        bold: true,
        size: sizes.table,
        color: wordColor(palette.white),
      },
      { spacing: { after: 0 } },
    ),
    own(styleIds.tableText, "Report Table Text", { size: sizes.table }, tight),
    own(styleIds.tableTitle, "Report Table Title", { size: sizes.table, bold: true }, tight),
    own(
      styleIds.tableDetail,
      "Report Table Detail",
      { size: sizes.small, color: secondary },
      tight,
    ),
    own(
      styleIds.actionsHeading,
      "Report Actions Heading",
      { size: sizes.table, bold: true },
      {
        keepNext: true,
        spacing: { before: 120, after: 60 },
        border: { top: { style: BorderStyle.SINGLE, size: 12, space: 3, color: green } },
      },
    ),
    own(
      styleIds.chart,
      "Report Chart",
      {},
      { keepNext: true, spacing: { after: 120, line: 240, lineRule: LineRuleType.AUTO } },
    ),
  ],
};

export const listReference = "report-bullets";

/** One kind of list, with real bullets. */
export const bullets: INumberingOptions = {
  config: [
    {
      reference: listReference,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 284, hanging: 227 } } },
        },
      ],
    },
  ],
};
