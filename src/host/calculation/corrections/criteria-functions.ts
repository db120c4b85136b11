import type * as Formula from "@univerjs/engine-formula";
import type { Operand } from "../arguments";
import type { ValueConverter } from "../engine-values";
import { isFormulaError } from "../types";
import type { FormulaError, FunctionResult, ResultValue } from "../types";
import { readCriterion } from "./criterion";
import type { Criterion } from "./criterion";
import type { FunctionMaker } from "./host-function";
import { lifted } from "./lifting";
import { asKept } from "../../model/kept-digits";
import { SearchedAreas } from "./searched-areas";
import type { SearchedArea } from "./searched-areas";

/** What becomes of the numbers of the cells that fit. */
type Summary = (numbers: readonly number[]) => ResultValue;

const VALUE: FormulaError = { error: "#VALUE!" };

const sum: Summary = (numbers) => asKept(numbers.reduce((total, number) => total + number, 0));
const average: Summary = (numbers) =>
  numbers.length === 0 ? { error: "#DIV/0!" } : Number(sum(numbers)) / numbers.length;
const largest: Summary = (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0);
const smallest: Summary = (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0);

/**
 * COUNTIF and its like with Excel's criteria. The engine's own take texts for numbers or not by what was calculated
 * before, read dates as American, and go through the area anew for each cell that asks.
 */
export function criteriaFunctions(
  make: FunctionMaker,
  values: ValueConverter,
  today: () => Date,
): Formula.BaseFunction[] {
  const areas = new SearchedAreas((array) => values.rows(array), today);

  const fitting =
    (asked: readonly SearchedArea[], criteria: readonly Formula.BaseValueObject[]) =>
    (summarise: (places: readonly number[]) => ResultValue): FunctionResult =>
      lifted(
        criteria.map((criterion) => values.argument(criterion)),
        (...given) => {
          const questions = asked.map((area, i) => {
            return { area, criterion: readCriterion(given[i] ?? null, today()) };
          });
          return summarise(fittingAll(questions));
        },
      );

  const paired = (pairs: readonly Formula.BaseValueObject[]) => {
    const asked = pairs.filter((_, i) => i % 2 === 0).map(referenceOf);
    const criteria = pairs.filter((_, i) => i % 2 === 1);
    if (asked.length === 0 || asked.length !== criteria.length || asked.includes(null)) return null;
    const searched = asked.flatMap((area) => (area === null ? [] : areas.of(area)));
    const [first] = searched;
    if (first === undefined || searched.some((area) => !haveSameSize(area, first))) return null;
    return { first, summarise: fitting(searched, criteria) };
  };

  const counting = (name: string) =>
    make(name, (given) => {
      const asked = paired(given);
      return values.engineValue(asked ? asked.summarise((places) => places.length) : VALUE);
    });

  const ofCells = (name: string, summary: Summary) =>
    make(name, ([target, ...pairs]) => {
      const area = referenceOf(target);
      const asked = paired(pairs);
      if (area === null || asked === null) return values.engineValue(VALUE);
      const cells = areas.of(area);
      if (!haveSameSize(cells, asked.first)) return values.engineValue(VALUE);
      return values.engineValue(asked.summarise((places) => summarised(cells, places, summary)));
    });

  const ofSecondArea = (name: string, summary: Summary) =>
    make(name, ([range, criterion, target = range], self) => {
      const [asked, shown] = [referenceOf(range), referenceOf(target)];
      if (asked === null || shown === null || criterion === undefined) {
        return values.engineValue(VALUE);
      }
      const searched = areas.of(asked);
      const cells = areas.of(resized(shown, searched, self));
      const summarise = fitting([searched], [criterion]);
      return values.engineValue(summarise((places) => summarised(cells, places, summary)));
    });

  return [
    counting("COUNTIF"),
    counting("COUNTIFS"),
    ofSecondArea("SUMIF", sum),
    ofSecondArea("AVERAGEIF", average),
    ofCells("SUMIFS", sum),
    ofCells("AVERAGEIFS", average),
    ofCells("MAXIFS", largest),
    ofCells("MINIFS", smallest),
  ];
}

function referenceOf(
  value: Formula.BaseValueObject | undefined,
): Formula.BaseReferenceObject | null {
  return value?.isReferenceObject() ? (value as unknown as Formula.BaseReferenceObject) : null;
}

const haveSameSize = (a: SearchedArea, b: SearchedArea) =>
  a.rowCount === b.rowCount && a.columnCount === b.columnCount;

/** SUMIF and AVERAGEIF take as many cells as they search, from the first cell of the area that they are given. */
function resized(
  reference: Formula.BaseReferenceObject,
  { rowCount, columnCount }: SearchedArea,
  self: Formula.BaseFunction,
): Formula.BaseReferenceObject {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const area = {
    startRow,
    startColumn,
    endRow: startRow + rowCount - 1,
    endColumn: startColumn + columnCount - 1,
  };
  if (area.endRow === endRow && area.endColumn === endColumn) return reference;
  return self.createReferenceObject(reference, area) as Formula.BaseReferenceObject;
}

/** Places that fit everywhere. One content can be looked up, and leaves few places for the other questions. */
function fittingAll(questions: readonly { area: SearchedArea; criterion: Criterion }[]): number[] {
  const first = questions.find(({ criterion }) => criterion.key !== undefined) ?? questions[0];
  const others = questions.filter((question) => question !== first);
  const places = first?.area.fitting(first.criterion) ?? [];
  return places.filter((place) =>
    others.every(({ area, criterion }) => criterion.holds(area.at(place))),
  );
}

function summarised(cells: SearchedArea, places: readonly number[], summary: Summary): ResultValue {
  const contents: Operand[] = places.map((place) => cells.at(place));
  const error = contents.find(isFormulaError);
  return error ?? summary(contents.filter((content) => typeof content === "number"));
}
