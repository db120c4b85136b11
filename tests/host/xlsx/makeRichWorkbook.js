/**
 * Writes a workbook that excelize makes to standard output. A program of its own, as the wasm module
 * imports in a way that jest does not allow.
 */
const { init } = require("excelize-wasm");

/** A one-pixel PNG. */
const pixel = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);

function succeed(result) {
  if (result.error !== null) throw new Error(result.error);
}

async function main() {
  const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const file = excelize.NewFile();
  succeed(file.SetSheetName("Sheet1", "Data"));
  succeed(file.NewSheet("Figures"));
  const rows = [
    ["Region", "Year", "Count"],
    ["North", 2021, 5],
    ["South", 2022, 7],
    ["East", 2023, 11],
  ];
  for (const sheet of ["Data", "Figures"]) {
    rows.forEach((row, i) => succeed(file.SetSheetRow(sheet, `A${i + 1}`, row)));
  }
  succeed(file.AddComment("Data", { Cell: "A1", Author: "Ann", Text: "Check this" }));
  succeed(
    file.AddChart("Data", "F2", {
      Type: excelize.Col,
      Series: [{ Name: "Data!$C$1", Categories: "Data!$A$2:$A$4", Values: "Data!$C$2:$C$4" }],
    }),
  );
  succeed(
    file.AddPictureFromBytes("Figures", "H2", { Extension: ".png", File: pixel, Format: {} }),
  );
  const bold = file.NewConditionalStyle({ Font: { Bold: true } });
  succeed(bold);
  succeed(
    file.SetConditionalFormat("Data", "C2:C4", [
      { Type: "cell", Criteria: ">", Format: bold.style, Value: "6" },
    ]),
  );
  succeed(file.AddSparkline("Figures", { Location: ["E2"], Range: ["Figures!B2:C2"] }));
  succeed(
    file.AddPivotTable({
      DataRange: "Data!A1:C4",
      PivotTableRange: "Figures!J2:M10",
      Rows: [{ Data: "Region" }],
      Data: [{ Data: "Count", Name: "Total", Subtotal: "Sum" }],
    }),
  );
  succeed(file.SetDefinedName({ Name: "Counts", RefersTo: "Data!$C$2:$C$4" }));
  const { buffer, error } = file.WriteToBuffer();
  succeed({ error });
  process.stdout.write(Buffer.from(buffer));
}

void main();
