import { createAppCommands } from "../../../src/host/officejs/app-commands";

/** What office.js does: it registers for the event and calls back by the numbers that it knows. */
const invoked = 39;
const completed = 94;

test("a command runs once office.js has registered for it, and ends when the add-in says so", async () => {
  const { channel, run } = createAppCommands();
  const calls: unknown[] = [];
  const outcome = run("checkIndicators");
  channel.registerEvent(invoked, (_event, payload) => calls.push(payload));
  await Promise.resolve();
  expect(calls).toEqual([["1", "checkIndicators", "{}"]]);
  expect(channel.execute(completed, ["1", 0, "{}"])).toBe(true);
  expect(await outcome).toBe(true);
});

test("two commands at once end each for itself; one that the add-in does not know is told", async () => {
  const { channel, run } = createAppCommands();
  channel.registerEvent(invoked, () => undefined);
  const outcomes = [run("known"), run("unknown")];
  await Promise.resolve();
  channel.execute(completed, ["2", 11_101, ""]);
  channel.execute(completed, ["1", 0, "{}"]);
  expect(await Promise.all(outcomes)).toEqual([true, false]);
});

test("other events and calls are left to others", () => {
  const { channel } = createAppCommands();
  channel.registerEvent(invoked + 1, () => {
    throw new Error("This is no event of commands.");
  });
  expect(channel.execute(completed + 1, [])).toBe(false);
});
