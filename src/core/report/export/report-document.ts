import { frontHeadings } from "../executive-summary/headings";
import { draftSentence, severalBeesNote } from "../front-matter";
import { planningSection } from "../planning/planning-section";
import { acceptedText, everyMeasureCompared, notesTitle } from "../notes-sheet";
import type { ReportChoices, ReportModel, TextBlock } from "../types";
import { ambitionSections } from "./ambition-section";
import { outcomeTable } from "./outcome-table";
import { textCell } from "./text-cell";
import type { Content, DocumentSection, DocumentTable, ReportDocument } from "./types";

/** The report as a document: introduction, key, executive summary, summary tables, ambitions, notes. */
export function reportDocument(model: ReportModel, choices: ReportChoices): ReportDocument {
  return {
    title: model.title,
    description: model.introduction[0] ?? model.title,
    draft: model.openErrors > 0 ? draftSentence(model.openErrors) : null,
    sections: [
      ...frontSections(model),
      ...ambitionSections(model, choices),
      ...model.planning.map(planningSection),
      notesSection(model),
    ],
  };
}

function frontSections(model: ReportModel): DocumentSection[] {
  const { introduction, key, executiveSummary, byAmbition, byOutcomeBee } = model;
  const summary = executiveSummary.map(({ block }) => block);
  return [
    ...sectionOf("about", "About this report", paragraphs(introduction)),
    ...sectionOf("key", frontHeadings.key, key.length > 0 ? [{ kind: "terms", entries: key }] : []),
    ...sectionOf("executive-summary", frontHeadings.summary, textOf(summary)),
    ...sectionOf(
      "by-ambition",
      frontHeadings.byAmbition,
      outcomeTable("Ambition", byAmbition, model),
    ),
    ...sectionOf("by-outcome-bee", frontHeadings.byOutcomeBee, [
      ...outcomeTable("Outcome bee", byOutcomeBee, model),
      ...paragraphs(byOutcomeBee.length > 0 ? [severalBeesNote] : []),
    ]),
  ];
}

/** The section, unless it would hold nothing. */
function sectionOf(id: string, title: string, content: readonly Content[]): DocumentSection[] {
  return content.length > 0 ? [{ id, title, startsPage: false, content }] : [];
}

function textOf(blocks: readonly TextBlock[]): Content[] {
  return blocks.length > 0 ? [{ kind: "text", blocks }] : [];
}

function paragraphs(texts: readonly string[]): Content[] {
  return textOf(texts.map((text) => ({ kind: "paragraph", text })));
}

function notesSection({ notes, accepted }: ReportModel): DocumentSection {
  return {
    id: "notes",
    title: notesTitle,
    startsPage: true,
    content: [
      { kind: "text", blocks: [{ kind: "heading", text: "Not compared" }] },
      ...comparedNotes(notes),
      ...acceptedNotes(accepted),
    ],
  };
}

function comparedNotes(notes: ReportModel["notes"]): Content[] {
  if (notes.length === 0) return paragraphs([everyMeasureCompared]);
  const rows = notes.map(({ measure, text }) => [measure, text]);
  const table = noteTable(
    "Measures that are not compared",
    "Why there is no direction of travel",
    rows,
  );
  return [{ kind: "table", table }];
}

function acceptedNotes(accepted: ReportModel["accepted"]): Content[] {
  if (accepted.length === 0) return [];
  const rows = accepted.map((note) => [note.measure ?? "All", acceptedText(note)]);
  return [
    { kind: "text", blocks: [{ kind: "heading", text: "Known and accepted" }] },
    {
      kind: "table",
      table: noteTable("Findings that were accepted", "What is known, and why it stands", rows),
    },
  ];
}

function noteTable(caption: string, says: string, rows: readonly string[][]): DocumentTable {
  return {
    caption,
    columns: [
      { title: "Measure", share: 0.12, align: "start" },
      { title: says, share: 0.88, align: "start" },
    ],
    rows: rows.map((texts) => texts.map(textCell)),
  };
}
