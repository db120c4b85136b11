import Big from "big.js";
import { change, compareReadings } from "../trend";
import { writeFigure, writeNumber } from "../values";
import type { ReadValue } from "../values/types";
import type { Measure } from "../workbook/types";
import { defineRule } from "./define";
import type { CheckContext, Fact } from "./types";

interface Jump {
  readonly id: string;
  readonly previous: string;
  readonly latest: string;
  /** The change relative to the previous value, in percent; positive where the figure rose. */
  readonly percent: Big;
}

interface Facts {
  /** The large changes of the indicator that its commentary leaves out. */
  readonly jumps: readonly Jump[];
}

/** More than half as much again, or less than half. */
const largeChange = new Big("0.5");

/** Figures so small that one or two cases make a large change. */
const smallestDifference = { count: 10, percentagePoints: 5 };

/** Most changes are small, and are told by multiplication, which is cheaper than the division of a relative change. */
function isLarge(previous: ReadValue, latest: ReadValue): boolean {
  const comparison = compareReadings(previous, latest);
  if (comparison.kind !== "comparison") return false;
  const size = comparison.latest.minus(comparison.previous).abs();
  if (size.lte(largeChange.times(comparison.previous.abs()))) return false;
  const points = change(previous, latest, "points");
  if (points instanceof Big) return points.abs().gte(smallestDifference.percentagePoints);
  const isCount = previous.value.decimals === 0 && latest.value.decimals === 0;
  const difference = latest.value.decimal.minus(previous.value.decimal).abs();
  return !isCount || difference.gte(smallestDifference.count);
}

/** Words that tell of a change or of its reason. */
const explaining =
  /\b(?:increas|decreas|reduc|ris(?:e|en|ing)\b|rose\b|fall(?:en|ing|s)?\b|fell\b|drop|declin|grew\b|grow|doubl|halv|tripl|higher\b|lower\b|more\b|fewer\b|less\b|larger\b|smaller\b|improv|wors|better\b|up (?:from|on|by)\b|down (?:from|on|by)\b|change|differ|compar|surge|peak|spike|jump|because\b|due to\b|owing to\b|as a result\b|result(?:s|ed|ing) (?:of|from|in)\b|reason|reflect|driven by\b|therefore\b|caus|led to\b|since\b|follow(?:s|ing)\b|new measure|small sample|cohort|covid|pandemic|lockdown|one[- ]off|previous(?:ly)?\b|last year|year before|no longer\b|first (?:full )?year)/i;

/** The commentary speaks of the change, or quotes a figure of the row. */
function isExplained({ commentary, actions }: Measure, figures: readonly ReadValue[]): boolean {
  const text = [commentary?.value ?? "", actions?.value ?? ""].join("\n");
  if (explaining.test(text)) return true;
  const quoted = new Set(text.match(/\d[\d,]*(?:\.\d+)?/g));
  return figures.some(({ value }) =>
    [writeNumber(value), value.decimal.toFixed(value.decimals), value.decimal.toFixed()].some(
      (written) => quoted.has(written),
    ),
  );
}

function jumpOf(measure: Measure): Jump | null {
  const [previous, latest] = [measure.previous.value, measure.latest.value];
  if (previous.kind !== "value" || latest.kind !== "value") return null;
  if (!isLarge(previous, latest)) return null;
  const isSilent = (measure.commentary?.value.trim() ?? "") === "";
  if (isSilent || isExplained(measure, [previous, latest])) return null;
  const relative = change(previous, latest, "relative");
  if (!(relative instanceof Big)) return null;
  return {
    id: measure.id,
    previous: writeFigure(previous.value, previous.unit),
    latest: writeFigure(latest.value, latest.unit),
    percent: relative.times(100).round(0, Big.roundHalfUp),
  };
}

/** One finding per indicator, at its first measure with such a change: its measures share their commentary. */
function jumpsByIndicator({ workbook, siblings }: CheckContext): Fact<Facts>[] {
  const jumps = new Map<Measure | undefined, { first: Measure; all: Jump[] }>();
  for (const measure of workbook.measures) {
    const jump = jumpOf(measure);
    const [indicator] = siblings(measure);
    const known = jumps.get(indicator);
    if (jump && known) known.all.push(jump);
    else if (jump) jumps.set(indicator, { first: measure, all: [jump] });
  }
  return [...jumps.values()].map(({ first, all }) => ({
    measure: first,
    cell: first.latest.cell,
    facts: { jumps: all },
  }));
}

/** So many changes are named in a message. */
const named = 4;

function changesInWords(jumps: readonly Jump[]): string {
  const words = jumps.slice(0, named).map((jump) => changeInWords(jump, jumps.length > 1));
  const rest = jumps.length - words.length;
  return `From ${words.join("; from ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}

function changeInWords({ id, previous, latest, percent }: Jump, isOneOfSeveral: boolean): string {
  const size = writeNumber({ decimal: percent.abs(), decimals: 0 });
  const change = `${previous} to ${latest} is ${size}% ${percent.gt(0) ? "up" : "down"}`;
  return isOneOfSeveral ? `${change} (${id})` : change;
}

export const unexplainedJump = defineRule<Facts>({
  slug: "unexplained-jump",
  title: "A large change is not explained",
  severity: "warning",
  rationale:
    "A figure that changes by more than half is the first thing that a reader asks about, and often a digit that was lost or a definition that has changed. A commentary that tells of the change, gives a reason or quotes a figure is enough. Small counts, and changes of less than 5 percentage points, are left alone; a blank commentary is another rule's matter.",
  reads: ["previous", "latest", "commentary"],
  check: jumpsByIndicator,
  message: ({ facts: { jumps } }) =>
    `${changesInWords(jumps)}, and the commentary says nothing of it. Check the figures, and explain the change.`,
  actual: ({ facts }) => facts.jumps.map(({ latest }) => latest).join(", "),
  passes: [
    {
      title: "The commentary gives the reason",
      rows: [
        {
          previous: "120",
          latest: "260",
          commentary: "A second centre was opened, following the review.",
        },
      ],
    },
    {
      title: "The commentary quotes the figure",
      rows: [{ previous: "1,120", latest: "2,260", commentary: "Staff reached 2,260 families." }],
    },
    {
      title: "A change of half is not more than half",
      rows: [{ previous: "100", latest: "150", commentary: "Visits are held each week." }],
    },
    {
      title: "A few cases",
      rows: [{ indicator: "Projects", previous: "6", latest: "12", commentary: "Work goes on." }],
    },
    {
      title: "A small percentage",
      rows: [{ previous: "2.6%", latest: "4.5%", commentary: "Work goes on." }],
    },
  ],
  fails: [
    {
      title: "Two measures that share a commentary",
      rows: [
        {
          number: "9a",
          indicator: "Spend on agency staff",
          measure: "Overall",
          previous: "£3,221,196",
          latest: "£5,469,575",
          polarity: "none",
          direction: "N/A",
          commentary: "Managers meet each week.",
        },
        {
          number: "9b",
          indicator: "Spend on agency staff",
          measure: "Off contract",
          previous: "£563,450",
          latest: "£1,767,072",
          polarity: "none",
          direction: "N/A",
          commentary: "Managers meet each week.",
        },
      ],
    },
    {
      title: "A digit that was lost",
      rows: [
        {
          previous: "1,220",
          latest: "122",
          polarity: "none",
          direction: "N/A",
          commentary: "Visits are held each week.",
        },
      ],
    },
    {
      title: "A percentage that doubles",
      rows: [{ previous: "21.4%", latest: "45.0%", commentary: "Visits are held each week." }],
    },
  ],
});
