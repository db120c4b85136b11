import { createAddinHost } from "../../src/host/addin-host";
import { examineAccess, narrow, type AccessReport } from "./access";
import { paneStates } from "./states";
import { sampleWorkbook } from "./states/moves";
import type { NamedState } from "./states/types";
import { paneStage } from "./stage";

jest.setTimeout(180_000);

const stage = paneStage();

/** Opens the pane and brings it to the state; Excel says nothing of its theme, so that the browser's can be changed. */
async function examineState(state: NamedState): Promise<AccessReport> {
  const workbook = await (state.workbook ?? sampleWorkbook)();
  const host = await createAddinHost({ workbook });
  Object.assign(host.badDays, state.days);
  const { page, errors } = await stage.open(host, { ...narrow, excel: "silent" });
  try {
    await state.reach({ page, host });
    const report = await examineAccess(page);
    expect(errors).toEqual([]);
    return report;
  } finally {
    await page.context().close();
    host.close();
  }
}

describe.each(paneStates.map((state) => [state.name, state] as const))("%s", (_name, state) => {
  test("can be read and used by everybody: narrow, wide, dark, high contrast, zoomed, by keyboard", async () => {
    const { reached, faults } = await examineState(state);
    expect(faults).toEqual([]);
    expect(reached).toBeGreaterThan(1);
  });
});
