import { createAddinHost, type AddinHost } from "../../addin-host";
import { goodDays } from "../../badDays";
import { openWorkbook, saveWorkbook } from "../../xlsx";
import { printedDocument } from "../print/printed-document";
import { printedSheets } from "../print/printed-sheets";
import type { PrintChoice, PrintedDocument } from "../print/types";
import type { ServerMessage } from "../protocol";
import type { Choice } from "../view/choices";
import { choicesFor } from "./list-entries";
import { ConditionalLooks } from "../view/looks/conditional-looks";
import { newWorkbookFile } from "./new-workbooks";
import { UndoList } from "./undo-list";

/** A page that shows the workbook. */
export interface Visitor {
  /** Another workbook is shown from now on. */
  show(host: AddinHost, undoList: UndoList): void;
  tell(message: ServerMessage): void;
  close(): void;
}

/** Holds the one workbook that is open, for all pages that show it. */
export class Workbench {
  private readonly visitors = new Set<Visitor>();
  /** Openings follow each other, whoever asks for them. */
  private lastOpening: Promise<unknown> = Promise.resolve();

  /** What the person has done at the grid, whichever page it was. */
  private undoList: UndoList;

  private constructor(private host: AddinHost) {
    this.undoList = new UndoList(host);
  }

  /** @throws UnusableWorkbookError where the file is no workbook that can be opened. */
  static async open(bytes: Uint8Array, name: string): Promise<Workbench> {
    return new Workbench(await hostOf(bytes, name));
  }

  /** Name of the workbook's file. */
  get name(): string {
    return this.host.workbook.name;
  }

  /** Changed since it was opened or saved. */
  get isDirty(): boolean {
    return this.host.workbook.isDirty ?? false;
  }

  /**
   * Opens a workbook file in place of the one that is open; where it cannot be, that one stays.
   *
   * @throws UnusableWorkbookError with one message for the analyst.
   */
  open(bytes: Uint8Array, name: string): Promise<void> {
    const opening = this.lastOpening.then(() => this.replace(bytes, name));
    this.lastOpening = opening.catch(() => undefined);
    return opening;
  }

  private async replace(bytes: Uint8Array, name: string): Promise<void> {
    this.tell({ type: "opening", step: `Opening ${name} …` });
    // Reading keeps the process busy: the pages are told before it begins.
    await new Promise((told) => setImmediate(told));
    try {
      const host = await hostOf(bytes, name, this.host);
      this.host.close();
      this.host = host;
      this.undoList = new UndoList(host);
      for (const visitor of this.visitors) visitor.show(host, this.undoList);
    } finally {
      this.tell({ type: "opening", step: null });
    }
  }

  /** The workbook as a file, with everything in it that is not understood. It counts as saved. */
  async save(): Promise<Uint8Array> {
    const { workbook } = this.host;
    const bytes = await saveWorkbook(workbook);
    await this.host.userAct(() => {
      workbook.isDirty = false;
    });
    return bytes;
  }

  /** A workbook that the add-in has opened beside this one, or null where there is none of that number. */
  newWorkbook(number: number): Promise<Uint8Array | null> {
    return newWorkbookFile(this.host, number);
  }

  /**
   * The pages that a printer gives of it now.
   *
   * @throws CalculationError where conditional formats cannot be calculated in time.
   */
  async printed(choice: PrintChoice): Promise<PrintedDocument> {
    const { workbook, calculator } = this.host;
    const looks = new ConditionalLooks(workbook, (...asked) => calculator.evaluate(...asked));
    await looks.refresh(printedSheets(workbook, choice).map(({ id }) => id));
    return printedDocument(workbook, choice, new Date(), looks);
  }

  /** The entries that can be chosen for a cell. */
  choices(sheet: string, row: number, column: number): Promise<readonly Choice[]> {
    return choicesFor(this.host, sheet, row, column);
  }

  welcome(visitor: Visitor): void {
    this.visitors.add(visitor);
    visitor.show(this.host, this.undoList);
  }

  dismiss(visitor: Visitor): void {
    this.visitors.delete(visitor);
    visitor.close();
  }

  close(): void {
    for (const visitor of this.visitors) visitor.close();
    this.visitors.clear();
    this.host.close();
  }

  private tell(message: ServerMessage): void {
    for (const visitor of this.visitors) visitor.tell(message);
  }
}

/** The next workbook meets the same Excel as the one before, except for what happens once. */
async function hostOf(bytes: Uint8Array, name: string, before?: AddinHost): Promise<AddinHost> {
  const workbook = await openWorkbook(bytes, name);
  const host = await createAddinHost({
    workbook,
    requirementSet: before?.requirementSet,
    badDays: { ...(before?.badDays ?? goodDays()), failAtSync: null, cellEditMode: false },
  });
  const isPaneShown = before ? before.appState === "Visible" : true;
  await host.userAct((context) => {
    context.appState = isPaneShown ? "Visible" : "Background";
  });
  return host;
}
