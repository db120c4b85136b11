import { counted } from "../../workbook/text";
import type { DocumentColumn, DocumentSection, DocumentTable } from "../export/types";
import type { PlanningPart, PlanningTable } from "./types";

/** The section of one part in the files to publish. */
export function planningSection(part: PlanningPart): DocumentSection {
  return {
    id: part.role,
    title: part.title,
    startsPage: true,
    content: [
      { kind: "text", blocks: part.introduction.map((text) => ({ kind: "paragraph", text })) },
      ...part.tables.flatMap((table) => [
        { kind: "text" as const, blocks: [{ kind: "heading" as const, text: table.heading }] },
        { kind: "table" as const, table: documentTable(part, table) },
      ]),
    ],
  };
}

function documentTable({ columnWidths }: PlanningPart, table: PlanningTable): DocumentTable {
  const widths = columnWidths.slice(0, table.columns.length);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return {
    caption: `${table.heading} (${counted(table.rows.length, "row")})`,
    columns: table.columns.map((title, i): DocumentColumn => ({
      title,
      share: (widths[i] ?? 0) / whole,
      align: "start",
    })),
    rows: table.rows.map((row) => row.map((blocks) => [{ kind: "text", blocks }])),
  };
}
