import { findSheet, type SheetModel, type WorkbookModel } from "../../model/workbook";
import { layoutOf, summaryOf } from "./sheet-layout";
import { StyleKeys } from "./style-keys";
import { ToldCells } from "./told-cells";
import type { SheetUpdate, WorkbookUpdate, WorkbookView } from "./types";

/** Tells one page what a workbook looks like, and afterwards only what has changed. */
export interface WorkbookViewer {
  /** What the page begins with. */
  opening(): WorkbookView;
  /** The page wants to see the sheet: its contents come with the next update. */
  show(sheet: string): void;
  /** What has changed since the page was last told; null where nothing has. */
  update(): WorkbookUpdate | null;
}

/** A viewer for one page. It compares the workbook with what was told, so that no change is missed. */
export function createWorkbookViewer(workbook: WorkbookModel): WorkbookViewer {
  return new Viewer(workbook);
}

/** A sheet whose contents the page has. */
interface ToldSheet {
  layout: string;
  readonly cells: ToldCells;
}

class Viewer implements WorkbookViewer {
  private readonly styles = new StyleKeys();
  private readonly told = new Map<string, ToldSheet>();
  private name = "";
  private sheets = "";
  private front = "";

  constructor(private readonly workbook: WorkbookModel) {}

  opening(): WorkbookView {
    const { name, activeSheetId: activeSheet, selection } = this.workbook;
    const sheets = this.workbook.sheets.map(summaryOf);
    this.name = name;
    this.sheets = JSON.stringify(sheets);
    this.front = this.textOfFront();
    return { name, sheets, activeSheet, selection };
  }

  show(sheet: string): void {
    if (!this.told.has(sheet)) this.told.set(sheet, { layout: "", cells: new ToldCells() });
  }

  update(): WorkbookUpdate | null {
    this.show(this.workbook.activeSheetId);
    const contents = this.changedContents();
    const styles = this.styles.takeNew();
    const update: WorkbookUpdate = {
      ...this.changedName(),
      ...(styles.length > 0 ? { styles } : {}),
      ...this.changedSheets(),
      ...(contents.length > 0 ? { contents } : {}),
      ...this.changedFront(),
    };
    return Object.keys(update).length > 0 ? update : null;
  }

  private changedName(): Pick<WorkbookUpdate, "name"> {
    const { name } = this.workbook;
    if (name === this.name) return {};
    this.name = name;
    return { name };
  }

  private changedSheets(): Pick<WorkbookUpdate, "sheets"> {
    const sheets = this.workbook.sheets.map(summaryOf);
    const text = JSON.stringify(sheets);
    if (text === this.sheets) return {};
    this.sheets = text;
    return { sheets };
  }

  private changedContents(): SheetUpdate[] {
    const changed: SheetUpdate[] = [];
    for (const [id, told] of this.told) {
      const sheet = findSheet(this.workbook, id);
      if (!sheet) this.told.delete(id);
      const update = sheet && this.changesOf(sheet, told);
      if (update) changed.push(update);
    }
    return changed;
  }

  private changesOf(sheet: SheetModel, told: ToldSheet): SheetUpdate | null {
    const layout = layoutOf(sheet, this.styles);
    const text = JSON.stringify(layout);
    const rows = told.cells.takeChanges(sheet, this.styles);
    const isSame = text === told.layout;
    told.layout = text;
    if (isSame && rows.length === 0) return null;
    return { sheet: sheet.id, ...(isSame ? {} : { layout }), ...(rows.length > 0 ? { rows } : {}) };
  }

  private changedFront(): Pick<WorkbookUpdate, "activeSheet" | "selection"> {
    const text = this.textOfFront();
    if (text === this.front) return {};
    this.front = text;
    const { activeSheetId: activeSheet, selection } = this.workbook;
    return { activeSheet, selection };
  }

  private textOfFront(): string {
    return JSON.stringify([this.workbook.activeSheetId, this.workbook.selection]);
  }
}
