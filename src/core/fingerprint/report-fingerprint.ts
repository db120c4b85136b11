import { readPlanning } from "../planning";
import { tiedTables } from "../series/tie";
import { titleIndex } from "../wording/titles";
import type { IndicatorWorkbook, Measure, Sourced, WorkbookSnapshot } from "../workbook/types";
import { textFingerprint } from "./text-fingerprint";

/**
 * A short code over everything that the report is built from: the measures as they were read, in their order; the
 * series that charts are drawn of; the registers of the planning family with the links that were decided; the names of
 * the plan; the settings and choices; the findings that were accepted.
 * Where the code is the same, the report would be the same. Names of files and the places of cells play no part, so
 * inserted rows and moved columns leave it as it is; findings on the written report are not part of it either.
 *
 * @param settings all that the report and the check follow; the order of the entries does not matter
 */
export function reportFingerprint(workbook: IndicatorWorkbook, settings: object): string {
  return textFingerprint(
    JSON.stringify([
      workbook.measures.map(measureContent),
      namesOfThePlan(workbook),
      seriesContent(workbook),
      registerContent(workbook),
      inOrderOfNames({ ...settings, unusable: [] }),
      acceptedContent(workbook.snapshot),
    ]),
  );
}

/** All that the workbook says of a measure, without where it says it. */
function measureContent(measure: Measure): unknown[] {
  const { id, number, indicator, label, previous, latest } = measure;
  const { polarity, direction, ambition, commentary, actions } = measure;
  return [
    ...[id, number, indicator, label, previous.value, latest.value],
    ...[polarity, direction, ambition].map(said),
    ...[measure.outcomeBees, measure.corporatePriorities].map((entries) => entries.map(said)),
    ...[commentary, actions].map((text) => text?.value ?? null),
  ];
}

const said = (entry: Sourced<unknown> | null) => entry && [entry.value, entry.text];

function namesOfThePlan({ vocabulary }: IndicatorWorkbook): unknown[] {
  const { ambitions, outcomeBees, corporatePriorities } = vocabulary;
  return [ambitions, outcomeBees, corporatePriorities];
}

/** The sheets of which a series belongs to a measure, as far as they hold anything. */
function seriesContent(workbook: IndicatorWorkbook): unknown[] {
  const tables = tiedTables(workbook, titleIndex({ workbook }));
  const names = new Set(tables.filter(({ tied }) => tied.length > 0).map(({ sheet }) => sheet));
  return workbook.snapshot.sheets.filter(({ name }) => names.has(name)).map(filledCells);
}

/** The sheets that hold registers, and which of their promises the analyst has linked to indicators. */
function registerContent(workbook: IndicatorWorkbook): unknown[] {
  const { sheets, ownSheets } = workbook.snapshot;
  const names = new Set(readPlanning(workbook).places.map(({ sheet }) => sheet));
  const registers = sheets.filter(({ name }) => names.has(name));
  return [...registers, ...(ownSheets?.links ? [ownSheets.links] : [])].map(filledCells);
}

/** Findings that were accepted stand in the notes, with their reasons; those on the written report do not. */
function acceptedContent({ ownSheets }: WorkbookSnapshot): unknown[] {
  const sheet = ownSheets?.accepted;
  const entries = sheet ? filledCells(sheet).filter((row) => row.some(isRule)) : [];
  return entries.filter((row) => !row.some((value) => String(value).startsWith("report-")));
}

/** A cell that names a rule by its slug: `direction-mismatch`. */
const isRule = (value: unknown) => /^[a-z]+(?:-[a-z]+)+$/.test(String(value).trim());

function filledCells({ values }: { readonly values: readonly (readonly unknown[])[] }) {
  return values.map((row) => row.filter((value) => value !== "")).filter((row) => row.length > 0);
}

function inOrderOfNames(value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(inOrderOfNames);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, inOrderOfNames(inner)]));
}
