import { keyOf } from "../../vocabulary/words";
import type { Measure } from "../../workbook/types";
import { contentWords } from "./subject";

/**
 * Whether words name the measure by its own title: "the number of foster carers approved" where the title is
 * "Number of foster carers approved in the year". They may leave out up to half of the title, but every word of
 * theirs is in it, for one more ("approved in the east", "approved last month") makes another figure of it. The
 * kind must fit, too: the number of plans is not the percentage of plans.
 */
export function namesTheMeasure(marked: string, measure: Measure): boolean {
  const said = namingWords(marked);
  const title = `${measure.indicator} ${measure.label}`;
  const own = namingWords(title);
  if (said.length === 0 || said.some((word) => !own.includes(word))) return false;
  const telling = [...contentWords(title)];
  const named = telling.filter((word) => said.includes(word));
  if (named.length === 0 || named.length * 2 < telling.length) return false;
  return isSameKind(kindSaid(marked), kindSaid(title), measure);
}

/** Whether what follows a claim leaves it as it is: "in Watford", "for boys" or "of them" would not. */
export function isClosed(markedBehind: string): boolean {
  return closing.test(markedBehind);
}

const time =
  "(?:this year|last year|(?:in|over|during|for|across) (?:the |this )?(?:last |past |latest |reporting |financial |academic )*(?:year|period)|(?:on|from|over|since|compared (?:to|with)|than(?: in)?) (?:last year|the (?:previous|preceding|prior) (?:year|period)|the year before|«\\d+»)|in «\\d+»|during «\\d+»|to ‹\\d+›)";
const closing = new RegExp(
  `^(?: overall| in total| again)?(?: ${time})*(?: \\(‹\\d+›\\))?(?= ?[.,;:)]|$| (?:and|but|as|so|because|due to|owing to|thanks to|following|after|which|while|despite)\\b)`,
  "u",
);

const small = new Set(
  "the our this these its of in a an for and to by with who that which is are was were be been being has have had now also again slightly significantly sharply further steadily only just nearly almost more than about however overall therefore who on at as from per".split(
    " ",
  ),
);
const kinds = new Set(
  "number numbers total totals percentage percentages proportion share rate average count".split(
    " ",
  ),
);

/** Words that say what is counted, plural as singular; marks of figures and times are left out. */
function namingWords(marked: string): string[] {
  return keyOf(marked.replace(/[‹«][^›»]*[›»]/gu, " "))
    .split(" ")
    .filter((word) => word !== "" && !small.has(word) && !kinds.has(word))
    .map((word) => word.replace(/(?<=[^s])s$/, ""));
}

type Kind = "share" | "number" | null;

function kindSaid(text: string): Kind {
  if (/\b(?:percentages?|proportions?|shares?|rates?|averages?)\b|%/iu.test(text)) return "share";
  return /\b(?:numbers?|totals?|count)\b/iu.test(text) ? "number" : null;
}

/** A title that says no kind goes by the unit of its figure; "permanent exclusions" are a number of them. */
function isSameKind(said: Kind, title: Kind, { latest }: Measure): boolean {
  if (said === title) return true;
  const isShare = latest.value.kind === "value" && latest.value.unit.kind === "percent";
  if (title === null) return (said === "share") === isShare;
  return said === null && title === "number";
}
