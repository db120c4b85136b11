/** Reading and writing published values. The grammar is told in docs/values.md. */
export { agrees } from "./arithmetic";
export { displayText } from "./display";
export { displayedNumber } from "./numberFormat";
export { readValue } from "./read";
export { sameReading } from "./same";
export { writeFigure, writeNumber, writeValue } from "./write";
export type {
  AmbiguousValue,
  CellContext,
  MissingValue,
  Period,
  PrintedNumber,
  Qualifier,
  Reading,
  ReadValue,
  SecondaryFigure,
  Span,
  Unit,
  UnreadableValue,
} from "./types";
