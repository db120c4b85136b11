import { readPlanning } from "../../core/planning";
import { coverageState } from "../../core/planning/coverage";
import { indicatorNames, linkCommitments, placeOfCommitment } from "../../core/planning/linking";
import type { LinkedCommitment } from "../../core/planning/types";
import type { IndicatorWorkbook } from "../../core/workbook/types";
import { checkIndicators } from "../../excel/indicators";
import { writeLinks } from "../../excel/own-sheets";
import { saveWorkbookFile } from "../xlsx";
import { onlyFile, readArguments, UsageError } from "./arguments";
import { openInHost } from "./open";
import { outputFile, outputOptions } from "./output";
import { plural } from "./text";

/**
 * `links FILE -o OUT [--json]`: writes the sheet on which the analyst decides which indicator answers which promise of
 * the registers. What was decided there stays.
 */
export async function runLinks(words: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(words, outputOptions);
  const input = onlyFile(positionals, "links");
  const output = await outputFile(input, values, "links");
  const { host, run } = await openInHost(input);
  try {
    const { workbook } = await run((context) => checkIndicators(context));
    const linked = linkCommitments(readPlanning(workbook), workbook);
    if (linked.length === 0) {
      throw new UsageError(
        "The workbook holds no register of strategic priorities, success measures or outcome bees, so there is nothing to link.",
        "Add one, for example from a new template.",
      );
    }
    const sheet = await run((context) => writeLinks(context, workbook));
    await saveWorkbookFile(host.workbook, output);
    const promises = linked.map((each) => promiseOf(each, workbook));
    console.log(
      values.json
        ? JSON.stringify({ workbook: workbook.name, saved: output, sheet, promises }, null, 2)
        : [...textLines(promises), `Saved ${output} with the sheet ${sheet}`].join("\n"),
    );
    return 0;
  } finally {
    host.close();
  }
}

interface LinkedPromise {
  readonly promise: string;
  readonly where: string;
  readonly state: string;
  readonly links: readonly {
    readonly indicator: string;
    readonly measures: readonly string[];
    readonly origin: string;
    readonly score: number;
    readonly opposite: boolean;
    readonly reason: string;
  }[];
}

function promiseOf(
  { commitment, links }: LinkedCommitment,
  workbook: IndicatorWorkbook,
): LinkedPromise {
  const names = indicatorNames(workbook.measures);
  return {
    promise: commitment.text,
    where: placeOfCommitment(commitment),
    state: coverageState(links),
    links: links.map(({ measures, origin, score, isOpposite, reason }) => ({
      indicator: names.write(measures),
      measures,
      origin,
      score,
      opposite: isOpposite,
      reason,
    })),
  };
}

function textLines(promises: readonly LinkedPromise[]): string[] {
  const unmeasured = promises.filter(({ links }) => links.length === 0).length;
  return [
    ...promises.flatMap(({ promise, where, state, links }) => [
      `${promise} (${where}): ${state}`,
      ...links.map(
        ({ indicator, origin, score, opposite, reason }) =>
          `    ${indicator}: ${origin === "proposed" ? `proposed, ${score.toFixed(2)}, ${reason}` : origin}${opposite ? ", measures the opposite" : ""}`,
      ),
    ]),
    `${plural(promises.length, "promise")}, ${unmeasured} not measured`,
  ];
}
