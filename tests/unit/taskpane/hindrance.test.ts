import { hindrance } from "../../../src/taskpane/hindrance";

/** An Office as the pane finds it. */
function officeOf(host: string | null, newestExcelApi: number) {
  const isSetSupported = (_: string, version: string) =>
    Number(version.split(".")[1]) <= newestExcelApi;
  return {
    onReady: () => Promise.resolve({ host }),
    HostType: { Excel: "Excel" },
    context: { requirements: { isSetSupported }, diagnostics: { version: "16.0.10730.20102" } },
  };
}

afterEach(() => Object.assign(globalThis, { Office: undefined }));

const inOffice = (office: unknown) => {
  Object.assign(globalThis, { Office: office });
  return hindrance();
};

test("in an Excel with ExcelApi 1.9 nothing hinders the pane", async () => {
  expect(await inOffice(officeOf("Excel", 9))).toBeNull();
});

test("an older Excel is told by its version, with what to do", async () => {
  expect(await inOffice(officeOf("Excel", 8))).toMatch(
    /needs a newer Excel.*This is Excel 16\.0\.10730\.20102\. Ask your IT department/,
  );
});

test("outside Excel the pane says where to open it", async () => {
  for (const host of [null, "Word"]) {
    expect(await inOffice(officeOf(host, 20))).toMatch(/from the HERTS tab in Excel/);
  }
});

test("without office.js the pane says what is missing", async () => {
  expect(await inOffice(undefined)).toMatch(/could not load Microsoft's office\.js.*online/);
});
