import { readFileSync } from "node:fs";
import path from "node:path";
import { mappingColumns } from "../../../src/core/own-sheets/mapping-words";
import { acceptedColumns } from "../../../src/core/own-sheets/read-acceptances";
import { listColumns, listNames } from "../../../src/core/own-sheets/list-names";
import {
  reportChoiceNames,
  reportTextNames,
} from "../../../src/core/own-sheets/read-report-settings";
import { settingColumns, settingNames } from "../../../src/core/own-sheets/read-settings";

const page = readFileSync(path.resolve(__dirname, "../../../docs/settings.md"), "utf8");

describe("docs/settings.md", () => {
  test("has a row for each setting", () => {
    const names = [settingNames, reportTextNames, reportChoiceNames].flatMap(Object.values);
    const rows = [...page.matchAll(/^\| ([A-Z][\w ]+?) +\|/gm)].map(([, name]) => name);
    for (const name of names) expect(rows).toContain(name);
  });

  test("names the columns of each sheet, and the lists", () => {
    for (const columns of [settingColumns, listColumns, mappingColumns, acceptedColumns]) {
      expect(page).toContain(`Columns: ${columns.join(", ")}.`);
    }
    for (const name of Object.values(listNames)) expect(page).toContain(`\`${name}\``);
  });
});
