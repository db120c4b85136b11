import type { Effects } from "../../model/conditional-formats/effects";
import { emptySheet, findSheet, type SheetModel, type WorkbookModel } from "../../model/workbook";
import { ToldCharts } from "./charts-told";
import { shownCells } from "./looks/shown-cells";
import { marksOf, type SheetMarks } from "./marks";
import { layoutOf, summaryOf } from "./sheet-layout";
import { StyleKeys } from "./style-keys";
import { ToldCells } from "./told-cells";
import type { ChartsUpdate, RowView, SheetUpdate, WorkbookUpdate, WorkbookView } from "./types";

/** Tells one page what a workbook looks like, and afterwards only what has changed. */
export interface WorkbookViewer {
  /** What the page begins with. */
  opening(): WorkbookView;
  /** The page wants to see the sheet: its contents come with the next update. */
  show(sheet: string): void;
  /** Sheets whose contents the page has asked for, or which have been in front. */
  readonly shownSheets: Iterable<string>;
  /** What has changed since the page was last told; null where nothing has. Much of it comes in several updates. */
  update(): WorkbookUpdate | null;
  /** The last update has left something for the next one. */
  readonly isBehind: boolean;
}

/** Cells of one update: as many as a page takes in without a stutter. */
const mostCells = 4_000;

/** What the conditional formats of a sheet make of its cells, as far as it was worked out. */
export interface LooksSource {
  of(sheet: string): Effects | undefined;
}

/** A viewer for one page. It compares the workbook with what was told, so that no change is missed. */
export function createWorkbookViewer(
  workbook: WorkbookModel,
  looks: LooksSource = { of: () => undefined },
): WorkbookViewer {
  return new Viewer(workbook, looks);
}

const noMarks = JSON.stringify(marksOf(emptySheet("", ""), undefined));

/** A sheet whose contents the page has. */
interface ToldSheet {
  layout: string;
  marks: string;
  readonly cells: ToldCells;
  readonly charts: ToldCharts;
}

class Viewer implements WorkbookViewer {
  private readonly styles = new StyleKeys();
  private readonly told = new Map<string, ToldSheet>();
  private name = "";
  private sheets = "";
  private front = "";
  /** Cells that the update which is being made may still hold. */
  private room = mostCells;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly looks: LooksSource,
  ) {}

  opening(): WorkbookView {
    const { name, activeSheetId: activeSheet, selection } = this.workbook;
    const sheets = this.workbook.sheets.map(summaryOf);
    this.name = name;
    this.sheets = JSON.stringify(sheets);
    this.front = this.textOfFront();
    return { name, sheets, activeSheet, selection };
  }

  show(sheet: string): void {
    if (this.told.has(sheet)) return;
    this.told.set(sheet, {
      layout: "",
      marks: noMarks,
      cells: new ToldCells(),
      charts: new ToldCharts(),
    });
  }

  get shownSheets(): Iterable<string> {
    return this.told.keys();
  }

  get isBehind(): boolean {
    return this.room <= 0;
  }

  update(): WorkbookUpdate | null {
    this.room = mostCells;
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
    const rows = this.changedRows(sheet, told);
    const isSame = text === told.layout;
    told.layout = text;
    const charts = this.changedCharts(sheet, told);
    const marks = this.changedMarks(sheet, told);
    if (isSame && rows.length === 0 && !charts && !marks) return null;
    return {
      sheet: sheet.id,
      ...(isSame ? {} : { layout }),
      ...(rows.length > 0 ? { rows } : {}),
      ...(charts ? { charts } : {}),
      ...(marks ? { marks } : {}),
    };
  }

  private changedMarks(sheet: SheetModel, told: ToldSheet): SheetMarks | null {
    const marks = marksOf(sheet, this.looks.of(sheet.id));
    const text = JSON.stringify(marks);
    if (text === told.marks) return null;
    told.marks = text;
    return marks;
  }

  /** Those of a sheet behind follow when it comes to the front: their figures may stand anywhere. */
  private changedCharts(sheet: SheetModel, { charts }: ToldSheet): ChartsUpdate | null {
    const isInFront = sheet.id === this.workbook.activeSheetId;
    return isInFront && !this.isBehind ? charts.takeChanges(this.workbook, sheet) : null;
  }

  private changedRows(sheet: SheetModel, { cells, layout }: ToldSheet): RowView[] {
    if (this.isBehind) return [];
    const shown = { ...sheet, cells: shownCells(sheet, this.looks.of(sheet.id)) };
    const rows = cells.takeChanges(shown, this.styles, this.room);
    this.room -= rows.reduce((count, [, views]) => count + views.length, 0);
    // Where the selection stands is known once the rows above it are there.
    const isOpening = layout === "" && sheet.id === this.workbook.activeSheetId;
    if (isOpening && this.isBehind) this.front = "";
    return rows;
  }

  private changedFront(): Pick<WorkbookUpdate, "activeSheet" | "selection"> {
    const text = this.textOfFront();
    if (text === this.front || this.isBehind) return {};
    this.front = text;
    const { activeSheetId: activeSheet, selection } = this.workbook;
    return { activeSheet, selection };
  }

  private textOfFront(): string {
    return JSON.stringify([this.workbook.activeSheetId, this.workbook.selection]);
  }
}
