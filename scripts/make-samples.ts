import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { existingLayout } from "./samples/existing-layout/workbook";
import { planningLayout } from "./samples/planning/workbook";
import { publishedLayout } from "./samples/published-layout/workbook";
import { writeWorkbook } from "../src/host/planned-workbook/write";

const samples = {
  "indicators-2022-23.xlsx": publishedLayout,
  "indicators-existing-layout.xlsx": existingLayout,
  "planning-2023-24.xlsx": planningLayout,
};

/** Writes the sample workbooks into a folder: `samples`, or the one that is named on the command line. */
async function main(folder = "samples"): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, plan] of Object.entries(samples)) {
    const bytes = await writeWorkbook(plan());
    await writeFile(join(folder, name), bytes);
    console.log(`${join(folder, name)}: ${Math.ceil(bytes.length / 1024)} kB`);
  }
}

/** excelize's runtime would keep the process alive. */
main(process.argv[2]).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
