import type { AddinHost } from "../../addin-host";
import type { HostConnection } from "../../host";
import { findSheet, type WorkbookModel } from "../../model/workbook";
import {
  addresses,
  type ClientMessage,
  type Edit,
  type KeptParts,
  type ServerMessage,
} from "../protocol";
import { createWorkbookViewer, type WorkbookViewer } from "../view";
import { ConditionalLooks } from "../view/looks/conditional-looks";
import { LooksKeeper } from "../view/looks/looks-keeper";
import type { GridRequest } from "../view/types";
import { unwantedEntry } from "./entry-check";
import { placeOfLink } from "./links";
import { newlyOpened, newWorkbookName } from "./new-workbooks";
import { deadLink, looksFailed, refusalInWords } from "./refusals";
import { changeExcel, type ExcelChange } from "./excel-changes";
import { statusOf } from "./status";
import type { UndoList } from "./undo-list";
import type { Visitor } from "./workbench";

/** What is shown to one page of the workbook that is open. */
interface Showing {
  readonly host: AddinHost;
  readonly undoList: UndoList;
  readonly viewer: WorkbookViewer;
  readonly keeper: LooksKeeper;
  /** The office.js of its pane. */
  pane: HostConnection | null;
  /** Ends the hearing of what happens. */
  readonly ignore: () => void;
  /** The status that the page was last told, as JSON. */
  status: string;
}

const keptParts = ({ sheets }: WorkbookModel): KeptParts[] =>
  sheets
    .filter((sheet) => sheet.kept.length > 0)
    .map((sheet) => ({ sheet: sheet.name, parts: sheet.kept }));

/** Milliseconds in which changes are collected before the page is told. */
const collecting = 30;

/** One page: tells it what happens to the workbook, and does what the person there asks for. */
export class PageVisitor implements Visitor {
  private showing: Showing | null = null;
  private timer: NodeJS.Timeout | null = null;

  /** @param send takes a message as JSON. */
  constructor(private readonly send: (text: string) => void) {}

  show(host: AddinHost, undoList: UndoList): void {
    this.close();
    const looks = new ConditionalLooks(host.workbook, (...asked) =>
      host.calculator.evaluate(...asked),
    );
    const keeper = new LooksKeeper(looks, {
      ready: () => this.tellSoon(showing, 0),
      failed: (error) => this.tell({ type: "refused", message: looksFailed(error) }),
    });
    const viewer = createWorkbookViewer(host.workbook, looks);
    const ignore = host.observe(() => this.tellSoon(showing));
    const showing: Showing = { host, undoList, viewer, keeper, ignore, pane: null, status: "" };
    this.showing = showing;
    this.tellStatus(showing);
    this.tell({
      type: "workbook",
      view: showing.viewer.opening(),
      kept: keptParts(host.workbook),
    });
    this.tellChanges(showing);
  }

  tell(message: ServerMessage): void {
    this.send(JSON.stringify(message));
  }

  /** Does what the page asks for; what is refused is told in words. */
  async receive(text: string): Promise<void> {
    const { showing } = this;
    if (!showing) return;
    try {
      await this.act(showing, JSON.parse(text) as ClientMessage);
    } catch (error) {
      this.tell({ type: "refused", message: refusalInWords(error) });
    }
    this.tellSoon(showing);
  }

  close(): void {
    this.showing?.pane?.close();
    this.showing?.ignore();
    this.showing = null;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private async act(showing: Showing, message: ClientMessage): Promise<void> {
    switch (message.type) {
      case "grid":
        return this.actAtGrid(showing, message.request);
      case "pane loaded":
        return this.connectPane(showing);
      case "office":
        return showing.pane?.send(message.text);
      default:
        return changeExcel(showing.host, message satisfies ExcelChange);
    }
  }

  /** The person who has done something waits to see it: it is told at once. */
  private async actAtGrid(showing: Showing, request: GridRequest): Promise<void> {
    await this.carryOut(showing, request);
    if (request.type !== "select") this.tellSoon(showing, 0);
  }

  private async carryOut(showing: Showing, request: GridRequest): Promise<void> {
    switch (request.type) {
      case "show sheet":
        return showing.viewer.show(request.sheet);
      case "follow":
        return this.follow(showing, request);
      case "undo":
        return showing.undoList.undo();
      case "redo":
        return showing.undoList.redo();
      case "edit":
        return this.edit(showing, request);
      default:
        return showing.undoList.carryOut(request);
    }
  }

  private async edit({ host, undoList }: Showing, request: Edit): Promise<void> {
    const entry = await unwantedEntry(host, request);
    if (entry) return this.tell({ type: "unwanted entry", entry, request });
    await undoList.carryOut(request);
  }

  private follow(
    { host: { workbook }, undoList }: Showing,
    { sheet, reference }: Extract<GridRequest, { type: "follow" }>,
  ): Promise<void> | void {
    const place = placeOfLink(workbook, findSheet(workbook, sheet), reference);
    if (!place) return this.tell({ type: "refused", message: deadLink(reference) });
    return undoList.carryOut({ type: "select", sheet: place.sheet.id, area: place.area });
  }

  /** The pane has been loaded anew: whatever its office.js was before is gone. */
  private connectPane(showing: Showing): void {
    showing.pane?.close();
    showing.pane = showing.host.connect((text) => {
      this.tell({ type: "office", text });
      this.tellNewWorkbooks(showing.host);
      this.tellSoon(showing);
    });
  }

  private tellNewWorkbooks(host: AddinHost): void {
    for (const number of newlyOpened(host)) {
      const address = `${addresses.newWorkbooks}/${number}`;
      this.tell({ type: "new workbook", name: newWorkbookName(number), address });
    }
  }

  /** Within so many milliseconds; what was to be told later comes with it. */
  private tellSoon(showing: Showing, wait = collecting): void {
    if (this.showing !== showing) return;
    if (this.timer && wait === collecting) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      if (this.showing === showing) this.tellChanges(showing);
    }, wait);
  }

  private tellChanges(showing: Showing): void {
    const update = showing.viewer.update();
    if (update) this.tell({ type: "update", update });
    this.tellStatus(showing);
    if (showing.viewer.isBehind) this.tellSoon(showing, 0);
    else showing.keeper.refresh(showing.viewer.shownSheets);
  }

  private tellStatus(showing: Showing): void {
    const status = statusOf(showing.host, showing.undoList);
    const text = JSON.stringify(status);
    if (text === showing.status) return;
    showing.status = text;
    this.tell({ type: "status", status });
  }
}
