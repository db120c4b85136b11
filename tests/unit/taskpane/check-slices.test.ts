import { inSlices, untilAborted } from "../../../src/taskpane/check/slices";

function* counting(to: number, heard: (n: number) => void): Generator<number, string> {
  for (let n = 1; n <= to; n += 1) {
    heard(n);
    yield n;
  }
  return "done";
}

test("work in slices comes to its end and tells how far it is", async () => {
  const steps: number[] = [];
  const result = await inSlices(
    counting(5, () => undefined),
    { signal: new AbortController().signal, onStep: (n) => steps.push(n), milliseconds: 0 },
  );
  expect(result).toBe("done");
  expect(steps).toEqual([1, 2, 3, 4, 5]);
});

test("between two slices the rest of the program has its turn", async () => {
  const turns: string[] = [];
  setTimeout(() => turns.push("other"), 0);
  await inSlices(
    counting(3, (n) => turns.push(String(n))),
    { signal: new AbortController().signal, onStep: () => undefined, milliseconds: 0 },
  );
  expect(turns.indexOf("other")).toBeLessThan(turns.indexOf("3"));
});

test("an abort stops the work at its next pause", async () => {
  const stopping = new AbortController();
  let last = 0;
  const work = inSlices(
    counting(100, (n) => (last = n)),
    {
      signal: stopping.signal,
      onStep: (n) => n === 3 && stopping.abort(),
      milliseconds: 0,
    },
  );
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
  expect(last).toBe(3);
});

test("what nothing can stop is no longer waited for", async () => {
  const stopping = new AbortController();
  const never = untilAborted(new Promise(() => undefined), stopping.signal);
  stopping.abort();
  await expect(never).rejects.toMatchObject({ name: "AbortError" });
  await expect(untilAborted(Promise.resolve(7), new AbortController().signal)).resolves.toBe(7);
});
