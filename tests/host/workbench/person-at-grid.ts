import { createAddinHost, type AddinHost } from "../../../src/host/addin-host";
import { parseArea } from "../../../src/host/model/areas";
import { findSheet, type SheetModel } from "../../../src/host/model/workbook";
import type { GridEdit } from "../../../src/host/workbench/server/grid-requests";
import { UndoList } from "../../../src/host/workbench/server/undo-list";
import { analystsWorkbook } from "../excel/opened";

/** Somebody at the grid of a workbook with the sheets Indicators and Notes; a new one for each test. */
export interface PersonAtGrid {
  readonly host: AddinHost;
  readonly undoList: UndoList;
  sheet(name?: string): SheetModel;
  does(edit: GridEdit): Promise<void>;
  /** Types into cells of the sheet Indicators. */
  type(address: string, values: readonly (readonly (string | null)[])[]): Promise<void>;
}

/** Called outside the tests. */
export function personAtGrid(): PersonAtGrid {
  let host: AddinHost;
  let undoList: UndoList;
  beforeEach(async () => {
    host = await createAddinHost({ workbook: analystsWorkbook("Notes") });
    undoList = new UndoList(host);
  });
  afterEach(() => host.close());
  const sheet = (name = "Indicators") => findSheet(host.workbook, name)!;
  const does = (edit: GridEdit) => undoList.carryOut(edit);
  return {
    get host() {
      return host;
    },
    get undoList() {
      return undoList;
    },
    sheet,
    does,
    type: (address, values) =>
      does({ type: "edit", sheet: sheet().id, area: parseArea(address)!, values }),
  };
}
