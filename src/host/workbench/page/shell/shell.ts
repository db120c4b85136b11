import { addresses } from "../../protocol";
import { createPrintPreview } from "../print/print-preview";
import type { ServerMessage, WorkbenchPort, WorkbenchStatus } from "../../protocol";
import type { Ribbon } from "../../ribbon";
import { createBadDaysMenu } from "./bad-days-menu";
import { make } from "./dom";
import { askAboutEntry } from "./entry-dialog";
import { createFileDrop } from "./file-drop";
import { createFileMenu } from "./file-menu";
import { createFiles } from "./files";
import { createGridHolder } from "./grid-holder";
import { createNotices } from "./notices";
import { createPane } from "./pane";
import { createRibbonStrip } from "./ribbon-strip";
import { isInField, pageKeyOf, type PageKey } from "./page-keys";
import { firstStop, goToRegion, type Region } from "./regions";
import { actionOf, isPrintKey } from "./shortcuts";
import { createStatusBar } from "./status-bar";
import { createUndoButtons } from "./undo-buttons";
import { wording } from "./wording";

/**
 * The page around the grid: title, menus, ribbon, bars, pane and status bar.
 *
 * @throws Error where the manifest cannot be read.
 */
export async function createShell(port: WorkbenchPort): Promise<HTMLElement> {
  const shell = new Shell(port, await ribbonOfManifest());
  port.listen((message) => shell.receive(message));
  return shell.element;
}

async function ribbonOfManifest(): Promise<Ribbon> {
  const response = await fetch(addresses.ribbon);
  if (!response.ok) throw new Error(wording.noManifest);
  return (await response.json()) as Ribbon;
}

/** Passes on to the parts of the page what the process tells. */
class Shell {
  readonly element: HTMLElement;
  private name = "";
  private status: WorkbenchStatus | null = null;

  private readonly title = make("h1");
  private readonly notices = createNotices();
  private readonly files = createFiles(
    () => ({ name: this.name, isDirty: this.status?.isDirty ?? false }),
    this.notices,
  );
  private readonly drop = createFileDrop(this.files);
  private readonly preview = createPrintPreview(() => this.element);
  private readonly fileMenu = createFileMenu(this.files, () => this.preview.open());
  private readonly undoButtons;
  private readonly pane;
  private readonly grid;
  private readonly badDays;
  private readonly statusBar;
  private readonly strip;

  constructor(
    private readonly port: WorkbenchPort,
    private readonly ribbon: Ribbon,
  ) {
    const keyPressed = (event: KeyboardEvent) => this.keyPressed(event);
    window.addEventListener("keydown", keyPressed, { capture: true });
    this.undoButtons = createUndoButtons(port);
    this.pane = createPane(port, { fileDragged: () => this.drop.begin(), keyPressed });
    this.grid = createGridHolder(port);
    this.badDays = createBadDaysMenu(port);
    this.statusBar = createStatusBar(port);
    this.strip = createRibbonStrip(ribbon, {
      togglePane: () => port.send({ type: "show pane", isShown: !this.status?.isPaneShown }),
      run: ({ label }, functionName) => this.run(label, functionName),
    });
    port.onLost(() => this.notices.end(wording.lost));
    this.element = this.layOut();
  }

  receive(message: ServerMessage): void {
    switch (message.type) {
      case "workbook":
        return this.showWorkbook(message);
      case "status":
        return this.showStatus(message.status);
      case "office":
        return this.pane.receive(message.text);
      case "opening":
        return this.notices.work(message.step);
      case "new workbook":
        return void this.files.openFrom(message.address, message.name);
      case "unwanted entry":
        return void this.askAboutEntry(message);
      case "refused":
        return this.notices.problem(message.message);
      case "update":
        return;
    }
  }

  private layOut(): HTMLElement {
    const menus = make("nav", { className: "menus" }, { "aria-label": wording.menus }, [
      this.fileMenu.element,
      this.undoButtons.element,
      this.badDays.element,
    ]);
    return make("div", { className: "shell" }, {}, [
      make("header", { className: "title-bar" }, {}, [menus, this.title]),
      this.strip.element,
      this.notices.element,
      make("div", { className: "work" }, {}, [this.grid.element, this.pane.element]),
      this.statusBar.element,
      this.drop.element,
    ]);
  }

  private showWorkbook({ view, kept }: Extract<ServerMessage, { type: "workbook" }>): void {
    this.name = view.name;
    this.showTitle();
    this.notices.problem(null);
    this.notices.about(kept.length === 0 ? null : wording.kept(kept));
    this.loadPane();
    this.grid.show(view);
  }

  private showStatus(status: WorkbenchStatus): void {
    const before = this.status;
    this.status = status;
    this.showTitle();
    this.badDays.show(status);
    this.undoButtons.show(status);
    this.statusBar.show(status);
    this.pane.show(status.isPaneShown);
    this.strip.showPaneState(status.isPaneShown);
    if (before && before.requirementSet !== status.requirementSet) this.loadPane();
  }

  private showTitle(): void {
    this.title.textContent = wording.title(this.name, this.status?.isDirty ?? false);
    document.title = wording.pageTitle(this.name);
  }

  private loadPane(): void {
    if (!this.status) return;
    this.pane.load({ documentName: this.name, requirementSet: this.status.requirementSet });
  }

  private async askAboutEntry({
    entry,
    request,
  }: Extract<ServerMessage, { type: "unwanted entry" }>): Promise<void> {
    const choice = await askAboutEntry(entry);
    const { port, grid } = this;
    const cell = { row: entry.row, column: entry.column, rowCount: 1, columnCount: 1 };
    if (choice === "keep") {
      port.send({ type: "grid", request: { ...request, isConfirmed: true } });
    }
    if (choice === "again") {
      port.send({ type: "grid", request: { type: "select", sheet: request.sheet, area: cell } });
    }
    grid.focus();
  }

  private async run(label: string, functionName: string): Promise<void> {
    const isKnown = await this.pane.run(functionName);
    if (!isKnown) this.notices.problem(wording.commandUnknown(label));
  }

  private keyPressed(event: KeyboardEvent): void {
    if (this.preview.isOpen) return;
    if (isPrintKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      return this.preview.open();
    }
    const key = pageKeyOf(event);
    const action = actionOf(event, this.ribbon.shortcuts);
    if (key === null && action === null) return;
    // The grid takes back by itself, and inside a cell's editor what was typed there.
    if ((key === "undo" || key === "redo") && isInField(event)) return;
    event.preventDefault();
    event.stopPropagation();
    if (key !== null) this.does[key]();
    else if (action !== null) this.pane.runAction(action);
  }

  private readonly does: Readonly<Record<PageKey, () => void>> = {
    open: () => this.fileMenu.choose(),
    save: () => void this.files.save(),
    undo: () => this.undoButtons.undo(),
    redo: () => this.undoButtons.redo(),
    "next region": () => goToRegion(this.regions, "next"),
    "previous region": () => goToRegion(this.regions, "previous"),
  };

  private get regions(): readonly Region[] {
    const { strip, statusBar, grid, pane } = this;
    const firstOf = ({ element }: { readonly element: HTMLElement }) => ({
      element,
      focus: () => firstStop(element)?.focus(),
    });
    return [firstOf(strip), grid, pane, firstOf(statusBar)];
  }
}
