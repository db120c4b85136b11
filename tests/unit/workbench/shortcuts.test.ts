import { actionOf } from "../../../src/host/workbench/page/shell/shortcuts";

const shortcuts = [
  { action: "check", keys: "Ctrl+Alt+Shift+K" },
  { action: "build", keys: "Ctrl+F6" },
  { action: "first", keys: "Command+Alt+1" },
];

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const pressed = (code: string, held: Partial<typeof none>) =>
  actionOf({ ...none, ...held, code } as KeyboardEvent, shortcuts);

test("keys run the action that they stand for, whatever character Alt makes of the letter", () => {
  expect(pressed("KeyK", { ctrlKey: true, altKey: true, shiftKey: true })).toBe("check");
  expect(pressed("F6", { ctrlKey: true })).toBe("build");
  expect(pressed("Digit1", { metaKey: true, altKey: true })).toBe("first");
});

test("one modifier too few or too many is another shortcut", () => {
  expect(pressed("KeyK", { ctrlKey: true, altKey: true })).toBeNull();
  expect(pressed("F6", { ctrlKey: true, shiftKey: true })).toBeNull();
  expect(pressed("KeyK", {})).toBeNull();
});
