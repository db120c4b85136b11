import Big from "big.js";
import type { PrintedNumber } from "../values/types";

/** Whether two figures are the same at the coarser of their precisions: 52.66 in a table and 52.7 in print. */
export function repeatsPrinted(
  figure: Pick<PrintedNumber, "decimal" | "decimals">,
  printed: Pick<PrintedNumber, "decimal" | "decimals">,
): boolean {
  const decimals = Math.min(figure.decimals, printed.decimals);
  const [one, other] = [figure, printed].map(({ decimal }) =>
    decimal.round(decimals, Big.roundHalfUp),
  );
  return one !== undefined && other !== undefined && one.eq(other);
}
