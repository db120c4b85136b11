import { columnLetters } from "../../../src/core/workbook/addresses";

/** Name of a column: its header, with the year where two columns share a header. */
export type KpiColumnName = (typeof columns)[number]["name"];

export interface KpiColumn {
  readonly name: KpiColumnName;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** The year that stands above the header. */
  readonly year?: keyof typeof yearGroups;
  readonly isHidden?: boolean;
}

const columns = [
  { name: "Theme", width: 16 },
  { name: "KPI No", width: 6 },
  { name: "Performance measure", width: 48 },
  { name: "System ref", width: 12, isHidden: true },
  { name: "Lead", width: 20 },
  { name: "Good is", width: 9 },
  { name: "Baseline", width: 28, year: "2021/22" },
  { name: "Num 2021/22", header: "Num", width: 8, year: "2021/22" },
  { name: "Den 2021/22", header: "Den", width: 8, year: "2021/22" },
  { name: "Actual", width: 28, year: "2022/23" },
  { name: "Num 2022/23", header: "Num", width: 8, year: "2022/23" },
  { name: "Den 2022/23", header: "Den", width: 8, year: "2022/23" },
  { name: "Target", width: 8, year: "2022/23" },
  { name: "DoT", width: 7 },
  { name: "RAG", width: 6 },
  { name: "Narrative", width: 110 },
  { name: "QA by", width: 12, isHidden: true },
] as const;

/** From left to right. */
export const kpiColumns: readonly KpiColumn[] = columns.map((column) => ({
  header: column.name,
  ...column,
}));

/** The columns under each year. */
export const yearGroups = {
  "2021/22": ["Baseline", "Num 2021/22", "Den 2021/22"],
  "2022/23": ["Actual", "Num 2022/23", "Den 2022/23", "Target"],
} as const;

/** `N` for the column `DoT`. */
export function letterOf(name: KpiColumnName): string {
  return columnLetters(columns.findIndex((column) => column.name === name));
}
