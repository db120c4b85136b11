import { clockDay } from "../../core/fingerprint/clock-time";
import { supportedHere, type IsSupported } from "../support";
import { differencesOf } from "./differences";
import { readPlatform, readSupportedSets, type Platform, type SupportedSet } from "./platform";
import { send } from "./requests";
import { onScratchSheet } from "./scratch-sheet";
import { script, type StepId } from "./script";
import { traceVersion, type Trace } from "./trace";
import type { Answer, Difference, Exchange, Request, SelfTestStep, StepOutcome } from "./types";

/** How the self-test runs. */
export interface SelfTestOptions {
  /** Version of the add-in, for the trace. */
  readonly addIn: string;
  /** By default that of the Excel that the add-in runs in. */
  readonly isSupported?: IsSupported;
  /** What Office says of itself; by default that of this page. */
  readonly office?: Office.Context;
  readonly now?: () => Date;
  /** Waits between two looks at a cell that is still calculated. */
  readonly pause?: () => Promise<void>;
  /** Hears of each step before it begins. @param done how many of `all` are over */
  readonly onStep?: (id: StepId, done: number, all: number) => void;
  /** Ends the self-test before its next step; the scratch sheet is removed all the same. */
  readonly signal?: AbortSignal;
}

/** What works in this Excel. */
export interface SelfTestOutcome {
  readonly platform: Platform;
  readonly sets: readonly SupportedSet[];
  readonly steps: readonly (StepOutcome & { readonly id: StepId })[];
  readonly trace: Trace;
}

/**
 * Tries on a scratch sheet what the add-in needs of Excel, and removes the sheet. What Excel refuses or answers
 * otherwise is an outcome, no error. Nothing of the workbook is read but the names of its sheets, which go nowhere.
 *
 * @throws ExcelProblem where no scratch sheet can be added or removed
 */
export async function runSelfTest(
  context: Excel.RequestContext,
  options: SelfTestOptions,
): Promise<SelfTestOutcome> {
  const isSupported = options.isSupported ?? supportedHere;
  const platform = readPlatform(options.office ?? Office.context);
  const sets = readSupportedSets(isSupported);
  return onScratchSheet(context, async (sheet) => {
    const steps = await runSteps(context, sheet, { ...options, isSupported });
    const trace: Trace = {
      kind: "HERTS trace",
      version: traceVersion,
      addIn: options.addIn,
      recorded: clockDay(options.now?.() ?? new Date()),
      platform,
      sets,
      sheet,
      steps: steps.map(({ id, needs, exchanges }) => ({ id, needs, exchanges })),
    };
    return { platform, sets, steps, trace };
  });
}

type StepsOptions = SelfTestOptions & { readonly isSupported: IsSupported };

async function runSteps(
  context: Excel.RequestContext,
  sheet: string,
  options: StepsOptions,
): Promise<SelfTestOutcome["steps"]> {
  const ids = Object.keys(script) as StepId[];
  const outcomes: SelfTestOutcome["steps"][number][] = [];
  for (const [done, id] of ids.entries()) {
    options.signal?.throwIfAborted();
    options.onStep?.(id, done, ids.length);
    const step: SelfTestStep = script[id];
    const exchanges = options.isSupported("ExcelApi", step.needs)
      ? await exchange(context, sheet, step.requests, options.pause)
      : [];
    outcomes.push({ id, ...judged(step, exchanges) });
  }
  return outcomes;
}

/** Sends the requests of a step, one after the other, and gives them with their answers. */
export async function exchange(
  context: Excel.RequestContext,
  sheet: string,
  requests: readonly Request[],
  pause: () => Promise<void> = shortPause,
): Promise<Exchange[]> {
  const exchanges: Exchange[] = [];
  for (const request of requests) {
    let answer = await send(context, sheet, request);
    for (let looks = 1; isCalculating(request, answer) && looks < mostLooks; looks += 1) {
      await pause();
      answer = await send(context, sheet, request);
    }
    exchanges.push({ ...request, answer });
  }
  return exchanges;
}

/** At a quarter of a second each this is ten seconds. */
const mostLooks = 40;

const shortPause = () => new Promise<void>((done) => setTimeout(done, 250));

function isCalculating({ waitsForFunctions }: Request, answer: Answer): boolean {
  return waitsForFunctions === true && /"#(?:BUSY!|GETTING_DATA)"/.test(JSON.stringify(answer));
}

function judged(step: SelfTestStep, exchanges: readonly Exchange[]): Omit<StepOutcome, "id"> {
  const { needs } = step;
  if (exchanges.length === 0) {
    return { needs, exchanges, result: "not asked", differences: [] };
  }
  const differences = exchanges.flatMap(({ answer }, i): Difference[] => {
    const expected = step.expected[i];
    if (!expected) return [];
    const found = differencesOf(expected, answer, "parts");
    return found.map((difference) => ({ request: i + 1, ...difference }));
  });
  const result = differences.length === 0 ? "works" : "does not work";
  return { needs, exchanges, result, differences };
}
