import type { ReportChoices } from "../report/types";

/** How a choice is told on the settings' sheet, and what people write for it. */
interface Choice<Value> {
  /** In the words of the sheet. */
  write(value: Value): string;
  /** Undefined where the entry cannot be used. @param entry on one line, in lower case */
  read(entry: string): Value | undefined;
  /** What to write instead of what cannot be used: `tabs or one tab`. */
  readonly remedy: string;
}

/** The report's choices in words that an analyst would write. */
export const choiceWords: { readonly [Name in keyof ReportChoices]: Choice<ReportChoices[Name]> } =
  {
    layout: words<"tabs" | "one tab">({
      tabs: ["tabs", "several tabs", "a tab per ambition", "tab per ambition", "run of tabs"],
      "one tab": ["one tab", "single tab", "1 tab", "one", "single", "one sheet", "single sheet"],
    }),
    ambitions: {
      write: (numbers) => (numbers === null ? "all" : numbers.join(", ")),
      read: (entry) =>
        /^(?:all|all ambitions|every ambition)$/.test(entry) ? null : numbersIn(entry),
      remedy: "all, or the numbers of the ambitions, such as 1, 3",
    },
    values: words<"text" | "linked">({
      text: ["text", "as published", "published", "as text", "fixed", "values"],
      linked: ["linked", "link", "links", "linked formulas", "formulas", "live"],
    }),
    commentary: yesOrNo(),
    charts: yesOrNo(),
    planning: yesOrNo(),
    openErrors: words<"draft" | "refuse">({
      draft: ["draft", "build a draft", "build", "build anyway", "mark as draft"],
      refuse: ["refuse", "stop", "do not build", "don't build", "no report", "block"],
    }),
  };

function words<Value extends string>(
  spellings: Readonly<Record<Value, readonly string[]>>,
): Choice<Value> {
  const values = Object.keys(spellings) as Value[];
  return {
    write: (value) => value,
    read: (entry) => values.find((value) => spellings[value].includes(entry)),
    remedy: values.join(" or "),
  };
}

function yesOrNo(): Choice<boolean> {
  return {
    write: (value) => (value ? "yes" : "no"),
    read: (entry) => {
      if (["yes", "y", "true", "on", "with", "1"].includes(entry)) return true;
      return ["no", "n", "false", "off", "without", "none", "0"].includes(entry)
        ? false
        : undefined;
    },
    remedy: "yes or no",
  };
}

/** `1, 3`, `Ambitions 1 and 3`, `1 to 3`; undefined where anything else stands there. */
function numbersIn(entry: string): number[] | undefined {
  const parts = entry
    .replace(/\bambitions?\b/g, " ")
    .split(/\s*(?:[,;&+/]|\band\b)\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const numbers = parts.map(range);
  if (numbers.length === 0 || numbers.some((each) => each === undefined)) return undefined;
  return [...new Set(numbers.flatMap((each) => each ?? []))].sort((a, b) => a - b);
}

/** `2` or `1 to 3`. */
function range(part: string): number[] | undefined {
  const match = /^(\d{1,2})(?:\s*(?:to|[-–—])\s*(\d{1,2}))?$/.exec(part);
  if (!match) return undefined;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  return last < first ? undefined : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
