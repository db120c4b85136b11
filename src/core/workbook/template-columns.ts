import type { Field } from "./types";

/** One column of the sheet `Indicators` in a new workbook. */
export interface TemplateColumn {
  readonly field: Field;
  readonly header: string;
  /** Points. */
  readonly width: number;
  /** Number format of its cells: `@` keeps what is typed as text. */
  readonly numberFormat: "General" | "@";
  /** What to type, for the sheet `Read me`. */
  readonly advice: string;
  readonly example: string;
  /** Header of the list on the sheet `Lists` that its cells offer. */
  readonly choices?: "Outcome bee" | "Corporate priority" | "Polarity" | "Direction of travel";
}

/** The columns of a new workbook from left to right: those of the published report, and what it leaves unsaid. */
export const templateColumns: readonly TemplateColumn[] = [
  {
    field: "number",
    header: "Ref",
    width: 40,
    numberFormat: "@",
    advice: "The indicator’s number, with a letter where it has several measures.",
    example: "6a",
  },
  {
    field: "indicator",
    header: "Indicator",
    width: 220,
    numberFormat: "General",
    advice: "Its full title, in every row.",
    example: "Percentage of children with Education Health and Care Plans (EHCP) in:",
  },
  {
    field: "measure",
    header: "Measure",
    width: 160,
    numberFormat: "General",
    advice: "What tells this measure from the indicator’s others. Blank where there is one only.",
    example: "mainstream settings",
  },
  {
    field: "outcomeBee",
    header: "Outcome Bee",
    width: 110,
    numberFormat: "General",
    advice: "From the list. Several go on lines of their own (Alt+Enter).",
    example: "BE INCLUDED",
    choices: "Outcome bee",
  },
  {
    field: "corporatePriority",
    header: "Corporate Priority",
    width: 160,
    numberFormat: "General",
    advice: "From the list. Several go on lines of their own (Alt+Enter).",
    example: "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS",
    choices: "Corporate priority",
  },
  {
    field: "polarity",
    header: "Polarity",
    width: 80,
    numberFormat: "General",
    advice: "Whether a bigger or a smaller figure is better, or None.",
    example: "Bigger is better",
    choices: "Polarity",
  },
  {
    field: "previous",
    header: "Previous data*",
    width: 130,
    numberFormat: "@",
    advice: "As the report should print it. N/A where there is none.",
    example: "41.4% (3,897/9,422) (January 2022)",
  },
  {
    field: "latest",
    header: "Latest data**",
    width: 130,
    numberFormat: "@",
    advice: "As the report should print it. N/A where there is none.",
    example: "41.2% (4,318/10,486) (January 2023)",
  },
  {
    field: "direction",
    header: "Direction of travel",
    width: 75,
    numberFormat: "@",
    advice: "↑ improving, ↓ declining, ⇄ declining within 5% or no change, N/A not comparable.",
    example: "⇄",
    choices: "Direction of travel",
  },
  {
    field: "commentary",
    header: "Commentary",
    width: 460,
    numberFormat: "General",
    advice: "In the first row of the indicator. Start bullets with • and a space.",
    example: "Over the year the number of children with EHCPs rose by 10.8% in mainstream schools.",
  },
  {
    field: "actions",
    header: "Actions to address decline",
    width: 320,
    numberFormat: "General",
    advice: "Needed where the figure is declining (↓).",
    example: "• Write a business case for more places in mainstream schools",
  },
];
