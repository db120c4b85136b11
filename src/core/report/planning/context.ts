import { groupedBy } from "../../grouped-by";
import { differenceWords } from "../../narrate";
import { compareReadings } from "../../trend";
import { counted } from "../../workbook/text";
import type { ContextFigure } from "../../planning/types";
import { publishedValue } from "../published-text";
import { lines } from "./cells";
import type { PlanningMaterial } from "./material";
import type { PlanningPart, PlanningRow, PlanningTable } from "./types";

const columns = [
  "Figure",
  "Local",
  "National",
  "Local beside national",
  "Period",
  "Source",
] as const;

/** The figures that tell about the county, beside the national ones: a table per theme. */
export function contextPart({ planning: { context } }: PlanningMaterial): PlanningPart | null {
  if (context.length === 0) return null;
  const compared = context.filter((figure) => differenceInWords(figure) !== null).length;
  return {
    role: "plan-context",
    sheetName: "Report - Context",
    title: "Context: local figures beside national ones",
    introduction: [
      `${counted(context.length, "figure")}, ${compared} of them beside the national one. A higher figure is not better or worse by itself.`,
    ],
    columnWidths: [210, 66, 66, 135, 84, 132],
    tables: [...groupedBy(context, ({ theme }) => theme)].map(([theme, figures], place) =>
      themeTable(theme, figures, place),
    ),
  };
}

function themeTable(
  theme: string,
  figures: readonly ContextFigure[],
  place: number,
): PlanningTable {
  return {
    name: `Herts_Context_${place + 1}`,
    heading: theme === "" ? "Figures" : theme,
    columns,
    rows: figures.map(figureRow),
  };
}

function figureRow(figure: ContextFigure): PlanningRow {
  const { title, local, national, period, source } = figure;
  return [
    lines([title.text]),
    lines([publishedValue(local)]),
    lines([national ? publishedValue(national) : ""]),
    lines([differenceInWords(figure) ?? ""]),
    lines([period?.text ?? ""]),
    lines([source?.text ?? ""]),
  ];
}

/**
 * How far the local figure is from the national one: `7.6 percentage points lower`, `£221,196 higher`. Null where they
 * cannot be compared.
 */
function differenceInWords({ local, national }: ContextFigure): string | null {
  if (national?.value.kind !== "value" || local.value.kind !== "value") return null;
  const comparison = compareReadings(national.value, local.value);
  if (comparison.kind !== "comparison") return null;
  const order = comparison.latest.cmp(comparison.previous);
  if (order === 0) return "The same";
  const distance = differenceWords(national.value, local.value, comparison);
  return `${distance} ${order > 0 ? "higher" : "lower"}`;
}
