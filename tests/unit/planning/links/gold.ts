import { careMeasures, priorityMeasures, successStatements, type Judged } from "../aims/statements";

/**
 * The indicators of the 2022-23 report that answer a promise, judged by a person. `possible` ones may be proposed: an
 * analyst could say yes or no, so they count neither for nor against.
 */
export interface JudgedLinks {
  readonly promise: string;
  readonly indicators: readonly number[];
  readonly possible: readonly number[];
}

const links = (
  [statement]: Judged,
  indicators: readonly number[] = [],
  possible: readonly number[] = [],
): JudgedLinks => ({ promise: statement, indicators, possible });

const plan = (place: number, ...rest: readonly (readonly number[])[]) =>
  links(successStatements[place]!, ...rest);
const priority = (place: number, ...rest: readonly (readonly number[])[]) =>
  links(priorityMeasures[place]!, ...rest);
const care = (place: number, ...rest: readonly (readonly number[])[]) =>
  links(careMeasures[place]!, ...rest);

export const judgedLinks: readonly JudgedLinks[] = [
  plan(0, [1]),
  plan(1, [12]),
  plan(2, [5]),
  plan(3, [], [13]),
  plan(4, [], [7, 8]),
  plan(5, [14]),
  plan(6, [15]),
  { promise: "A reduction in the levels of staff sickness", indicators: [26], possible: [] },
  { promise: "An increase in retention", indicators: [27], possible: [] },
  plan(8, [16, 17, 18]),
  plan(9, [23]),
  plan(10, [21]),
  plan(11, [28]),
  plan(12, [22]),
  plan(13, [35]),
  plan(14, [36], [35]),
  plan(15, [29]),
  priority(0),
  priority(1, [8]),
  priority(2),
  priority(3),
  priority(4, [1]),
  priority(5, [2]),
  priority(6, [3, 4]),
  priority(7, [22]),
  priority(8, [], [21, 33]),
  priority(9, [11]),
  priority(10, [10]),
  priority(11, [], [13]),
  priority(12),
  priority(13, [16, 17, 18]),
  priority(14, [19]),
  priority(15, [20]),
  priority(16),
  priority(17, [21]),
  priority(18, [28]),
  priority(19, [30, 31]),
  priority(20, [24]),
  priority(21, [25]),
  priority(22, [27]),
  priority(23, [26]),
  priority(24, [32, 33]),
  priority(25, [34]),
  priority(26, [37]),
  priority(27, [38]),
  care(0),
  care(1, [2]),
  care(2, [], [1]),
  care(3),
  care(4),
  care(5),
  care(6, [], [16, 17, 18]),
  care(7),
  care(8, [4], [3]),
  care(9),
  care(10),
  care(11),
  care(12, [21]),
  care(13, [22]),
  care(14, [], [12]),
  care(15),
  care(16),
  care(17),
  care(18),
  care(19, [21]),
  care(20),
  care(21),
];

/** Of these promises the indicator measures the opposite. */
export const judgedOpposites: readonly (readonly [promise: string, indicator: number])[] = [
  [successStatements[0]![0], 1],
  ["An increase in retention", 27],
  [priorityMeasures[13]![0], 16],
];
