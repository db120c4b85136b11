import type { IndicatorWorkbook } from "../workbook/types";

/**
 * Whether the workbook groups its measures by the plan's ambitions: one of them is recognised, or a column or a
 * section calls itself an ambition. Themes of another plan ("BEING HEALTHY") are no ambitions.
 */
export function groupsByAmbition({ measures, mapping }: IndicatorWorkbook): boolean {
  const column = mapping.columns.find(({ field }) => field === "ambition");
  if (column && namesAmbition(column.header)) return measures.some(({ ambition }) => ambition);
  return measures.some(
    ({ ambition }) => ambition && (ambition.value !== null || namesAmbition(ambition.text)),
  );
}

function namesAmbition(text: string): boolean {
  return /^\s*(?:strategic |plan )?ambitions?\b|^\s*amb\b/i.test(text);
}
