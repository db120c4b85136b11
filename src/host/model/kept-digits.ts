/** Digits that Excel keeps of a number. */
const digits = 15;

/** A number without what a binary fraction adds after Excel's fifteenth digit. */
export const asKept = (value: number) => Number(value.toPrecision(digits));
