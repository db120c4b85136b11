import type { CellValue } from "../../workbook/types";
import type { RuleExample } from "../types";

type Sheet = NonNullable<RuleExample["otherSheets"]>[number];
type Row<Column extends string> = Readonly<Partial<Record<Column, CellValue>>>;

/** A sheet with a header and rows whose blanks are faultless entries. */
function sheet<Column extends string>(
  name: string,
  faultless: Readonly<Record<Column, CellValue>>,
  rows: readonly Row<Column>[],
): Sheet {
  const columns = Object.keys(faultless) as Column[];
  return {
    name,
    rows: [
      columns,
      ...rows.map((row) => columns.map((column) => row[column] ?? faultless[column])),
    ],
  };
}

/** A measure that the indicator of an example with one row answers. */
const measure = "Percentage of care leavers in suitable accommodation";

/** Strategic priorities in which no rule finds anything, but for what the rows say otherwise. */
export const prioritiesSheet = (
  ...rows: readonly Row<
    | "Ambition"
    | "What we want to achieve"
    | "How this will be measured"
    | "Desired direction"
    | "Indicators"
    | "Corporate priorities"
    | "Outcome bees"
  >[]
): Sheet =>
  sheet(
    "Strategic priorities",
    {
      Ambition: "Ambition 1",
      "What we want to achieve": "A home for every care leaver",
      "How this will be measured": measure,
      "Desired direction": "",
      Indicators: "1",
      "Corporate priorities": "EXCELLENT COUNCIL SERVICES FOR ALL",
      "Outcome bees": "BE SAFE",
    },
    rows,
  );

/** Success measures in which no rule finds anything, but for what the rows say otherwise. */
export const successSheet = (
  ...rows: readonly Row<"How we measure success" | "Desired direction" | "Indicators">[]
): Sheet =>
  sheet(
    "Success measures",
    {
      "How we measure success": `An increase in the ${measure.toLowerCase()}`,
      "Desired direction": "",
      Indicators: "1",
    },
    rows,
  );

/** A context table in which no rule finds anything, but for what the rows say otherwise. */
export const contextSheet = (
  ...rows: readonly Row<"Measure" | "Local" | "National" | "Difference" | "Period" | "Source">[]
): Sheet =>
  sheet(
    "About the county",
    {
      Measure: "Children in low income families",
      Local: "10.8%",
      National: "18.4%",
      Difference: "-7.6",
      Period: "2019",
      Source: "Local Authority Interactive Tool",
    },
    rows,
  );

const bees = ["SAFE", "HEALTHY", "HAPPY", "AMBITIOUS", "RESILIENT", "INDEPENDENT", "INCLUDED"];

/** A scorecard of all bees in which no rule finds anything, but for the bees that are left out and the rows added. */
export const scorecardSheet = (
  leftOut: readonly string[],
  ...rows: readonly Row<"Outcome bee" | "Our pledge" | "Performance measures" | "Indicators">[]
): Sheet =>
  sheet(
    "Outcome bees",
    {
      "Outcome bee": "BE SAFE",
      "Our pledge": "We will find you a home that suits you",
      "Performance measures": measure,
      Indicators: "1",
    },
    [
      ...bees
        .filter((bee) => !leftOut.includes(bee))
        .map((bee) => ({ "Outcome bee": `BE ${bee}` })),
      ...rows,
    ],
  );
