import { groupedDigits } from "./numberFormat";
import { readValue } from "./read";
import { sameFigures, sameReading } from "./same";
import type { MissingValue, PrintedNumber, ReadValue, Unit } from "./types";
import { APPROXIMATION_WORDS } from "./vocabulary";

/**
 * Writes a value in the published style: `67.4% (694/1,030)`, `£3,221,196`, `5.6 days`,
 * `919 against a target of 815`, `24.4% (2018/19)`.
 *
 * Of the layouts of that style it takes the first that reads back as the same value, so that a qualifier is
 * put in brackets or in front where it would be taken for a noun behind the figure. A qualifier or
 * a figure beside the value that would change the figures wherever it stands ("target" alone) is left out.
 */
export function writeValue(value: ReadValue | MissingValue): string {
  const layouts = layoutsOf(value);
  const exact = layouts.find((layout) => sameReading(readValue(layout), value));
  if (exact !== undefined) return exact;
  const bare = layoutsOf(withoutRemarks(value));
  const faithful = [...layouts, ...bare].find((layout) => sameFigures(readValue(layout), value));
  return faithful ?? bare[0] ?? "";
}

/** The figures of a value without its qualifier and without the figures beside it. */
function withoutRemarks(value: ReadValue | MissingValue): ReadValue | MissingValue {
  return value.kind === "value"
    ? { ...value, qualifier: undefined, others: [] }
    : { ...value, qualifier: undefined };
}

function layoutsOf(value: ReadValue | MissingValue): string[] {
  return value.kind === "value" ? valueLayouts(value) : missingLayouts(value);
}

/** A figure in the published style with its unit: `67.4%`, `£3,221,196`, `5.6 days`, `1,030`. */
export function writeFigure(number: PrintedNumber, unit: Unit): string {
  const digits = writeNumber(number);
  if (unit.kind === "percent") return `${digits}%`;
  if (unit.kind === "pounds") return digits.startsWith("-") ? `-£${digits.slice(1)}` : `£${digits}`;
  return unit.kind === "number" && unit.noun !== undefined ? `${digits} ${unit.noun}` : digits;
}

/** A number with thousands commas and the decimals that it was printed with: `1,030`, `203.40`. */
export function writeNumber({
  decimal,
  decimals,
}: Pick<PrintedNumber, "decimal" | "decimals">): string {
  const fixed = decimal.abs().toFixed(decimals);
  return decimal.lt(0) ? `-${groupedDigits(fixed)}` : groupedDigits(fixed);
}

function valueLayouts(value: ReadValue): string[] {
  const others = value.others.map(({ text }) => `(${text})`).join(" ");
  const target = value.target ? `against a target of ${writeTarget(value)}` : "";
  return figureLayouts(value).flatMap((figure) =>
    arrangements(joined(figure, target), others, value),
  );
}

/** `67.4% (694/1,030)`; `10 of 11` where `10/11` would be taken for a year. */
function figureLayouts(value: ReadValue): string[] {
  const figure = writeFigure(value.value, value.unit);
  const { numerator, denominator } = value;
  if (!denominator) return [figure];
  if (!numerator) return [`${figure} of ${writeNumber(denominator)}`];
  return ["/", " of "].map((sign) => {
    const fraction = `${writeNumber(numerator)}${sign}${writeNumber(denominator)}`;
    if (value.unit.kind === "ratio") return fraction;
    return value.notation === "fraction first"
      ? `${fraction} (${figure})`
      : `${figure} (${fraction})`;
  });
}

function writeTarget({ target }: ReadValue | MissingValue): string {
  return target ? writeFigure(target, target.unit) : "";
}

const SYMBOLS: Readonly<Record<MissingValue["symbol"], string>> = {
  blank: "",
  "not applicable": "N/A",
  "not available": "[x]",
  suppressed: "[c]",
};

function missingLayouts(value: MissingValue): string[] {
  const target = value.target ? `Target ${writeTarget(value)}` : "";
  if (value.symbol === "blank") return arrangements(target, "", value);
  return arrangements(SYMBOLS[value.symbol], target && `(${target})`, value);
}

/** The ways to set out the parts, the usual one first. */
function arrangements(figure: string, others: string, value: ReadValue | MissingValue): string[] {
  const { text: words = "" } = value.qualifier ?? {};
  const { text: time = "" } = value.period ?? {};
  const bracketed = words && `(${words})`;
  const period = time && `(${time})`;
  const plain = joined(figure, words, others, period);
  const inBrackets = joined(figure, bracketed, others, period);
  const inFront = joined(words, figure, others, period);
  const marked = joined(`${figure}${words}`, others, period);
  const approximate = joined(`${words}${figure}`, others, period);
  const layouts = [
    plain,
    inBrackets,
    inFront,
    joined(time, figure, words, others),
    joined(time, figure, bracketed, others),
    joined(time, words, figure, others),
    joined(words, time, figure, others),
    joined(figure, others, period, bracketed),
    joined(figure, others, period, words),
    joined(words && `${words}:`, figure, others, period),
  ];
  const first = { plain, inBrackets, inFront, marked, approximate }[usualPlace(value)];
  return [...new Set([first, ...layouts])];
}

/**
 * Where a qualifier usually stands: in front where it stood there or says "approximately" (`~40`), glued for
 * a footnote mark (`67.4%*`), in brackets for `(ages 18-24)`, `(p)` and what explains an N/A, otherwise
 * behind: `203.40 Top quartile nationally`.
 */
function usualPlace(
  value: ReadValue | MissingValue,
): "plain" | "inBrackets" | "inFront" | "marked" | "approximate" {
  const { qualifier } = value;
  if (!qualifier) return "plain";
  if (/^[~≈]$/.test(qualifier.text)) return "approximate";
  if (/^[*†‡§¹²³]+$/.test(qualifier.text)) return "marked";
  if (APPROXIMATION_WORDS.has(qualifier.text.toLowerCase())) return "inFront";
  if (value.kind === "missing" || /[0-9]|^\p{L}$/u.test(qualifier.text)) return "inBrackets";
  return qualifier.span.end <= value.value.span.start ? "inFront" : "plain";
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
