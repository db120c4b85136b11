import { altTextMissing } from "./checks/alt-text";
import { blankInTable } from "./checks/blank-in-table";
import { colourAlone } from "./checks/colour-alone";
import { lowContrast } from "./checks/contrast";
import { documentTitle } from "./checks/document-title";
import { linkText } from "./checks/link-text";
import { mergedCells } from "./checks/merged-cells";
import { pictureOverText } from "./checks/picture-over-text";
import { sheetName } from "./checks/sheet-name";
import { smallText } from "./checks/small-text";
import { tableHeader } from "./checks/table-header";
import { tableMissing } from "./checks/table-missing";
import { tableName } from "./checks/table-name";
import { textCut } from "./checks/text-cut";
import { titleMissing } from "./checks/title-missing";
import type {
  AccessibilityIssue,
  AccessibilitySlug,
  WrittenDocument,
  WrittenReport,
  WrittenSheet,
} from "./types";

/** The requirement of each slug, as a check over the written report. */
export const accessibilityChecks: Readonly<
  Record<AccessibilitySlug, (report: WrittenReport) => AccessibilityIssue[]>
> = {
  "title-missing": titleMissing,
  "document-title": documentTitle,
  "sheet-name": sheetName,
  "merged-cells": mergedCells,
  "table-missing": tableMissing,
  "table-header": tableHeader,
  "table-name": tableName,
  "blank-in-table": blankInTable,
  "text-cut": textCut,
  "small-text": smallText,
  contrast: lowContrast,
  "colour-alone": colourAlone,
  "link-text": linkText,
  "alt-text": altTextMissing,
  "picture-over-text": pictureOverText,
};

/**
 * What keeps readers out of the written report: the list that a public document has to meet (WCAG 2.2, and the
 * Government Analysis Function's guidance on making spreadsheets accessible). Nothing is found in a report as the
 * add-in writes it; what is found was changed by hand.
 *
 * @param sheets the report's tabs as they stand in the workbook
 * @returns issues by requirement, then in the order of the tabs
 */
export function checkAccessibility(
  sheets: readonly WrittenSheet[],
  document: WrittenDocument,
): AccessibilityIssue[] {
  return Object.values(accessibilityChecks).flatMap((check) => check({ sheets, document }));
}
