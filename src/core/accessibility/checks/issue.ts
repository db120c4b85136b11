import type { AccessibilityIssue, AccessibilitySlug, WrittenSheet } from "../types";
import { namedCells, type Place } from "../written-cells";

/** An issue of that requirement on a sheet. */
export function issueAt(
  slug: AccessibilitySlug,
  sheet: WrittenSheet,
  { row, column }: Place,
  words: { readonly problem: string; readonly remedy: string },
): AccessibilityIssue {
  return { slug, sheet: sheet.name, row, column, ...words };
}

/** One issue for all cells with the same fault, at the first of them; `problem` gets them named: "cells C7 and C9". */
export function issueOfCells(
  slug: AccessibilitySlug,
  sheet: WrittenSheet,
  places: readonly Place[],
  words: { readonly problem: (cells: string) => string; readonly remedy: string },
): AccessibilityIssue[] {
  const [first] = places;
  if (!first) return [];
  const problem = words.problem(namedCells(places));
  return [issueAt(slug, sheet, first, { problem, remedy: words.remedy })];
}

/** A sentence that begins with a cell's name begins with a capital. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const buildAgain = "build the report again";
