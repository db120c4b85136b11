import type { IndicatorWorkbook } from "../workbook/types";
import type { ReportChoices } from "./types";

/** The workbook with the measures of the chosen ambitions only; as it is where all are chosen. */
export function withChosenAmbitions(
  workbook: IndicatorWorkbook,
  { ambitions }: Pick<ReportChoices, "ambitions">,
): IndicatorWorkbook {
  if (ambitions === null) return workbook;
  const isChosen = new Set<number | null>(ambitions);
  const measures = workbook.measures.filter(({ ambition }) => {
    const number = ambition?.value ?? null;
    return number !== null && isChosen.has(number);
  });
  return { ...workbook, measures };
}
