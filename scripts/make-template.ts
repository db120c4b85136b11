import { writeSync } from "node:fs";
import { templateWorkbook } from "../src/host/planned-workbook/template";
import { writeWorkbook } from "../src/host/planned-workbook/write";

/** The date that the file carries: the same at each build, so that the same code gives the same file. */
const modified = "2024-01-01T00:00:00Z";

/** Prints the bytes of the empty indicator workbook, for the build. */
async function main(): Promise<void> {
  let rest = Buffer.from(await writeWorkbook(templateWorkbook(modified)));
  while (rest.length > 0) rest = rest.subarray(writeSync(process.stdout.fd, rest));
}

/** excelize's runtime would keep the process alive. */
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
