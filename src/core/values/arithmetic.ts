import Big from "big.js";

interface Decimal {
  readonly decimal: Big;
}

/**
 * Whether numerator / denominator is the percentage as printed: 694/1,030 is 67.4%. Halves may be rounded
 * either way.
 */
export function agrees(
  numerator: Decimal,
  denominator: Decimal,
  percentage: Decimal & { readonly decimals: number },
): boolean {
  if (denominator.decimal.eq(0)) return false;
  const halfUnit = new Big(`5e${-percentage.decimals - 1}`);
  const difference = numerator.decimal
    .times(100)
    .minus(percentage.decimal.times(denominator.decimal))
    .abs();
  return difference.lte(halfUnit.times(denominator.decimal.abs()));
}
