/**
 * Writes a workbook with charts that excelize makes to standard output: a pie, stacked bars, combined ones and one in
 * three dimensions, beside frozen rows; and many lines on a sheet of their own. A program of its own, as the wasm
 * module imports in a way that jest does not allow.
 */
const { init } = require("excelize-wasm");

function succeed(result) {
  if (result.error !== null) throw new Error(result.error);
}

const rows = [
  ["Quarter", "Herts", "England", "Neighbours"],
  ["Q1", 62.5, 58.1, 55],
  ["Q2", 64, 59, 57.2],
  ["Q3", 61.2, 58.8, 56],
  ["Q4", 67.4, 60.2, 58],
];

const series = (column) => ({
  Name: `Charts!$${column}$1`,
  Categories: "Charts!$A$2:$A$5",
  Values: `Charts!$${column}$2:$${column}$5`,
});

const titled = (Text) => ({ Paragraph: [{ Text }] });

async function main() {
  const many = Number(process.argv[2] ?? 0);
  const excelize = await init(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const file = excelize.NewFile();
  succeed(file.SetSheetName("Sheet1", "Charts"));
  rows.forEach((row, i) => succeed(file.SetSheetRow("Charts", `A${i + 1}`, row)));
  const panes = { Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft" };
  succeed(file.SetPanes("Charts", panes));
  const add = (sheet, cell, chart, combined) =>
    succeed(file.AddChart(sheet, cell, chart, ...(combined ? [combined] : [])));
  add("Charts", "F1", {
    Type: excelize.Pie,
    Series: [series("B")],
    Title: titled("Share of the quarters"),
    Format: { AltText: "Pie of the quarters" },
    PlotArea: { ShowPercent: true },
  });
  add("Charts", "N2", {
    Type: excelize.BarStacked,
    Series: ["B", "C", "D"].map(series),
    Title: titled("Places together"),
  });
  add(
    "Charts",
    "F17",
    { Type: excelize.Col, Series: [series("B")], Title: titled("With England") },
    { Type: excelize.Line, Series: [series("C")] },
  );
  add("Charts", "N17", { Type: excelize.Col3DClustered, Series: [series("B")] });
  if (many > 0) succeed(file.NewSheet("Many"));
  for (let index = 0; index < many; index++) {
    const cell = `${"AKU"[index % 3]}${1 + Math.floor(index / 3) * 16}`;
    add("Many", cell, { Type: excelize.Line, Series: ["B", "C", "D"].map(series) });
  }
  const { buffer, error } = file.WriteToBuffer();
  succeed({ error });
  process.stdout.write(Buffer.from(buffer));
}

void main();
