import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { contrastRatio } from "../../core/accessibility/contrast";

/** Excel's green, from dark to light in the steps of Fluent's own ramps; 80 is the green of Excel's own panes. */
const excelGreen: BrandVariants = {
  10: "#0a190f",
  20: "#0e2716",
  30: "#12331d",
  40: "#174125",
  50: "#184f2c",
  60: "#195e34",
  70: "#146c39",
  80: "#107c41",
  90: "#2d9757",
  100: "#4daf6f",
  110: "#69b981",
  120: "#7fc392",
  130: "#9bcfa9",
  140: "#b8dcc1",
  150: "#d2e8d7",
  160: "#ecf5ee",
};

export const lightTheme: Theme = createLightTheme(excelGreen);

export const darkTheme: Theme = {
  ...createDarkTheme(excelGreen),
  // As Fluent's theme designer advises: the usual steps are too dark for text on the dark background.
  colorBrandForeground1: excelGreen[110],
  colorBrandForeground2: excelGreen[120],
  colorBrandForegroundLinkPressed: excelGreen[100],
};

/**
 * Whether the pane is to be dark. High contrast needs no theme of its own: browsers put the user's colours in the
 * place of all others (`forced-colors`), and Fluent's components obey them.
 *
 * @param officeTheme what Excel says of its colours; absent where it says nothing, as in older Excel on the web
 * @param prefersDark the preference of the browser, which counts where Excel says nothing
 */
export function isDarkPane(
  officeTheme: Partial<Office.OfficeTheme> | null | undefined,
  prefersDark: boolean,
): boolean {
  const background = officeTheme?.bodyBackgroundColor;
  return background === undefined ? prefersDark : isDark(background);
}

/** Whether white text reads better on the colour than black. */
export function isDark(color: string): boolean {
  const hex = /^#?([0-9a-f]{6})$/i.exec(color.trim())?.[1];
  return (
    hex !== undefined && contrastRatio(`#${hex}`, "#ffffff") > contrastRatio(`#${hex}`, "#000000")
  );
}
