import { ExcelProblem } from "./errors";
import type { OnProgress } from "./progress";

/** Something to write, and about how many bytes it adds to a request. */
export interface Step {
  readonly bytes: number;
  apply(): void;
}

/**
 * Excel on the web refuses a request of 5 MB. What is estimated here is the content; the names of the members, the
 * object paths and the escaping of quotes come on top.
 */
export const usualRequestBytes = 3_000_000;

/** With the two syncs of reading this makes eight. */
export const mostBatches = 6;

/**
 * Packs steps, in their order, into as few requests as their size allows.
 * @param requestBytes most bytes of a request, unless a single step has more
 * @throws ExcelProblem where that would be more than six, before anything is written
 */
export function packSteps(steps: readonly Step[], requestBytes = usualRequestBytes): Step[][] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (batches.length === 0 || step.bytes > room) {
      batches.push([]);
      room = requestBytes;
    }
    batches.at(-1)!.push(step);
    room -= step.bytes;
  }
  if (batches.length > mostBatches) throw reportTooLarge(steps, requestBytes);
  return batches;
}

function reportTooLarge(steps: readonly Step[], requestBytes: number): ExcelProblem {
  const megabytes = (steps.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000).toFixed(1);
  return new ExcelProblem(
    "too large",
    `The report would be about ${megabytes} MB, and Excel takes at most ${(mostBatches * requestBytes) / 1_000_000} MB at once. Shorten the commentaries, or split the indicators into two workbooks. Nothing was changed.`,
  );
}

/**
 * Sends the batches one after the other; the screen stands still meanwhile.
 * @param onProgress hears of each batch before it is sent
 */
export function sendBatches(
  context: Excel.RequestContext,
  batches: readonly (readonly Step[])[],
  onProgress?: OnProgress,
): Promise<void> {
  return sendFrom(0);

  async function sendFrom(place: number): Promise<void> {
    const batch = batches[place];
    if (!batch) return;
    onProgress?.({ stage: "writing", request: place + 1, requests: batches.length });
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const step of batch) step.apply();
    await context.sync();
    await sendFrom(place + 1);
  }
}

/** Bytes of a text in UTF-8 as it travels in JSON. */
export function jsonBytes(value: unknown): number {
  const json = JSON.stringify(value);
  let bytes = json.length;
  for (let i = 0; i < json.length; i += 1) {
    const unit = json.charCodeAt(i);
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2;
    else if (unit > 0x7f || unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}
