import type { BrowserContextOptions, Page } from "playwright-core";

/** How Excel and the browser present the pane. */
export interface Look {
  /** CSS pixels of the pane's width. */
  readonly width?: number;
  readonly height?: number;
  /** The theme of Excel; "silent" is an Excel that says nothing of its colours, where the browser's preference counts. */
  readonly excel?: "light" | "dark" | "silent";
  /** The preference of the operating system, as the browser tells it. */
  readonly system?: "light" | "dark";
  /** Windows high contrast. */
  readonly forcedColors?: boolean;
  /** Unless it is false nothing moves: a click on what is still moving misses it. */
  readonly reducedMotion?: boolean;
  /** 2 is a zoom of 200%: half as many CSS pixels on the same pane, each twice as large. */
  readonly zoom?: number;
}

/** What a page is opened with for the look; pixels of the width are those before the zoom. */
export function contextOptions(look: Look): BrowserContextOptions {
  const { width = 350, height = 900, zoom = 1 } = look;
  return {
    viewport: { width: Math.floor(width / zoom), height: Math.floor(height / zoom) },
    deviceScaleFactor: zoom,
    ...media(look),
  };
}

/** Changes the look of an open page; the theme of Excel stays, because Excel tells it. */
export async function changeLook(page: Page, look: Omit<Look, "excel">): Promise<void> {
  const { viewport } = contextOptions(look);
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia(media(look));
}

/** Changes the look of an open page and waits until the page follows the system's theme and nothing changes any more. */
export async function showLook(page: Page, look: Omit<Look, "excel">): Promise<void> {
  await changeLook(page, look);
  await page.waitForFunction(hasTheme, look.system ?? "light");
  await page.evaluate(comeToRest);
}

/** In high contrast the colours are the user's, and every page's scheme is "light dark". */
function hasTheme(theme: string): boolean {
  return getComputedStyle(document.documentElement).colorScheme.split(" ").includes(theme);
}

/** Even without motion Fluent's colours take a frame of their own to change, and React may be yet to draw. */
async function comeToRest(): Promise<void> {
  await new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 }));
  await new Promise((drawn) => requestAnimationFrame(drawn));
  for (const each of document.getAnimations()) {
    if (each instanceof CSSTransition) each.finish();
  }
}

function media(look: Look) {
  return {
    colorScheme: look.system ?? "light",
    forcedColors: look.forcedColors ? "active" : "none",
    reducedMotion: look.reducedMotion === false ? "no-preference" : "reduce",
  } as const;
}

const white = 0xffffff;
const nearlyBlack = 0x262626;

/** Makes the page's Excel tell the theme, as `window.external` does; before office.js runs. */
export async function tellTheme(page: Page, excel: Look["excel"]): Promise<void> {
  await page.addInitScript(setTheme, themeInfo(excel));
}

/** Excel's theme changes while the pane is open. office.js asks anew five seconds after it last asked. */
export async function changeTheme(page: Page, excel: Look["excel"]): Promise<void> {
  await page.evaluate(setTheme, themeInfo(excel));
}

/** JSON with colours as Excel gives them, as numbers. */
function themeInfo(excel: Look["excel"] = "light"): string {
  if (excel === "silent") return "{}";
  const [background, foreground] = excel === "dark" ? [nearlyBlack, white] : [white, 0];
  return JSON.stringify({
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  });
}

function setTheme(info: string): void {
  interface Told {
    GetContext(): { GetOfficeThemeInfo(): string };
  }
  const told = window.external as unknown as Partial<Told>;
  const context = told.GetContext?.();
  if (context) context.GetOfficeThemeInfo = () => info;
}
