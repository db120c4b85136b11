import { IUniverInstanceService, LocaleType, type IWorkbookData } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import type { GridPort, WorkbookUpdate, WorkbookView } from "../../view/types";
import { ChartLayer } from "../charts/chart-layer";
import type { ChangeContext } from "./change-requests";
import { Clipboard } from "./clipboard";
import { startComponent, unitId, type Component } from "./component";
import { nameControls } from "./control-names";
import { FrontKeeper, type Front } from "./front";
import { hintAtFunctions } from "./function-hints";
import { hostFirst, type HostFirst } from "./host-first";
import { followLinks } from "./links";
import { BesideCells } from "./marks/beside-cells";
import { CellMarks } from "./marks/cell-marks";
import { Places } from "./places";
import { setSheets, tabOf, takeAwaySheets } from "./sheet-list";
import { GridStyles } from "./styles";
import { TableStyles } from "./table-styles";
import { TypedNow } from "./typed-now";
import { undoAtHost } from "./undo";
import { hearTyping, keepFormulasAsTyped, showTypedText } from "./typing";
import { showContents, type Looks } from "./updates";

/** A grid that shows a workbook of the host. */
export interface Grid {
  /** The sheet in front and what is selected on it. */
  readonly front: Front;
  /** Where cells are on the screen, for what is drawn over them. */
  readonly places: Places;
  /** The spreadsheet component. */
  readonly component: Component;
  /** Keys go to the cells from now on. */
  focus(): void;
  dispose(): void;
}

/**
 * Shows a workbook and lets the person work in it. The host's workbook is the truth: what the person does is asked of
 * the host, and the grid changes when the host tells what has come of it.
 *
 * @param element that the grid fills; its size is given by the page.
 */
export function createGrid(element: HTMLElement, view: WorkbookView, port: GridPort): Grid {
  const grid = new UniverGrid(element, view, port);
  return Object.assign(element, { grid }).grid;
}

/** The element of a grid: what is drawn over the cells, and the tests, find the grid there. */
export type GridElement = HTMLElement & { readonly grid: Grid };

class UniverGrid implements Grid {
  readonly component: Component;
  readonly places: Places;
  private readonly looks: Looks;
  private readonly host: HostFirst;
  private readonly keeper: FrontKeeper;
  private readonly beside: BesideCells;
  private readonly charts: ChartLayer;
  private isTyping = false;

  constructor(element: HTMLElement, view: WorkbookView, port: GridPort) {
    const send: GridPort["send"] = (request) => port.send(request);
    this.component = startComponent(element, openingData(view));
    this.places = new Places(this.component, element);
    const { workbook, commands } = this.component;
    this.looks = {
      styles: new GridStyles(workbook),
      tables: new TableStyles(this.component),
      marks: new CellMarks(this.component),
    };
    const typedNow = new TypedNow(workbook);
    const context: ChangeContext = {
      get activeSheet() {
        return workbook.getActiveSheet().getSheetId();
      },
      typedAt: (...place) => typedNow.at(...place),
    };
    this.host = hostFirst(commands, context, (request) => {
      typedNow.note(request);
      send(request);
    });
    showTypedText(this.component);
    keepFormulasAsTyped(this.component);
    const opening = { sheet: view.activeSheet, area: view.selection };
    this.keeper = new FrontKeeper(this.component, this.places, this.host, send, opening);
    new Clipboard(this.component, () => this.isTyping, send);
    this.beside = new BesideCells({
      component: this.component,
      element,
      places: this.places,
      marks: this.looks.marks,
      front: () => this.keeper.current,
      focus: () => this.focus(),
      port,
    });
    this.charts = new ChartLayer({
      component: this.component,
      element,
      places: this.places,
      focusCells: () => this.focus(),
    });
    followLinks(this.component, send);
    undoAtHost(this.component, () => this.isTyping, send);
    hearTyping(this.component, (isTyping) => {
      this.isTyping = isTyping;
      if (isTyping) typedNow.forget();
      port.typing?.(isTyping);
    });
    void hintAtFunctions(this.component);
    const ready = this.component.drawn.then(() => {
      nameControls(element);
      this.keeper.bring(opening);
    });
    port.onUpdate((update) => {
      typedNow.forget();
      void ready.then(() => this.update(update));
    });
    send({ type: "show sheet", sheet: view.activeSheet });
  }

  get front(): Front {
    return this.keeper.current;
  }

  focus(): void {
    this.component.get(IUniverInstanceService).focusUnit(unitId);
    this.component.get(ILayoutService).focus();
  }

  dispose(): void {
    this.charts.dispose();
    this.component.dispose();
  }

  private update(update: WorkbookUpdate): void {
    if (!this.component.isDisposed) this.host.apply(() => this.show(update));
  }

  private show({ styles, sheets, contents, activeSheet, selection }: WorkbookUpdate): void {
    if (styles) this.looks.styles.add(styles);
    if (sheets) setSheets(this.component, sheets);
    for (const content of contents ?? []) {
      showContents(this.component, this.looks, content);
      if (content.charts) this.charts.receive(content.sheet, content.charts);
    }
    if (activeSheet !== undefined && selection) {
      this.keeper.show({ sheet: activeSheet, area: selection });
    }
    if (sheets) {
      takeAwaySheets(this.component, sheets);
      this.charts.keep(sheets);
    }
    this.beside.refresh();
  }
}

function openingData({ name, sheets }: WorkbookView): IWorkbookData {
  return {
    id: unitId,
    name,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, tabOf(sheet)])),
  };
}
