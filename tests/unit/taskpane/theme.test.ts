import type { Theme } from "@fluentui/react-components";
import { contrastRatio } from "../../../src/core/accessibility/contrast";
import { darkTheme, isDark, isDarkPane, lightTheme } from "../../../src/taskpane/theme/theme";

describe.each([
  ["light", lightTheme],
  ["dark", darkTheme],
] as const)("in the %s theme", (_name, theme) => {
  /** Text and what it stands on, as Fluent's components pair them. */
  const pairs: readonly (readonly [keyof Theme, keyof Theme])[] = [
    ["colorNeutralForeground1", "colorNeutralBackground1"],
    ["colorNeutralForeground2", "colorNeutralBackground1"],
    ["colorNeutralForeground3", "colorNeutralBackground1"],
    ["colorNeutralForeground1", "colorNeutralBackground1Hover"],
    ["colorNeutralForeground1", "colorNeutralBackground1Pressed"],
    ["colorNeutralForegroundOnBrand", "colorBrandBackground"],
    ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover"],
    ["colorNeutralForegroundOnBrand", "colorBrandBackgroundPressed"],
    ["colorBrandForeground1", "colorNeutralBackground1"],
    ["colorBrandForeground2", "colorBrandBackground2"],
    ["colorBrandForegroundLink", "colorNeutralBackground1"],
    ["colorBrandForegroundLinkHover", "colorNeutralBackground1"],
    ["colorBrandForegroundLinkPressed", "colorNeutralBackground1"],
    ["colorCompoundBrandForeground1", "colorNeutralBackground1"],
  ];

  test.each(pairs)("%s on %s has a contrast of at least 4.5", (text, background) => {
    expect(contrastRatio(String(theme[text]), String(theme[background]))).toBeGreaterThanOrEqual(
      4.5,
    );
  });

  test("the line under the chosen tab has a contrast of at least 3", () => {
    const line = String(theme.colorCompoundBrandStroke);
    const ratio = contrastRatio(line, String(theme.colorNeutralBackground1));
    expect(ratio).toBeGreaterThanOrEqual(3);
  });
});

test.each([
  ["#FFFFFF", false],
  ["#262626", true],
  ["#444444", true],
  ["#107C41", true],
  ["e6e6e6", false],
  ["", false],
  ["black", false],
])("the background %s is dark: %s", (color, dark) => {
  expect(isDark(color)).toBe(dark);
});

test("the browser's preference counts only where Excel says nothing of its colours", () => {
  expect(isDarkPane({ bodyBackgroundColor: "#ffffff" }, true)).toBe(false);
  expect(isDarkPane({ bodyBackgroundColor: "#262626" }, false)).toBe(true);
  expect([undefined, null, {}].map((silent) => isDarkPane(silent, true))).toEqual([
    true,
    true,
    true,
  ]);
});
