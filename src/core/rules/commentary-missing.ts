import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import { quote } from "./quote";
import type { CheckContext, Fact } from "./types";

interface Facts {
  /** What stands there instead of a commentary, or null where the cell is blank. */
  readonly placeholder: string | null;
  /** No indicator of the table has a commentary. */
  readonly isEverywhere: boolean;
}

const placeholder =
  /^(?:n ?\/? ?a|none|nil|tb[cad]|to be (?:confirmed|added|written|completed|updated)|to follow|to come|awaited|awaiting\b.{0,40}|pending|draft|x+|[-–—.?…*]+|\[?(?:insert|add) (?:commentary|text)(?: here)?\]?|commentary)[.!]?$/iu;

/** Text that says something: not blank, and no "TBC". */
function says({ commentary }: Measure): boolean {
  const text = commentary?.value.trim() ?? "";
  return text !== "" && !placeholder.test(text);
}

/** The commentary column may hold nothing but the actions. */
function hasActionsInstead({ actions, cells }: Measure): boolean {
  return actions !== null && actions.cell.column === cells.commentary?.column;
}

/** Without latest data another rule asks for the data, or for the reason why there is none. */
function isSilent(context: CheckContext, measure: Measure): boolean {
  const siblings = context.siblings(measure);
  if (siblings.every(({ latest }) => latest.value.kind === "missing")) return false;
  return !siblings.some((sibling) => says(sibling) || hasActionsInstead(sibling));
}

function factOf(measure: Measure, isEverywhere: boolean): Fact<Facts>[] {
  const cell = measure.commentary?.cell ?? measure.cells.commentary;
  if (!cell) return [];
  const text = measure.commentary?.value.trim() ?? "";
  const facts = { placeholder: text === "" ? null : text, isEverywhere };
  return [{ measure: isEverywhere ? null : measure, cell, facts }];
}

export const commentaryMissing = defineRule<Facts>({
  slug: "commentary-missing",
  title: "An indicator has no commentary",
  severity: "warning",
  rationale:
    "The published report explains every indicator in its commentary; an empty one, or “TBC”, is the first thing that a reader asks about. Asked once per indicator, since its measures share the commentary, and once for a table in which nothing is written yet.",
  reads: ["commentary", "actions"],
  check: (context) => {
    const { measures } = context.workbook;
    const firsts = measures.filter((measure) => context.siblings(measure)[0] === measure);
    const silent = firsts.filter((measure) => isSilent(context, measure));
    const [first, ...more] = silent;
    const isEverywhere = more.length > 0 && silent.length === firsts.length;
    if (first && isEverywhere) return factOf(first, true);
    return silent.flatMap((measure) => factOf(measure, false));
  },
  message: ({ measure, facts }) => {
    if (facts.isEverywhere) {
      return "No indicator has a commentary yet. Write one for each: what the figures show, and why.";
    }
    const instead = facts.placeholder === null ? "" : `, only ${quote(facts.placeholder)}`;
    return `${measure?.id ?? "This indicator"} has no commentary${instead}. Write what the figures show, and why.`;
  },
  actual: ({ facts }) => facts.placeholder ?? "",
  passes: [
    { title: "One sentence is enough", rows: [{ commentary: "More moved in." }] },
    {
      title: "The measures of an indicator share their commentary",
      rows: [
        { number: "6a", indicator: "Percentage of plans", measure: "mainstream" },
        { number: "6b", indicator: "Percentage of plans", measure: "specialist", commentary: "" },
      ],
    },
    {
      title: "The cell holds the actions",
      rows: [
        { commentary: "Actions to address decline in performance:\n• A new meeting is held." },
      ],
    },
    { title: "Words that begin like a placeholder", rows: [{ commentary: "None came back." }] },
  ],
  fails: [
    { title: "A blank cell", rows: [{}, { commentary: "" }] },
    { title: "To be confirmed", rows: [{}, { commentary: "TBC" }] },
    { title: "Nothing is written yet", rows: [{ commentary: "" }, { commentary: " " }] },
  ],
});
