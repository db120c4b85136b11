import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import { darkTheme, isDarkPane, lightTheme } from "./theme";

const usePageStyles = makeStaticStyles({
  "body, h1, h2, h3, h4": { margin: 0 },
  "@media (prefers-reduced-motion: reduce)": {
    "*, *::before, *::after": {
      animationDuration: "0.01ms !important",
      animationIterationCount: "1 !important",
      transitionDuration: "0.01ms !important",
    },
  },
});

/** Draws the pane in Excel's theme, and anew when that changes. */
export function Themed({ children }: { children: ReactNode }) {
  usePageStyles();
  const dark = useSyncExternalStore(onPossibleChange, isExcelDark);
  useEffect(() => {
    // Scroll bars and whatever else the browser draws by itself.
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [dark]);
  return <FluentProvider theme={dark ? darkTheme : lightTheme}>{children}</FluentProvider>;
}

const isExcelDark = () => isDarkPane(Office.context.officeTheme, preference().matches);

const preference = () => matchMedia("(prefers-color-scheme: dark)");

/**
 * Excel has no event for a changed theme (`OfficeThemeChanged` is Outlook's alone), and the theme is chosen away from
 * the pane: so it is looked at when the analyst comes back to the pane.
 */
function onPossibleChange(listener: () => void): () => void {
  const preferred = preference();
  preferred.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  document.documentElement.addEventListener("pointerenter", listener);
  return () => {
    preferred.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
    document.documentElement.removeEventListener("pointerenter", listener);
  };
}
