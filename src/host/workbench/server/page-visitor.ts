import type { AddinHost } from "../../addin-host";
import type { HostConnection } from "../../host";
import type { WorkbookModel } from "../../model/workbook";
import { addresses, type ClientMessage, type KeptParts, type ServerMessage } from "../protocol";
import { createWorkbookViewer, type WorkbookViewer } from "../view";
import type { GridRequest } from "../view/types";
import { carryOut } from "./grid-requests";
import { newlyOpened, newWorkbookName } from "./new-workbooks";
import { refusalInWords } from "./refusals";
import { changeExcel, type ExcelChange } from "./excel-changes";
import { statusOf } from "./status";
import type { Visitor } from "./workbench";

/** What is shown to one page of the workbook that is open. */
interface Showing {
  readonly host: AddinHost;
  readonly viewer: WorkbookViewer;
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

  show(host: AddinHost): void {
    this.close();
    const viewer = createWorkbookViewer(host.workbook);
    const ignore = host.observe(() => this.tellSoon(showing));
    const showing: Showing = { host, viewer, ignore, pane: null, status: "" };
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

  private async actAtGrid({ host, viewer }: Showing, request: GridRequest): Promise<void> {
    if (request.type === "show sheet") viewer.show(request.sheet);
    else await carryOut(host, request);
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

  private tellSoon(showing: Showing): void {
    if (this.showing !== showing) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      if (this.showing === showing) this.tellChanges(showing);
    }, collecting);
  }

  private tellChanges(showing: Showing): void {
    const update = showing.viewer.update();
    if (update) this.tell({ type: "update", update });
    this.tellStatus(showing);
  }

  private tellStatus(showing: Showing): void {
    const status = statusOf(showing.host);
    const text = JSON.stringify(status);
    if (text === showing.status) return;
    showing.status = text;
    this.tell({ type: "status", status });
  }
}
