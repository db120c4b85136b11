import { monthName } from "../../periods/months";

/** `31 March 2004` for the ISO date `2004-03-31`. */
export function dateInWords(iso: string): string {
  const [year, month = 1, day = 1] = iso.split("-").map(Number);
  return `${day} ${monthName(month - 1)} ${year}`;
}
