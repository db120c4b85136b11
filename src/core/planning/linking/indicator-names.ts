import { comparable, oneLine } from "../../workbook/text";
import type { Measure } from "../../workbook/types";

/** Finds the measures that a text names: `24`, `28b`, `K24`, `Indicator 24`, `24a, 24b`, `24 – Title`, a title. */
export interface IndicatorNames {
  /** Ids in the order of the workbook; null where the text names no indicator, or one that there is not. */
  find(text: string): readonly string[] | null;
  /** `24 – Title`, `24a, 24b – Title`: what `find` reads back. */
  write(measures: readonly string[]): string;
}

export function indicatorNames(measures: readonly Measure[]): IndicatorNames {
  const byId = new Map(measures.map((measure) => [measure.id.toLowerCase(), measure]));
  const byNumber = groups(measures, ({ number }) => (number === null ? null : String(number)));
  const byTitle = groups(measures, (measure) => comparable(titleOf(measure)));
  const byIndicator = groups(measures, ({ indicator }) => comparable(indicator));
  const orderOf = new Map(measures.map(({ id }, place) => [id, place]));

  const named = (name: string): readonly string[] | null => {
    const key = name.toLowerCase();
    const measure = byId.get(key);
    return byNumber.get(key) ?? (measure ? [measure.id] : null);
  };
  const titled = (title: string): readonly string[] | null => {
    const key = comparable(title);
    const found = byTitle.get(key) ?? byIndicator.get(key);
    return found && isOneIndicator(found) ? found : null;
  };
  const isOneIndicator = (ids: readonly string[]) =>
    new Set(ids.map((id) => byId.get(id.toLowerCase())?.number ?? id)).size === 1;

  return {
    find(text) {
      const line = withoutPrefixes(oneLine(text));
      if (line === "") return null;
      const { ids, title } = partsOf(line);
      const byName = title === "" ? null : titled(title);
      const found = byName && ids.length < 2 && !isPartOf(ids, byName) ? [byName] : ids.map(named);
      const whole = named(line) ?? titled(line);
      if (whole) return whole;
      if (found.length === 0 || found.some((each) => each === null)) return null;
      const all = new Set(found.flatMap((each) => each ?? []));
      return [...all].sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0));
    },
    write(ids) {
      const first = byId.get((ids[0] ?? "").toLowerCase());
      if (!first) return ids.join(", ");
      const family =
        first.number === null ? [first.id] : (byNumber.get(String(first.number)) ?? []);
      const isWhole = ids.length === family.length;
      const name = isWhole && first.number !== null ? String(first.number) : ids.join(", ");
      const title = ids.length === 1 && !isWhole ? titleOf(first) : first.indicator;
      return first.number === null ? oneLine(title) : `${name} – ${oneLine(title)}`;
    },
  };

  /** The ids name measures of the indicator that the title names, too: they say more than it. */
  function isPartOf(ids: readonly string[], family: readonly string[]): boolean {
    const found = ids.flatMap((id) => named(id) ?? []);
    return found.length > 0 && found.every((id) => family.includes(id));
  }
}

/** `K2, K3` as `2, 3`: the reader of the table leaves the letters ahead of its numbers out, too. Key stages stay. */
function withoutPrefixes(line: string): string {
  return codes.test(line) ? line.replace(/(?<![\p{L}\d])[a-z]{1,4}[./-]?(?=\d)/giu, "") : line;
}

const code = String.raw`(?!ks)[a-z]{1,4}[./-]?\d{1,4}[a-z]?`;
const codes = new RegExp(String.raw`^${code}(?:\s*(?:[,;&+/]|and)\s*${code})*$`, "iu");

function titleOf({ indicator, label }: Measure): string {
  return label === "" ? indicator : `${indicator}: ${label}`;
}

/** The numbers that a text begins with, and the title after them. */
function partsOf(line: string): { readonly ids: readonly string[]; readonly title: string } {
  const match = numbers.exec(line);
  if (!match?.groups) return { ids: [], title: line };
  const { list = "", dashed, spaced } = match.groups;
  const title = dashed ?? spaced ?? "";
  return {
    ids: list.split(/\s*(?:[,;&+/]|\band\b)\s*/i).map((id) => id.replace(/\s/g, "")),
    title,
  };
}

const one = String.raw`\d{1,4}\s?[a-z]?(?![\p{L}\d])`;
const numbers = new RegExp(
  String.raw`^(?:(?:indicators?|measures?|kpis?|refs?|nos?|numbers?)\b\.?:?\s*)?#?(?<list>${one}(?:\s*(?:[,;&+/]|and)\s*${one})*)[.:)]?(?:\s*[-–—:]\s*(?<dashed>.+)|\s+(?<spaced>\D.*))?$`,
  "iu",
);

function groups(
  measures: readonly Measure[],
  keyOf: (measure: Measure) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const measure of measures) {
    const key = keyOf(measure);
    if (key === null || key === "") continue;
    const ids = found.get(key);
    if (ids) ids.push(measure.id);
    else found.set(key, [measure.id]);
  }
  return found;
}
