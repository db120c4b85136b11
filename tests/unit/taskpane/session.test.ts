import { NoIndicatorsProblem } from "../../../src/excel/problems";
import { untilAborted } from "../../../src/taskpane/check/slices";
import { Session, type Runner } from "../../../src/taskpane/session/session";

const runner: Runner = () => Promise.reject(new Error("Nothing runs under Excel here."));
const session = () => new Session(runner);

/** Work that goes on until it is let go or stopped. */
function lasting() {
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((done) => (letGo = done));
  const work = async ({ signal }: { signal: AbortSignal }) => {
    const stopped = new Promise((done) => signal.addEventListener("abort", done));
    await Promise.race([until, stopped]);
    signal.throwIfAborted();
    return { notice: "lasted to its end" };
  };
  return { work, letGo: () => letGo() };
}

const done = (notice: string) => () => Promise.resolve({ notice });

test("work shows that it goes on, then its outcome", async () => {
  const one = session();
  const { work, letGo } = lasting();
  const ended = one.perform({ message: "Reading …" }, work);
  expect(one.state().work).toEqual({
    message: "Reading …",
    done: null,
    cancel: null,
    note: "",
  });
  letGo();
  expect(await ended).toBe(true);
  expect(one.state()).toMatchObject({ work: null, notice: "lasted to its end", stopped: "" });
});

test("while work goes on that was asked for, nothing else begins", async () => {
  const one = session();
  const { work, letGo } = lasting();
  const first = one.perform({ message: "first" }, work);
  expect(await one.perform({ message: "second" }, done("second"))).toBe(false);
  letGo();
  expect(await first).toBe(true);
  expect(one.state().notice).toBe("lasted to its end");
});

test("work that nobody asked for makes room, without a word", async () => {
  const one = session();
  const opening = one.perform({ message: "opening", givesWay: true }, lasting().work);
  expect(await one.perform({ message: "asked" }, done("asked"))).toBe(true);
  expect(await opening).toBe(false);
  expect(one.state()).toMatchObject({
    notice: "asked",
    stopped: "",
    problem: null,
    work: null,
  });
});

test("work that nobody asked for waits for none of its kind", async () => {
  const one = session();
  const { work, letGo } = lasting();
  const first = one.perform({ message: "first", givesWay: true }, work);
  expect(await one.perform({ message: "second", givesWay: true }, done("second"))).toBe(false);
  letGo();
  expect(await first).toBe(true);
});

test("of two pieces of work that are asked for at once, one is done", async () => {
  const one = session();
  void one.perform({ message: "opening", givesWay: true }, lasting().work);
  const outcomes = await Promise.all(
    ["first", "second"].map((name) => one.perform({ message: name }, done(name))),
  );
  expect(outcomes.filter(Boolean)).toHaveLength(1);
});

test("work that the analyst stops leaves the rest as it was, and says that it was stopped", async () => {
  const one = session();
  one.change({ view: "help" });
  const ended = one.perform({ message: "Checking …", canCancel: true }, lasting().work);
  one.state().work?.cancel?.();
  expect(await ended).toBe(false);
  expect(one.state()).toMatchObject({
    view: "help",
    stopped: "Stopped before the end.",
    problem: null,
    work: null,
  });
});

test("work that can be stopped at first says why it can be no more, and then runs to its end", async () => {
  const one = session();
  let go: () => void = () => undefined;
  const waits = new Promise<void>((letGo) => (go = letGo));
  const options = { message: "Reading …", canCancel: true };
  const ended = one.perform(options, async ({ commit, progress }) => {
    commit("Writing has begun.");
    progress("Writing …", 0.5);
    await waits;
    return { notice: "written" };
  });
  expect(one.state().work).toMatchObject({ cancel: null, note: "Writing has begun." });
  go();
  expect(await ended).toBe(true);
  expect(one.state()).toMatchObject({ work: null, notice: "written" });
});

test("work that was stopped neither begins to write nor shows how far it is, and says what stands", async () => {
  const one = session();
  let go: () => void = () => undefined;
  const waits = new Promise<void>((letGo) => (go = letGo));
  let isWritten = false;
  const options = {
    message: "Reading …",
    canCancel: true,
    stopped: "The report stands as it was.",
  };
  const ended = one.perform(options, async ({ signal, commit, progress }) => {
    const batch = waits.then(() => {
      progress("Looking …", 0.3);
      commit("Writing has begun.");
      isWritten = true;
    });
    await untilAborted(batch, signal);
    return { notice: "written" };
  });
  one.state().work?.cancel?.();
  expect(await ended).toBe(false);
  go();
  await new Promise((passed) => setTimeout(passed, 0));
  expect([isWritten, one.state().work]).toEqual([false, null]);
  expect(one.state().stopped).toBe("The report stands as it was.");
});

test("what is asked for while other work goes on is not begun, and that is said", async () => {
  const one = session();
  const { work, letGo } = lasting();
  const first = one.perform({ message: "Checking …" }, work);
  expect(await one.perform({ message: "Checking …" }, done("again"))).toBe(false);
  expect(one.state().work?.note).toBe("");
  expect(await one.perform({ message: "Building …" }, done("built"))).toBe(false);
  expect(one.state().work?.note).toMatch(/^Nothing else was begun meanwhile/);
  expect(one.state().announcement.text).toBe(one.state().work?.note);
  letGo();
  await first;
  expect(one.state().work).toBeNull();
});

test("work that fails can be tried again", async () => {
  const one = session();
  let tries = 0;
  const work = () =>
    ++tries === 1
      ? Promise.reject(new NoIndicatorsProblem("No table."))
      : Promise.resolve({ notice: "yes" });
  expect(await one.perform({ message: "Trying …" }, work)).toBe(false);
  expect(one.state().problem?.message).toBe("No table.");
  one.state().problem?.retry?.();
  await new Promise((passed) => setTimeout(passed, 0));
  expect(one.state()).toMatchObject({ problem: null, notice: "yes" });
});

test("the same words can be announced twice", () => {
  const one = session();
  one.announce("Nothing changed.");
  const { number } = one.state().announcement;
  one.announce("Nothing changed.");
  expect(one.state().announcement).toEqual({ text: "Nothing changed.", number: number + 1 });
});
