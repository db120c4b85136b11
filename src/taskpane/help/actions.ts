import type { Trace } from "../../excel/self-test/trace";
import { copyAndSay } from "../files/copying";
import { download } from "../files/download";
import type { Session } from "../session/session";
import { addinVersion } from "../version";
import { wording } from "../wording";
import { selfTestText } from "./self-test-text";

/**
 * Tries on a sheet of its own what works in this Excel. What it tries is loaded now, because few analysts ever ask for
 * it.
 */
export function selfTest(session: Session): Promise<boolean> {
  const words = wording.help.selfTest;
  return session.perform(
    { message: words.running, canCancel: true },
    async ({ run, signal, progress }) => {
      const { runSelfTest } = await loadSelfTest();
      const outcome = await run((context) =>
        runSelfTest(context, {
          addIn: addinVersion,
          signal,
          onStep: (id, done, all) => progress(words.trying(words.steps[id]), done / all),
        }),
      );
      const failed = outcome.steps.filter(({ result }) => result === "does not work").length;
      return {
        help: { selfTest: outcome, savedTrace: null },
        notice: words.done(outcome.steps.length, failed),
      };
    },
  );
}

const loadSelfTest = () =>
  import(/* webpackChunkName: "self-test" */ "../../excel/self-test/self-test");

/** Copies the outcome of the self-test as text. */
export function copySelfTest(session: Session): Promise<boolean> {
  const { selfTest: outcome } = session.state().help;
  if (!outcome) return Promise.resolve(false);
  return copyAndSay(session, { text: selfTestText(outcome) }, wording.help.selfTest.copied);
}

/** Saves what was asked of this Excel and what it answered. */
export function saveTrace(session: Session): void {
  const { help } = session.state();
  if (!help.selfTest) return;
  const { trace } = help.selfTest;
  const fileName = traceName(trace);
  download(new Blob([traceText(trace)], { type: "application/json" }), fileName);
  session.change({
    help: { ...help, savedTrace: fileName },
    notice: wording.help.selfTest.traceMade(fileName),
  });
}

/** Copies the trace, where it could not be saved. */
export function copyTrace(session: Session): Promise<boolean> {
  const { selfTest: outcome } = session.state().help;
  if (!outcome) return Promise.resolve(false);
  const text = traceText(outcome.trace);
  return copyAndSay(session, { text }, wording.help.selfTest.traceCopied);
}

/** `herts-trace-PC-16.0.18000.20000-2026-11-22.json` */
function traceName({ platform, recorded }: Trace): string {
  const parts = [platform.platform, platform.version, recorded];
  return `herts-trace-${parts.join("-").replace(/[^\w.-]+/g, "")}.json`;
}

const traceText = (trace: Trace) => `${JSON.stringify(trace, null, 2)}\n`;

/** Copies the formula of an example, to be pasted into a cell. */
export function copyFormula(session: Session, formula: string): Promise<boolean> {
  return copyAndSay(session, { text: formula }, wording.help.functions.copied(formula));
}
