import Big from "big.js";

/** Division in whole numbers: the remainder is dropped, so that no rounding comes before our own. */
const Whole = Big();
Whole.DP = 0;
Whole.RM = Big.roundDown;

/**
 * A quotient rounded once, half away from zero, exactly in decimal: 1 / 8 to 2 decimals is 0.13, -1 / 8 is -0.13.
 *
 * @param decimals digits kept after the point, 0 or more
 * @throws Error where the divisor is 0
 */
export function roundedQuotient(dividend: Big, divisor: Big, decimals: number): Big {
  const unit = new Whole(10).pow(decimals);
  const doubled = new Whole(dividend).abs().times(unit).times(2);
  const whole = doubled.plus(divisor.abs()).div(divisor.abs().times(2));
  const sign = dividend.lt(0) === divisor.lt(0) ? 1 : -1;
  return new Big(whole.times(sign)).div(new Big(10).pow(decimals));
}
