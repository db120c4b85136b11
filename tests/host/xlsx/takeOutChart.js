/**
 * Takes the chart at a cell out of the workbook on standard input, puts another one there with excelize, and writes
 * the workbook to standard output. A program of its own, as the wasm module imports in a way that jest does not allow.
 */
const { readFileSync } = require("node:fs");
const { init } = require("excelize-wasm");

function succeed(result) {
  if (result.error !== null) throw new Error(result.error);
}

async function main() {
  const [sheet, cell] = process.argv.slice(2);
  const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const file = excelize.OpenReader(new Uint8Array(readFileSync(0)));
  succeed(file);
  succeed(file.DeleteChart(sheet, cell));
  succeed(
    file.AddChart(sheet, "H20", {
      Type: excelize.Line,
      Series: [{ Name: "Sheet1!$C$1", Categories: "Sheet1!$A$2:$A$4", Values: "Sheet1!$C$2:$C$4" }],
    }),
  );
  const { buffer, error } = file.WriteToBuffer();
  succeed({ error });
  process.stdout.write(Buffer.from(buffer));
}

void main();
