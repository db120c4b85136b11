import {
  type Abbreviation,
  abbreviationsIn,
  explained,
  glossaryEntries,
} from "./commentary/abbreviations";
import { type PrintedText, printedTexts } from "./commentary/texts";
import { defineRule } from "./define";
import type { CheckContext } from "./types";

interface Facts {
  readonly abbreviation: string;
}

/** The first place of each abbreviation. */
function firstPlaces(texts: readonly PrintedText[]): Map<string, PrintedText> {
  const places = new Map<string, PrintedText>();
  for (const printed of texts) {
    for (const { form } of abbreviationsIn(printed.text) as readonly Abbreviation[]) {
      if (!places.has(form)) places.set(form, printed);
    }
  }
  return places;
}

/** Those that neither a text of the report nor another sheet explains. */
function unexplained(context: CheckContext): Map<string, PrintedText> {
  const texts = context.shared(printedTexts);
  const places = firstPlaces(texts);
  const { measures, mapping, snapshot } = context.workbook;
  const figures = measures.flatMap(({ previous, latest }) => [previous.text, latest.text]);
  const distinct = new Set([...texts.map(({ text }) => text), ...figures]);
  const told = explained(new Set(places.keys()), [...distinct]);
  const others = snapshot.sheets.filter(({ name }) => name !== mapping.sheet);
  for (const entry of glossaryEntries(others)) told.add(entry);
  for (const form of told) places.delete(form);
  return places;
}

export const abbreviationUnexplained = defineRule<Facts>({
  slug: "abbreviation-unexplained",
  title: "An abbreviation is never explained",
  severity: "info",
  rationale:
    "The report is a public document, and its readers are councillors and families. Government style asks that an abbreviation is written out where it is first used. Explained is what stands in brackets behind its words, has its words in brackets, whose words stand anywhere in the titles, commentaries or figures, or which has an entry on another sheet. What every councillor knows (NHS, DfE, GP) is left alone.",
  reads: ["indicator", "measure", "commentary", "actions"],
  check: (context) =>
    [...unexplained(context)].map(([abbreviation, { measure, cell }]) => ({
      measure,
      cell,
      facts: { abbreviation },
    })),
  message: ({ facts: { abbreviation } }) =>
    `Nothing in the workbook says what “${abbreviation}” stands for. Write it out here, with the abbreviation in brackets behind it.`,
  actual: ({ facts }) => facts.abbreviation,
  passes: [
    {
      title: "In brackets behind its words",
      rows: [{ commentary: "More children looked after (CLA) moved. CLA is counted monthly." }],
    },
    {
      title: "Its words in brackets behind it",
      rows: [{ commentary: "Each has an ETE (Education, Training and Employment) plan." }],
    },
    {
      title: "Written out elsewhere",
      rows: [
        { commentary: "The IFST saw more families." },
        { indicator: "Intensive Family Support Team – step up" },
      ],
    },
    {
      title: "Known to every councillor, and words in capitals",
      rows: [{ commentary: "The NHS and the DfE pay. This supports BE SAFE and Year 7 at KS2." }],
    },
    {
      title: "In a glossary on another sheet",
      rows: [{ commentary: "More EHCPs were issued." }],
      otherSheets: [{ name: "Glossary", rows: [["EHCP", "A plan for health and care"]] }],
    },
  ],
  fails: [
    {
      title: "Explained nowhere, reported once",
      rows: [
        { commentary: "The CSASH team worked with more people." },
        { commentary: "CSASH has grown." },
      ],
    },
    {
      title: "The brackets stand behind a figure",
      rows: [{ commentary: "Vacancies were at 3.6% (ONS)." }],
    },
  ],
});
