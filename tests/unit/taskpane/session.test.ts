import { NoIndicatorsProblem } from "../../../src/excel/problems";
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
  expect(one.state().work).toEqual({ message: "Reading …", done: null, cancel: null });
  letGo();
  expect(await ended).toBe(true);
  expect(one.state()).toMatchObject({ work: null, notice: "lasted to its end", isStopped: false });
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
    isStopped: false,
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
  expect(one.state()).toMatchObject({ view: "help", isStopped: true, problem: null, work: null });
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
