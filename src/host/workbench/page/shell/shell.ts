import { addresses } from "../../protocol";
import type { ServerMessage, WorkbenchPort, WorkbenchStatus } from "../../protocol";
import type { Ribbon } from "../../ribbon";
import { createBadDaysMenu } from "./bad-days-menu";
import { make } from "./dom";
import { createFileDrop } from "./file-drop";
import { createFileMenu } from "./file-menu";
import { createFiles } from "./files";
import { createGridHolder } from "./grid-holder";
import { createNotices } from "./notices";
import { createPane } from "./pane";
import { createRibbonStrip } from "./ribbon-strip";
import { actionOf } from "./shortcuts";
import { createStatusBar } from "./status-bar";
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
  private readonly pane;
  private readonly grid;
  private readonly badDays;
  private readonly statusBar;
  private readonly strip;

  constructor(
    port: WorkbenchPort,
    private readonly ribbon: Ribbon,
  ) {
    const keyPressed = (event: KeyboardEvent) => this.keyPressed(event);
    window.addEventListener("keydown", keyPressed, { capture: true });
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
      case "refused":
        return this.notices.problem(message.message);
      case "update":
        return;
    }
  }

  private layOut(): HTMLElement {
    const menus = make("nav", { className: "menus" }, { "aria-label": wording.menus }, [
      createFileMenu(this.files).element,
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
    this.notices.about(kept.length === 0 ? null : wording.kept(kept));
    this.loadPane();
    this.grid.show(view);
  }

  private showStatus(status: WorkbenchStatus): void {
    const before = this.status;
    this.status = status;
    this.showTitle();
    this.badDays.show(status);
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

  private async run(label: string, functionName: string): Promise<void> {
    const isKnown = await this.pane.run(functionName);
    if (!isKnown) this.notices.problem(wording.commandUnknown(label));
  }

  private keyPressed(event: KeyboardEvent): void {
    const action = actionOf(event, this.ribbon.shortcuts);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.pane.runAction(action);
  }
}
