import { quotedSheetName } from "../../../src/core/workbook/addresses";

test.each([
  ["Data", "Data"],
  ["_2022", "_2022"],
  ["Report_2", "Report_2"],
  ["Report - Ambition 1", "'Report - Ambition 1'"],
  ["It's ours", "'It''s ours'"],
  ["2022-23", "'2022-23'"],
  ["Größe", "'Größe'"],
])("a sheet called %s is %s in a formula", (name, quoted) =>
  expect(quotedSheetName(name)).toBe(quoted),
);

test.each(["Q4", "XFD1", "R", "C", "rc", "R1C1", "r12", "C3", "TRUE", "false"])(
  "a sheet called %s is quoted, because a formula takes that for something else",
  (name) => expect(quotedSheetName(name)).toBe(`'${name}'`),
);
