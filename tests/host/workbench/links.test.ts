import { emptySheet, emptyWorkbook, type WorkbookModel } from "../../../src/host/model/workbook";
import { areaText } from "../../../src/host/model/areas";
import { placeOfLink } from "../../../src/host/workbench/server/links";

/** Two sheets; `Latest` is a name of the workbook, and another one of the second sheet. */
function workbook(): WorkbookModel {
  const model = emptyWorkbook();
  model.sheets = [emptySheet("{1}", "Indicators"), emptySheet("{2}", "Lists & names")];
  const name = { name: "Latest", comment: "", visible: true };
  model.names = [
    { ...name, formula: "=Indicators!$H$5:$H$62", scope: null },
    { ...name, formula: "='Lists & names'!$B$2", scope: "{2}" },
    { ...name, name: "Margin", formula: "=0.05", scope: null },
  ];
  return model;
}

function led(reference: string, from = 0, model = workbook()): string | null {
  const place = placeOfLink(model, model.sheets[from], reference);
  return place && `${place.sheet.name}!${areaText(place.area)}`;
}

test.each([
  ["Indicators!H10", 0, "Indicators!H10"],
  ["#'Lists & names'!A1:B2", 0, "Lists & names!A1:B2"],
  ["C3", 1, "Lists & names!C3"],
  ["latest", 0, "Indicators!H5:H62"],
  ["Latest", 1, "Lists & names!B2"],
])("a link to %s on sheet %s leads to %s", (reference, from, place) => {
  expect(led(reference, from)).toBe(place);
});

test("a link to a name that stands for no cells, to nothing, or to a hidden sheet leads nowhere", () => {
  const hidden = workbook();
  hidden.sheets[0]!.visibility = "Hidden";
  expect([led("Margin"), led("Nothing"), led("Gone!A1"), led("Latest", 0, hidden)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
