import { isBenchmark, isBeside } from "../../series/areas";
import type { HeadedCategoryTable } from "../../series/category-tables";
import { shortened } from "../published-text";
import { mostSeries } from "./series-looks";
import type { ChartSource, SourceSeries } from "./types";

/** Most categories that columns can be read at. */
const mostCategories = 16;

/**
 * A table of places or groups as a chart; null where it has more rows or columns than can be read. Columns of figures
 * that only explain the others (denominators, changes) are left out.
 */
export function categorySource(table: HeadedCategoryTable): ChartSource | null {
  const columns = table.columns.filter(({ name }) => !isBeside(name));
  const [measure] = table.measures;
  if (!measure || table.categories.length > mostCategories || columns.length > mostSeries) {
    return null;
  }
  const areAllOthers = columns.every(({ name }) => isBenchmark(name));
  const series = columns.map(({ name, readings }): SourceSeries => ({
    name: shortened(name, 60),
    labels: { names: [table.title, name], headings: table.headings },
    isBenchmark: !areAllOthers && isBenchmark(name),
    readings,
  }));
  return {
    measure,
    isOfIndicator: table.measures.length > 1,
    sharesHeading: false,
    headings: table.headings,
    axis: {
      kind: "names",
      title: shortened(table.title, 60) || "Category",
      labels: table.categories.map((category) => shortened(category, 80)),
    },
    series: [
      ...series.filter((each) => !each.isBenchmark),
      ...series.filter((each) => each.isBenchmark),
    ],
  };
}
