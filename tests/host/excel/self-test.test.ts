import { runSelfTest, type SelfTestOutcome } from "../../../src/excel/self-test/self-test";
import { versionsInWords } from "../../../src/excel/self-test/platform";
import { createAddinHost, type AddinHost } from "../../../src/host/addin-host";
import { withGlobals, type HostOptions } from "../../../src/host/host";
import { emptySheet } from "../../../src/host/model/workbook";
import { analystsWorkbook, everything } from "./opened";

async function inAddinHost<T>(
  options: Omit<HostOptions, "calculate">,
  work: (host: AddinHost) => Promise<T>,
): Promise<T> {
  const host = await createAddinHost(options);
  try {
    return await work(host);
  } finally {
    host.close();
  }
}

type Options = Partial<Parameters<typeof runSelfTest>[1]>;

const selfTest = (host: AddinHost, options: Options = {}): Promise<SelfTestOutcome> =>
  withGlobals(host, () =>
    host.Excel.run((context) => runSelfTest(context, { addIn: "1.2.3", ...options })),
  );

const resultOf = ({ steps }: SelfTestOutcome, id: string) =>
  steps.find((step) => step.id === id)?.result;

test("all that this Excel has works, and what it has not is not asked", () =>
  inAddinHost({ workbook: analystsWorkbook() }, async (host) => {
    const { steps } = await selfTest(host);
    expect(steps.filter(({ result }) => result === "does not work")).toEqual([]);
    expect(steps.filter(({ result }) => result === "not asked").map(({ id }) => id)).toEqual([
      "bold-text",
    ]);
    for (const { exchanges, result } of steps) {
      expect(exchanges.length > 0).toBe(result === "works");
    }
  }));

test("the workbook is as it was, and the user where they were", () =>
  inAddinHost({ workbook: analystsWorkbook("HERTS self-test") }, async (host) => {
    const before = everything(host.workbook);
    await selfTest(host);
    expect(everything(host.workbook)).toEqual(before);
  }));

test("a sheet that the user gave the same name stays", () =>
  inAddinHost({ workbook: analystsWorkbook("HERTS self-test") }, async (host) => {
    const { trace } = await selfTest(host);
    expect(trace.sheet).toBe("HERTS self-test (HERTS)");
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Indicators", "HERTS self-test"]);
  }));

test("an older Excel is asked for nothing that it does not have", () =>
  inAddinHost({ workbook: analystsWorkbook(), requirementSet: "1.9" }, async (host) => {
    const outcome = await selfTest(host);
    expect(outcome.steps.map(({ result }) => result)).not.toContain("does not work");
    expect(resultOf(outcome, "merged-cells")).toBe("not asked");
    expect(resultOf(outcome, "charts")).toBe("works");
    const api = outcome.sets.find(({ name }) => name === "ExcelApi")!;
    expect(versionsInWords(api)).toBe("1.1 to 1.9");
  }));

test.each([2, 5, 12, 20])(
  "the scratch sheet goes away after Excel has broken off request %i, and the rest goes on",
  (failAtSync) =>
    inAddinHost({ workbook: analystsWorkbook() }, async (host) => {
      const before = everything(host.workbook);
      Object.assign(host.badDays, { failAtSync: failAtSync + 1, failAfterApplying: true });
      const { steps } = await selfTest(host);
      const failed = steps.filter(({ result }) => result === "does not work");
      expect(failed.length).toBeGreaterThanOrEqual(1);
      expect(failed.length).toBeLessThanOrEqual(2);
      expect(failed[0]!.differences[0]!.answered).toBe("refused: GeneralException");
      expect(everything(host.workbook)).toEqual(before);
    }),
);

test("stopping it removes the scratch sheet, too", () =>
  inAddinHost({ workbook: analystsWorkbook() }, async (host) => {
    const before = everything(host.workbook);
    const stopping = new AbortController();
    const onStep = (_: string, done: number) => {
      if (done === 3) stopping.abort();
    };
    await expect(selfTest(host, { signal: stopping.signal, onStep })).rejects.toThrow(/abort/i);
    expect(everything(host.workbook)).toEqual(before);
  }));

test("a scratch sheet that an interrupted self-test left behind goes away with the next one", () =>
  inAddinHost({ workbook: analystsWorkbook() }, async (host) => {
    const before = everything(host.workbook);
    const left = emptySheet("{9}", "Renamed since");
    host.workbook.sheets.push(left);
    const name = { name: "_HERTS_scratch", formula: "='Renamed since'!$A$1", comment: "" };
    host.workbook.names.push({ ...name, visible: false, scope: left.id });
    await selfTest(host);
    expect(everything(host.workbook)).toEqual(before);
  }));

test("a protected workbook is told in words, and nothing is changed", () =>
  inAddinHost({ workbook: analystsWorkbook() }, async (host) => {
    host.workbook.isStructureProtected = true;
    const before = everything(host.workbook);
    await expect(selfTest(host)).rejects.toMatchObject({
      name: "ExcelProblem",
      kind: "sheet protected",
    });
    expect(everything(host.workbook)).toEqual(before);
  }));

test("functions that are not registered are told to not work, with what Excel shows", () =>
  inAddinHost({ workbook: analystsWorkbook() }, async (host) => {
    host.calculator.recalculate = async () => {
      const sheet = host.workbook.sheets.at(-1)!;
      for (const cells of sheet.cells.values()) {
        for (const cell of cells.values())
          if (cell.formula?.includes("HERTS")) cell.value = "#NAME?";
      }
      return { evaluated: 0, customCalls: 0, problems: [] } as never;
    };
    const outcome = await selfTest(host);
    expect(resultOf(outcome, "custom-functions")).toBe("does not work");
    const step = outcome.steps.find(({ id }) => id === "custom-functions")!;
    expect(step.differences[0]).toMatchObject({
      place: "cells.values[0][0]",
      expected: "↑",
      answered: "#NAME?",
    });
  }));

test("functions that are still calculating are waited for", () =>
  inAddinHost({ workbook: analystsWorkbook() }, async (host) => {
    const calculate = host.calculator.recalculate;
    const busy = (value: string) => {
      for (const cells of host.workbook.sheets.at(-1)!.cells.values()) {
        for (const cell of cells.values()) if (cell.formula?.includes("TREND(")) cell.value = value;
      }
    };
    host.calculator.recalculate = async (...given) => {
      const report = await calculate(...given);
      busy("#BUSY!");
      return report;
    };
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
      if (pauses === 3) {
        host.calculator.recalculate = calculate;
        await host.recalculate();
      }
    };
    const outcome = await selfTest(host, { pause });
    expect(pauses).toBe(3);
    expect(resultOf(outcome, "custom-functions")).toBe("works");
  }));

test("nothing of the workbook is in the trace", () =>
  inAddinHost({ workbook: analystsWorkbook("Confidential") }, async (host) => {
    host.workbook.name = "Named children.xlsx";
    const now = () => new Date(2026, 10, 22, 9, 30);
    const { trace } = await selfTest(host, { now });
    const text = JSON.stringify(trace);
    expect(text).not.toMatch(/Confidential|Indicators|Named children|my own text/);
    expect(trace).toMatchObject({ kind: "HERTS trace", addIn: "1.2.3", recorded: "2026-11-22" });
  }));
