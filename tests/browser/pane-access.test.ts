import type { Page } from "playwright-core";
import { createAddinHost } from "../../src/host/addin-host";
import { axeViolations, walkByKeyboard, widerThanPane, withoutIndicator } from "./access";
import { changeLook, type Look } from "./looks";
import { paneStates } from "./states";
import { sampleWorkbook } from "./states/moves";
import type { NamedState } from "./states/types";
import { paneStage } from "./stage";

jest.setTimeout(180_000);

const stage = paneStage();

const narrow: Look = { width: 320, height: 700, reducedMotion: true };
const darkAndWide: Look = { ...narrow, width: 450, system: "dark" };
const highContrast: Look = { ...narrow, forcedColors: true };
const zoomed: Look = { ...narrow, zoom: 2 };

/** Opens the pane and brings it to the state; Excel says nothing of its theme, so that the browser's can be changed. */
async function inState(state: NamedState, look: (page: Page) => Promise<void>): Promise<void> {
  const workbook = await (state.workbook ?? sampleWorkbook)();
  const host = await createAddinHost({ workbook });
  Object.assign(host.badDays, state.days);
  const { page, errors } = await stage.open(host, {
    ...narrow,
    excel: "silent",
  });
  try {
    await state.reach({ page, host });
    await look(page);
    expect(errors).toEqual([]);
  } finally {
    await page.context().close();
    host.close();
  }
}

/** Lets the browser draw the new look. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Colours differ between themes, and widths between panes; no check needs both in every combination. */
async function findings(page: Page, look: Look) {
  await changeLook(page, look);
  await drawn(page);
  return { axe: await axeViolations(page), wider: await widerThanPane(page) };
}

const nothing = { axe: [], wider: [] };

describe.each(paneStates.map((state) => [state.name, state] as const))("%s", (_name, state) => {
  test("can be read and used by everybody: narrow, wide, dark, high contrast, zoomed, by keyboard", () =>
    inState(state, async (page) => {
      expect(await findings(page, narrow)).toEqual(nothing);
      const { reached, unreached } = await walkByKeyboard(page);
      expect(reached).toBeGreaterThan(1);
      expect([unreached, await withoutIndicator(page)]).toEqual([[], []]);
      expect(await findings(page, darkAndWide)).toEqual(nothing);
      expect(await findings(page, highContrast)).toEqual(nothing);
      expect(await withoutIndicator(page)).toEqual([]);
      await changeLook(page, zoomed);
      await drawn(page);
      expect(await widerThanPane(page)).toEqual([]);
    }));
});
