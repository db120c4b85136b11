import { differencesOf } from "../../excel/self-test/differences";
import { onScratchSheet } from "../../excel/self-test/scratch-sheet";
import { exchange } from "../../excel/self-test/self-test";
import type { Trace, TraceStep } from "../../excel/self-test/trace";
import type { Difference } from "../../excel/self-test/types";
import { createAddinHost } from "../addin-host";
import { withGlobals } from "../host";
import { newestRequirementSet } from "../officejs/external";

/** What became of one step of a trace. */
export interface ReplayedStep {
  readonly id: string;
  /**
   * `not asked`: the Excel of the trace did not have the requirement set. `not played`: the host does not have it.
   */
  readonly result: "same" | "different" | "not asked" | "not played";
  /** `expected` is what Excel answered, `answered` what the host does. */
  readonly differences: readonly Difference[];
}

/** Asks the host what was asked of the Excel of a trace, in a new workbook, and compares the answers. */
export async function replayTrace(trace: Trace): Promise<ReplayedStep[]> {
  const requirementSet = playedSet(trace);
  const host = await createAddinHost({ requirementSet, today: new Date(trace.recorded) });
  try {
    return await withGlobals(host, () =>
      host.Excel.run((context) =>
        onScratchSheet(context, async (sheet) => {
          const replayed: ReplayedStep[] = [];
          for (const step of trace.steps) {
            replayed.push(await replayStep(context, sheet, step, requirementSet));
          }
          return replayed;
        }),
      ),
    );
  } finally {
    host.close();
  }
}

/** The newest ExcelApi set that both the Excel of the trace and the host have. */
function playedSet({ sets }: Trace): string {
  const { versions = [] } = sets.find(({ name }) => name === "ExcelApi") ?? {};
  const newest = [...versions].reverse().find(({ isSupported }) => isSupported)?.version ?? "1.1";
  return minorOf(newest) < minorOf(newestRequirementSet) ? newest : newestRequirementSet;
}

const minorOf = (version: string) => Number(version.split(".")[1]);

async function replayStep(
  context: Excel.RequestContext,
  sheet: string,
  { id, needs, exchanges }: TraceStep,
  requirementSet: string,
): Promise<ReplayedStep> {
  if (exchanges.length === 0) return { id, result: "not asked", differences: [] };
  if (minorOf(needs) > minorOf(requirementSet)) {
    return { id, result: "not played", differences: [] };
  }
  const played = await exchange(context, sheet, exchanges);
  const differences = exchanges.flatMap(({ answer }, i) =>
    differencesOf(answer, played[i]!.answer, "all").map((difference) => ({
      request: i + 1,
      ...difference,
    })),
  );
  return { id, result: differences.length === 0 ? "same" : "different", differences };
}
