import type { Area } from "../../../../core/workbook/types";
import { cellAddress } from "../../../../core/workbook/addresses";
import { anchorOf } from "../../../model/anchors";
import type {
  Comparison,
  ConditionalLook,
  ConditionalRule,
} from "../../../model/conditional-formats/types";
import { fromStoredFormula } from "../../formulas/stored";
import { localElement, localElements } from "../../xml/localNames";
import { flag, textOf, type XmlElement } from "../../xml/tree";
import type { ColorReader } from "../styles";
import { readColorPoints, readDataBar, readIcons } from "./scales";

/** What a rule's element is read with. */
export interface RuleContext {
  readonly areas: readonly Area[];
  readonly look: ConditionalLook;
  readonly color: ColorReader;
  /** The element in which newer versions of Excel say more of the same rule. */
  readonly extension: XmlElement | undefined;
}

/** The rule of a `cfRule`, or null where it says nothing that a spreadsheet knows. */
export function readRule(node: XmlElement, context: RuleContext): ConditionalRule | null {
  const { look, color, extension } = context;
  const { rank, percent, bottom, aboveAverage, equalAverage, stdDev } = node.attributes;
  switch (node.attributes.type) {
    case "cellIs":
      return readComparison(node, look);
    case "duplicateValues":
    case "uniqueValues":
      return { kind: "repetition", isUnique: node.attributes.type === "uniqueValues", look };
    case "top10": {
      const places = { rank: Number(rank ?? 10), isPercent: flag(percent), isBottom: flag(bottom) };
      return { kind: "rank", ...places, look };
    }
    case "aboveAverage": {
      const side = { isAbove: flag(aboveAverage, true), countsEqual: flag(equalAverage) };
      return { kind: "average", ...side, deviations: Number(stdDev ?? 0), look };
    }
    case "colorScale": {
      const scale = localElement(node, "colorScale");
      return scale ? { kind: "color scale", points: readColorPoints(scale, color) } : null;
    }
    case "dataBar": {
      const bar = localElement(node, "dataBar");
      return bar ? readDataBar(bar, localElement(extension, "dataBar"), color) : null;
    }
    case "iconSet": {
      const icons = localElement(node, "iconSet");
      return icons ? readIcons(icons) : null;
    }
    default: {
      const formula = formulasOf(node)[0] ?? plainFormula(node, context.areas);
      return formula === null ? null : { kind: "formula", formula, look };
    }
  }
}

/** Formulas of a rule; those of extensions are in a namespace of their own. */
const formulasOf = (node: XmlElement): string[] =>
  [...localElements(node, "formula"), ...localElements(node, "f")].map((formula) =>
    fromStoredFormula(textOf(formula)),
  );

const comparisons: readonly string[] = [
  "lessThan",
  "lessThanOrEqual",
  "equal",
  "notEqual",
  "greaterThanOrEqual",
  "greaterThan",
  "between",
  "notBetween",
] satisfies readonly Comparison[];

export const isComparison = (text: string | undefined): text is Comparison =>
  text !== undefined && comparisons.includes(text);

/** The newer form of rules about text has its operator too, but its formula says all. */
function readComparison(node: XmlElement, look: ConditionalLook): ConditionalRule | null {
  const { operator } = node.attributes;
  const operands = formulasOf(node);
  if (operands.length === 0 || !isComparison(operator)) return null;
  return { kind: "comparison", comparison: operator, operands, look };
}

/**
 * What Excel writes as the formula of rules about text, blanks, errors and dates; other programs leave it out.
 * ECMA-376 part 1, 18.18.12 (ST_CfType) and 18.18.82 (ST_TimePeriod).
 */
function plainFormula(node: XmlElement, areas: readonly Area[]): string | null {
  const { row, column } = anchorOf(areas);
  const cell = cellAddress(row, column);
  const text = `"${(node.attributes.text ?? "").replaceAll('"', '""')}"`;
  switch (node.attributes.type) {
    case "containsText":
      return `=NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContainsText":
      return `=ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith":
      return `=LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith":
      return `=RIGHT(${cell},LEN(${text}))=${text}`;
    case "containsBlanks":
      return `=LEN(TRIM(${cell}))=0`;
    case "notContainsBlanks":
      return `=LEN(TRIM(${cell}))>0`;
    case "containsErrors":
      return `=ISERROR(${cell})`;
    case "notContainsErrors":
      return `=NOT(ISERROR(${cell}))`;
    case "timePeriod":
      return periodFormula(node.attributes.timePeriod ?? "", cell);
    default:
      return null;
  }
}

function periodFormula(period: string, cell: string): string | null {
  const day = `FLOOR(${cell},1)`;
  const weekDay = "WEEKDAY(TODAY())";
  const inMonth = (months: number) => {
    const month = `EDATE(TODAY(),${months})`;
    return `=AND(MONTH(${cell})=MONTH(${month}),YEAR(${cell})=YEAR(${month}))`;
  };
  switch (period) {
    case "today":
      return `=${day}=TODAY()`;
    case "yesterday":
      return `=${day}=TODAY()-1`;
    case "tomorrow":
      return `=${day}=TODAY()+1`;
    case "last7Days":
      return `=AND(TODAY()-${day}<=6,${day}<=TODAY())`;
    case "lastWeek":
      return `=AND(TODAY()-${day}>=${weekDay},TODAY()-${day}<${weekDay}+7)`;
    case "thisWeek":
      return `=AND(TODAY()-${day}<=${weekDay}-1,${day}-TODAY()<=7-${weekDay})`;
    case "nextWeek":
      return `=AND(${day}-TODAY()>7-${weekDay},${day}-TODAY()<15-${weekDay})`;
    case "lastMonth":
      return inMonth(-1);
    case "thisMonth":
      return inMonth(0);
    case "nextMonth":
      return inMonth(1);
    default:
      return null;
  }
}
