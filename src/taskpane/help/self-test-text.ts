import { versionsInWords } from "../../excel/self-test/platform";
import type { SelfTestOutcome } from "../../excel/self-test/self-test";
import type { Difference, Exchange, Json } from "../../excel/self-test/types";
import { environmentInWords } from "../session/problem-details";
import { wording } from "../wording";

/** The outcome for support: what this Excel is and what works in it. Nothing of the workbook is in it. */
export function selfTestText({ sets, steps }: SelfTestOutcome): string {
  const missing = sets.filter((set) => versionsInWords(set) === "").map(({ name }) => name);
  return [
    environmentInWords(),
    ...(missing.length > 0 ? [wording.help.selfTest.missingSets(missing)] : []),
    "",
    ...steps.flatMap(({ id, result, needs, differences, exchanges }) => [
      `${wording.help.selfTest.results[result]}: ${wording.help.selfTest.steps[id]} (ExcelApi ${needs})`,
      ...differenceLines(differences, exchanges).map((line) => `  ${line}`),
    ]),
  ].join("\n");
}

/** Why a step does not work, a line for each place: what was expected, and what Excel answered. */
export function differenceLines(
  differences: readonly Difference[],
  exchanges: readonly Exchange[],
): string[] {
  return differences.map(({ request, place, expected, answered }) => {
    const answer = exchanges[request - 1]?.answer;
    if (place === "" && answer && "error" in answer) {
      return wording.help.selfTest.refused(answer.error);
    }
    return wording.help.selfTest.difference(place, shown(expected), shown(answered));
  });
}

function shown(value: Json | undefined): string {
  return value === undefined ? wording.help.selfTest.nothing : JSON.stringify(value);
}
