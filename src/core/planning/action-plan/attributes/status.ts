import { oneLine } from "../../../workbook/text";
import type { CellValue } from "../../../workbook/types";
import type { ProgressStatus } from "../../types";

/**
 * How far an entry has come, from the words that plans use, a colour (blue is completed, green on track, amber and red
 * delayed, grey not started) or a share that is complete. Null where the words are not understood, or say two things.
 */
export function readStatus(value: CellValue, numberFormat = "General"): ProgressStatus | null {
  if (typeof value === "number")
    return statusOfShare(numberFormat.includes("%") ? value * 100 : value);
  if (typeof value === "boolean") return value ? "completed" : null;
  const text = oneLine(value).replace(/[’‘`]/g, "'");
  return (
    statusOfWords(text) ?? statusOfColour(text) ?? statusOfPercentage(text) ?? statusOfSign(text)
  );
}

/** As `readStatus`, for a column whose header asks something: "Completed?", "On track?". */
export function readAnswer(
  header: string,
  value: CellValue,
  numberFormat = "General",
): ProgressStatus | null {
  const isYes = /^\s*y(?:es)?\s*$/i.test(String(value));
  if (asksDone.test(header) && isYes) return "completed";
  if (/\bon (?:track|target)\b/i.test(header)) {
    if (isYes) return "on track";
    if (/^\s*no?\s*$/i.test(String(value))) return "delayed";
  }
  const isShare = typeof value === "number" && value <= 1 && sharesComplete.test(header);
  return readStatus(value, isShare ? "0%" : numberFormat);
}

/** Whether "No" below the header only says that the entry is not done yet, which may be any status but completed. */
export function saysNotDone(header: string, text: string): boolean {
  return asksDone.test(header) && /^\s*no?\s*$/i.test(text);
}

const asksDone = /\b(?:complet|done|achieved|delivered|closed)/i;

/** Under such a header 1 is the whole, whatever its format. */
const sharesComplete = /(?:%|\bper ?cent(?:age)?\b|\bcomplet)/i;

/** What a status that begins with these words says; the first that fits counts. */
const words: readonly (readonly [RegExp, ProgressStatus])[] = [
  [
    /^(?:cancell?ed|withdrawn|abandoned|discontinued|superseded|stopped|dropped|removed|deleted|no longer (?:required|needed|relevant|applicable|taking place|going ahead)|not (?:going ahead|proceeding|taken forward|required|needed)|closed (?:as )?(?:not|incomplete))\b/i,
    "cancelled",
  ],
  [
    /^(?:not (?:yet )?(?:been )?(?:started|begun|commenced|due)|(?:yet|due|planned|scheduled) to (?:start|begin|commence)|to (?:start|begin|commence|do)|to be (?:started|begun|commenced)|un-?started|outstanding - not started|planned$|pending$|future$|scheduled$|no (?:progress|action)(?: yet| to date)?$|not yet$)/i,
    "not started",
  ],
  [
    /^(?:delay(?:ed|s)?|(?:some|minor|major|slight|significant|serious) (?:delays?|slippage|concerns?|issues?|problems?|risks?)|slipp(?:ed|ing|age)|behind|late|overdue|off[- ](?:track|target|course|schedule)|(?:not|no longer) on (?:track|target|course|schedule)|missed|not (?:achieved|met|delivered)|at risk|problems?|on hold|paused|suspended|stalled|deferred|postponed|blocked|failing|slow progress|limited progress|needs? attention)\b/i,
    "delayed",
  ],
  [
    /^(?:(?:partly|partially|nearly|almost|mostly|largely|part|substantially|half)[- ](?:complete|completed|done|achieved|met|delivered|implemented|finished|there)|(?:in|under|making|good|work in|steady|progress) ?-?(?:progress|development|way)|underway|under way|on[- ]?(?:track|target|course|schedule|plan|time)|on-?\s?going|progressing|started|commenced|begun|active|live|open|wip|as planned|proceeding|continuing|continues|ahead(?: of schedule)?|(?:is )?being (?:delivered|implemented|developed)|in hand|in place - ongoing|initiated|mobilis(?:ing|ed))\b/i,
    "on track",
  ],
  [
    /^(?:(?:action |task |fully |now |all |successfully |work )?(?:completed?|done|achieved|met|delivered|implemented|finished|closed|accomplished|actioned|signed off|embedded|in place|concluded)|completion)\b/i,
    "completed",
  ],
];

/** Words that take back what stands before them: "Completed – part 2 delayed". */
const turn = /\b(?:but|except|however|although|apart from|awaiting|outstanding|delayed|not)\b/i;

function statusOfWords(text: string): ProgressStatus | null {
  const bare = text.replace(/^(?:status|progress|rag|brag)\s*[:–-]\s*/i, "");
  const found = words.find(([pattern]) => pattern.test(bare));
  if (!found) return null;
  const [pattern, status] = found;
  const rest = bare.replace(pattern, "");
  return status === "completed" && turn.test(rest) ? null : status;
}

const colours: readonly (readonly [RegExp, ProgressStatus])[] = [
  [/^(?:blue|b)\b/i, "completed"],
  [/^(?:dark |light |bright )?(?:green|g)\b/i, "on track"],
  [/^(?:amber|yellow|orange|a|y)\b/i, "delayed"],
  [/^(?:red|r)\b/i, "delayed"],
  [/^(?:gr[ae]y|white)\b/i, "not started"],
];

/** A colour alone, or with words that explain it: "Green – on target". Two colours of two meanings say nothing. */
function statusOfColour(text: string): ProgressStatus | null {
  const bare = text.replace(/^(?:status|rag|brag)\s*[:–-]\s*/i, "");
  const named = bare
    .split(/\s*(?:\/|\bto\b|->|→|\band\b)\s*/)
    .map((part) => colours.find(([pattern]) => pattern.test(part))?.[1]);
  const [first] = named;
  if (!first) return null;
  const isWord = /^[a-z]\b/i.test(bare) && !/^[a-z]\s*(?:$|[^\p{L}\s])/iu.test(bare);
  return isWord || named.some((status) => status && status !== first) ? null : first;
}

function statusOfPercentage(text: string): ProgressStatus | null {
  const match =
    /^(\d{1,3}(?:\.\d+)?)\s*(?:%|per ?cent)(?:\s+(?:complete|completed|done|achieved|delivered))?$/i.exec(
      text,
    );
  return match ? statusOfShare(Number(match[1])) : null;
}

/** @param percent share that is complete, in hundredths */
function statusOfShare(percent: number): ProgressStatus | null {
  if (!(percent >= 0 && percent <= 100)) return null;
  if (percent === 0) return "not started";
  return percent === 100 ? "completed" : "on track";
}

function statusOfSign(text: string): ProgressStatus | null {
  if (/^[✓✔☑✅🗹√]️?$/u.test(text)) return "completed";
  if (/^[🟢]$/u.test(text)) return "on track";
  if (/^[🟡🟠🔴]$/u.test(text)) return "delayed";
  return /^🔵$/u.test(text) ? "completed" : null;
}
