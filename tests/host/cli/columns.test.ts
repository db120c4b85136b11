import path from "node:path";
import { proposeMappings } from "../../../src/core/workbook";
import { writeColumns } from "../../../src/excel/own-sheets";
import { takeSnapshot } from "../../../src/excel/snapshot";
import { openInHost } from "../../../src/host/cli/open";
import { saveWorkbookFile } from "../../../src/host/xlsx";
import { herts, samples, temporaryFolder } from "./herts";

jest.setTimeout(120_000);

const folder = temporaryFolder();
const sample = path.join(samples, "indicators-2022-23.xlsx");

/** The sample, with all columns confirmed but that of the direction of travel. */
async function withoutDirections(): Promise<string> {
  const file = path.join(folder, "confirmed.xlsx");
  const { host, run } = await openInHost(sample);
  try {
    await run(async (context) => {
      const snapshot = await takeSnapshot(context);
      const mapping = proposeMappings(snapshot)[0]!;
      const columns = mapping.columns.filter(({ field }) => field !== "direction");
      await writeColumns(context, snapshot, { ...mapping, columns });
    });
    await saveWorkbookFile(host.workbook, file);
  } finally {
    host.close();
  }
  return file;
}

test("check reads the columns that were confirmed in the workbook", async () => {
  const rulesOf = async (file: string) => {
    const { out } = await herts("check", file, "--json");
    const { measures, findings } = JSON.parse(out) as {
      measures: number;
      findings: { rule: string }[];
    };
    return { measures, rules: findings.map(({ rule }) => rule) };
  };
  const before = await rulesOf(sample);
  expect(before.rules).toContain("direction-mismatch");
  const after = await rulesOf(await withoutDirections());
  expect(after.measures).toBe(before.measures);
  expect(after.rules).not.toContain("direction-mismatch");
  expect(after.rules).not.toContain("entry-unusable");
});
