import type { Measure } from "../../workbook/types";

/** What a title says its figures are. */
export type TitleKind = "percentage" | "number" | "rate" | "average";

type Titled = Pick<Measure, "indicator" | "label">;

/**
 * What the measure's own label says, or else the indicator's title: "Percentage of …", "Number of …".
 * Null where they say nothing, or two things ("Number and percentage of …").
 */
export function titleKind({ indicator, label }: Titled): TitleKind | null {
  return kindOf(label) ?? kindOf(indicator);
}

/** What a text says at its beginning, or in brackets at its end: "KS2 attainment (%)". */
export function kindOf(text: string): TitleKind | null {
  const title = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const kinds = kindPatterns.filter(({ begins, ends }) => begins.test(title) || ends.test(title));
  const [only] = kinds;
  if (!only || kinds.length > 1) return null;
  return only.kind === "number" && /%|\bper ?cent|\bproportion\b/i.test(title) ? null : only.kind;
}

const adjectives =
  "(?:the |a |overall |total |combined |annual |monthly |quarterly |cumulative |published |provisional )*";

/** A percentage of a whole; "percentage change" and "percentage points" are none. */
const share =
  "(?:percentages?|per ?cent|proportions?|share|%)(?! ?(?:change|increase|decrease|reduction|rise|fall|growth|variance|difference|points?)\\b)";

const kindPatterns: readonly {
  readonly kind: TitleKind;
  readonly begins: RegExp;
  readonly ends: RegExp;
}[] = [
  { kind: "percentage", begins: starting(`${share}(?=[ :]|$)`), ends: bracketed(share) },
  {
    kind: "number",
    begins: starting("(?:numbers?|no\\.?|count) of\\b"),
    ends: bracketed("numbers?"),
  },
  { kind: "rate", begins: starting("(?:rates?|ratio)\\b"), ends: /\brate(?:s)?(?: per [\d,]+)?$/i },
  {
    kind: "average",
    begins: starting("(?:average|mean|median)\\b"),
    ends: bracketed("average|mean|median"),
  },
];

function starting(pattern: string): RegExp {
  return new RegExp(`^${adjectives}${pattern}`, "i");
}

function bracketed(pattern: string): RegExp {
  return new RegExp(`[([](?:${pattern})[)\\]]$`, "i");
}
