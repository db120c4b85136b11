import { readFileSync } from "node:fs";
import path from "node:path";
import { registerCommands, type RibbonActions } from "../../../src/commands/commands";

const root = path.resolve(__dirname, "../../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const shortcuts = JSON.parse(readFileSync(path.join(root, "shortcuts.json"), "utf8")) as {
  actions: { id: string; name: string }[];
  shortcuts: { action: string; key: Record<string, string> }[];
};

type Command = (event?: { completed(): void }) => Promise<void>;

/** Ties the commands to the actions, as Excel would see them. */
function registered(
  actions: Partial<RibbonActions> = {},
  showAsTaskpane = () => Promise.resolve(),
) {
  const commands = new Map<string, Command>();
  const associate = (name: string, command: Command) => commands.set(name, command);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: { showAsTaskpane } } });
  const done = () => Promise.resolve();
  const plain = {
    checkIndicators: done,
    fillDirections: done,
    buildReport: done,
    newWorkbook: done,
  };
  registerCommands({ ...plain, report: () => undefined, ...actions });
  return commands;
}

const failing = () => Promise.reject(new Error("no"));
const throwing = () => {
  throw new Error("at once");
};

test("every button of the ribbon and every shortcut is tied to a command, and no other", () => {
  const buttons = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map(([, name]) => name!);
  const actions = shortcuts.actions.map(({ id }) => id);
  const names = [...registered().keys()];
  expect(names.sort()).toEqual([...new Set([...buttons, ...actions])].sort());
});

test.each([
  ["ends well", () => Promise.resolve()],
  ["fails", failing],
  ["throws at once", throwing],
])("Excel is told that a command has ended where its action %s", async (_, action) => {
  const commands = registered({
    ...{
      checkIndicators: action,
      fillDirections: action,
      buildReport: action,
      newWorkbook: action,
    },
  });
  for (const [name, command] of commands) {
    const completed = jest.fn();
    await command({ completed });
    expect([name, completed.mock.calls.length]).toEqual([name, 1]);
  }
});

test("what an action could not tell itself is told in the pane", async () => {
  const report = jest.fn();
  await registered({ checkIndicators: failing, report }).get("checkIndicators")?.();
  expect(report).toHaveBeenCalledWith(new Error("no"));
});

test.each([
  ["cannot be opened", failing],
  ["never answers", () => new Promise<void>(() => {})],
])("a command is carried out and ends although the pane %s", async (_, show) => {
  const [checkIndicators, completed] = [jest.fn(() => Promise.resolve()), jest.fn()];
  await registered({ checkIndicators }, show).get("checkIndicators")?.({ completed });
  expect([checkIndicators.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1]);
});

test("a keyboard shortcut, which brings no event, runs the command", async () => {
  const fillDirections = jest.fn(() => Promise.resolve());
  await registered({ fillDirections }).get("fillDirections")?.();
  expect(fillDirections).toHaveBeenCalledTimes(1);
});

describe("shortcuts.json", () => {
  const keys = shortcuts.shortcuts.flatMap(({ key }) => Object.values(key));

  test("gives each action one shortcut", () => {
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(
      shortcuts.actions.map(({ id }) => id),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("uses three modifiers, which neither Excel nor a British keyboard has taken", () => {
    // Ctrl+Alt is AltGr: with a vowel it types á, é, í, ó, ú. Excel's own shortcuts use two modifiers at most.
    for (const key of keys) expect(key).toMatch(/^(?:Ctrl|Command)\+Alt\+Shift\+[BFGHJKMVX]$/);
  });

  test("says its keys in the ribbon's tips", () => {
    for (const { key } of shortcuts.shortcuts) expect(manifest).toContain(`(${key["default"]})`);
  });
});
