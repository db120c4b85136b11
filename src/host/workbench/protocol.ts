import type { BadDays } from "../badDays";
import type { ValidationAlert } from "../model/validations/types";
import type { GridRequest, WorkbookUpdate, WorkbookView } from "./view/types";

/** What the page tells the process that holds the workbook. */
export type ClientMessage =
  /** What the person at the grid does. */
  | { readonly type: "grid"; readonly request: GridRequest }
  /** The person has begun to type into a cell, or has ended: Excel's cell-edit mode. */
  | { readonly type: "typing"; readonly isTyping: boolean }
  /** A pane has been loaded: office.js in it starts anew. */
  | { readonly type: "pane loaded" }
  /** What office.js in the pane gives to its host. */
  | { readonly type: "office"; readonly text: string }
  /** The person opens or closes the pane. */
  | { readonly type: "show pane"; readonly isShown: boolean }
  | { readonly type: "set bad days"; readonly badDays: Partial<BadDays> }
  /** Newest ExcelApi set that is claimed, `1.9`; it counts for the next pane that is loaded. */
  | { readonly type: "set requirement set"; readonly requirementSet: string }
  | { readonly type: "protect"; readonly what: Protectable; readonly isProtected: boolean }
  /** The counters of the status bar start at zero. */
  | { readonly type: "reset counters" };

/** What can be protected without a password. */
export type Protectable = "active sheet" | "workbook structure";

/** What the process tells the page. */
export type ServerMessage =
  /** A workbook is being opened; null once it is there or has been refused. */
  | { readonly type: "opening"; readonly step: string | null }
  /** The workbook that is shown from now on. Everything told before is void; a pane is to be loaded anew. */
  | { readonly type: "workbook"; readonly view: WorkbookView; readonly kept: readonly KeptParts[] }
  /** What has changed in it, batched. */
  | { readonly type: "update"; readonly update: WorkbookUpdate }
  /** What office.js in the pane is to get. */
  | { readonly type: "office"; readonly text: string }
  | { readonly type: "status"; readonly status: WorkbenchStatus }
  /** The add-in has opened a new workbook, as in a window of its own; its file is at the address. */
  | { readonly type: "new workbook"; readonly name: string; readonly address: string }
  /** A typed entry is not what the workbook's author wanted in the cell: the person decides what becomes of it. */
  | { readonly type: "unwanted entry"; readonly entry: UnwantedEntry; readonly request: Edit }
  /** What the person did could not be done; a sentence that says why. */
  | { readonly type: "refused"; readonly message: string };

/** Typed entries. */
export type Edit = Extract<GridRequest, { readonly type: "edit" }>;

/** A typed entry that a data validation does not allow, and what it says about it. */
export interface UnwantedEntry {
  readonly alert: ValidationAlert;
  readonly row: number;
  readonly column: number;
}

/** What is in the file and stays there, but is not shown. */
export interface KeptParts {
  /** Name of the sheet; what belongs to the whole workbook is said with its first one. */
  readonly sheet: string;
  /** In words: `1 pivot table`. */
  readonly parts: readonly string[];
}

/** How things stand, for the ribbon, the menus and the status bar. */
export interface WorkbenchStatus {
  /** Changed since it was opened or saved. */
  readonly isDirty: boolean;
  /** Something that was done at the grid can be taken back, or done again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The add-in, or the person, has the pane shown. */
  readonly isPaneShown: boolean;
  readonly badDays: BadDays;
  readonly requirementSet: string;
  readonly isActiveSheetProtected: boolean;
  readonly isStructureProtected: boolean;
  readonly traffic: Traffic;
}

/** What the add-in has cost since the counters were reset. */
export interface Traffic {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Milliseconds that the last sync took in the host; null before the first. */
  readonly lastSyncMilliseconds: number | null;
}

/** Where everything is served. Names in the addresses are encoded as in any address. */
export const addresses = {
  page: "/",
  /** WebSocket of the messages above. */
  messages: "/messages",
  /** GET: a saved copy. POST with `?name=`: opens the bytes of a workbook file. */
  workbook: "/workbook",
  /** GET: the names of the samples as JSON; `/samples/NAME`: one of them. */
  samples: "/samples",
  /** GET `/new-workbooks/NUMBER`: a workbook that the add-in has opened beside this one. */
  newWorkbooks: "/new-workbooks",
  /** GET with `?sheet=ID&row=&column=` (from 0): the entries that can be chosen for a cell, as JSON. */
  choices: "/choices",
  /** GET: an empty indicator workbook. */
  template: "/template",
  /** The production pane, with its office.js at the same origin. */
  pane: "/addin/taskpane.html",
  /** The ribbon of the manifest as JSON: see `ribbon.ts`. */
  ribbon: "/ribbon",
  /** GET `/print/CHOICE`: the printed pages as JSON, see `print/types.ts`. */
  print: "/print",
} as const;

/** A page's connection to the process. */
export interface WorkbenchPort {
  send(message: ClientMessage): void;
  /** Calls `receive` with each message that comes from now on. */
  listen(receive: (message: ServerMessage) => void): void;
  /** Calls when the process does not answer any more. */
  onLost(lost: () => void): void;
}
