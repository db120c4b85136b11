import { type BadDays, goodDays } from "./badDays";
import { type Counters, createCounters } from "./counters";
import { type WorkbookModel, emptyWorkbook } from "./model/workbook";
import { readApiTable } from "./officejs/apiTable";
import { type Bridge, createBridge } from "./officejs/bridge";
import { createExternal, newestRequirementSet } from "./officejs/external";
import {
  type FunctionCall,
  type FunctionResult,
  createFunctionInvoker,
} from "./officejs/functions";
import { type OfficeRealm, bootOfficeRealm, isAssociated } from "./officejs/realm";
import type { ChangeOrigin, WorkbookChange } from "./richapi/changes";
import { type AppState, HandlerContext } from "./richapi/context";
import { type Calculate, Decoder } from "./richapi/decoder";
import { Listeners } from "./richapi/events";
import { handlerTable } from "./richapi/handlers";
import { type Transport, createTransport } from "./transport";
import { createUser, type User } from "./user";

export type { BadDays } from "./badDays";
export { webPayloadLimit } from "./badDays";
export type { Counters } from "./counters";
export { installGlobals, withGlobals } from "./globals";
export type { FunctionCall, FunctionResult } from "./officejs/functions";
export type { WorkbookChange } from "./richapi/changes";

/** Recalculates the workbook after changes; gets the host to call custom functions with. */
export type HostCalculation = (
  workbook: WorkbookModel,
  changes: Parameters<Calculate>[0],
  host: Host,
) => Promise<void>;

export interface HostOptions {
  /** A new workbook where none is given. */
  readonly workbook?: WorkbookModel;
  /** Without it formulas keep the value that they have. */
  readonly calculate?: HostCalculation;
  /** Newest ExcelApi set that is claimed; `1.15`, the newest that can be played, unless set. */
  readonly requirementSet?: string;
  /** The date for things typed without a year; the real one unless set. */
  readonly today?: Date;
  readonly badDays?: Partial<BadDays>;
  /** Milliseconds after which a custom function is given up; 10,000 unless set. */
  readonly functionTimeout?: number;
  /** Whether charts are listed among the shapes of their sheet: Excel's behaviour is not documented. True unless set. */
  readonly chartsAsShapes?: boolean;
}

/** A stand-in for Excel with one workbook and one add-in, which runs under Microsoft's own client. */
export interface Host extends OfficeRealm, User {
  readonly workbook: WorkbookModel;
  readonly counters: Counters;
  readonly badDays: BadDays;
  /** Whether the add-in shows its pane: `Office.addin.showAsTaskpane()` and `hide()` change it. */
  readonly appState: AppState;
  /** Files of the new workbooks that the add-in opened in windows of their own. */
  readonly openedWorkbooks: readonly Uint8Array[];
  /** Calls custom functions that the add-in has associated, as cells do. */
  invokeFunctions(calls: readonly FunctionCall[]): Promise<FunctionResult[]>;
  /** Calculates every formula again. */
  recalculate(): Promise<void>;
  /** Newest ExcelApi set that is claimed. */
  readonly requirementSet: string;
  /**
   * Plays another Excel from now on; a page hears of it when it loads office.js anew.
   *
   * @throws Error where the set cannot be played.
   */
  claim(requirementSet: string): void;
  /**
   * Hears of every request and every act of the person once it is done, also where nothing has changed.
   *
   * @returns Ends it.
   */
  observe(observer: HostObserver): () => void;
  /**
   * Lets a page take part: its own office.js sends what it would give to `_richApiNativeBridge` with `send`, and
   * gets answers and events through `receive`.
   */
  connect(receive: (text: string) => void): HostConnection;
  /** Nothing is answered any more. */
  close(): void;
}

/** Gets what has changed; looks of cells that change are not among it. */
export type HostObserver = (changes: readonly WorkbookChange[], origin: ChangeOrigin) => void;

/** A further client of the same workbook. */
export interface HostConnection {
  send(text: string): void;
  close(): void;
}

/** How long office.js may take to start. */
const bootTimeout = 10_000;

/**
 * Starts a host. Several can live at once; none changes the globals of the caller (see `withGlobals`).
 *
 * @throws Error where the requirement set is newer than the client knows, or office.js does not start.
 */
export async function createHost(options: HostOptions = {}): Promise<Host> {
  let requirementSet = options.requirementSet ?? newestRequirementSet;
  let newestSet = playable(requirementSet);
  const workbook = options.workbook ?? emptyWorkbook();
  const badDays = { ...goodDays(), ...options.badDays };
  const counters = createCounters();
  const listeners = new Listeners();
  const today = () => options.today ?? new Date();
  const functions = createFunctionInvoker(
    (entries) => bridge.emit(entries),
    (id) => isAssociated(realm, id),
    options.functionTimeout ?? 10_000,
  );
  const context = new HandlerContext({
    workbook,
    today,
    chartsAsShapes: options.chartsAsShapes,
    listen: (...registration) => listeners.listen(...registration),
  });
  const calculate: Calculate = async (changes) => options.calculate?.(workbook, changes, host);
  const decoder = new Decoder(context, handlerTable, readApiTable(), calculate, () => newestSet);
  const tell: Transport["tell"] = (changes, origin) => {
    const entries = listeners.entriesFor(changes, origin);
    if (entries.length > 0) for (const each of [bridge, ...pages]) each.emit(entries);
    for (const observer of observers) observer(changes, origin);
  };
  const transport = createTransport({
    ...{ decoder, context, counters, badDays, tell },
    receiveFunctionResults: functions.receive,
  });
  const bridge = createBridge(transport.answer);
  const pages = new Set<Bridge>();
  const observers = new Set<HostObserver>();
  const realm = await bootOfficeRealm({
    external: createExternal({
      requirementSet,
      documentName: workbook.name,
    }),
    bridge: bridge.native,
    timeout: bootTimeout,
  });
  const user = createUser({ context, calculate, transport });
  const host: Host = {
    workbook,
    counters,
    badDays,
    Excel: realm.Excel,
    Office: realm.Office,
    OfficeExtension: realm.OfficeExtension,
    CustomFunctions: realm.CustomFunctions,
    ...user,
    recalculate: () => calculate([]),
    get requirementSet() {
      return requirementSet;
    },
    claim: (wanted) => {
      newestSet = playable(wanted);
      requirementSet = wanted;
    },
    observe: (observer) => {
      observers.add(observer);
      return () => void observers.delete(observer);
    },
    invokeFunctions: (calls) => {
      counters.functionCalls += calls.length;
      return functions.invoke(calls);
    },
    get openedWorkbooks() {
      return context.newWorkbooks.filter(({ isOpen }) => isOpen).map(({ file }) => file);
    },
    get appState() {
      return context.appState;
    },
    connect: (receive) => {
      const page = createBridge(transport.answer);
      page.native.onMessageFromHost = receive;
      pages.add(page);
      const close = () => {
        page.close();
        pages.delete(page);
      };
      return { send: page.native.sendMessageToHost, close };
    },
    close: () => {
      badDays.cellEditMode = false;
      functions.close();
      for (const each of [bridge, ...pages]) each.close();
    },
  };
  return host;
}

/**
 * Minor number of the set.
 *
 * @throws Error for a set that the client of the npm package does not know.
 */
function playable(requirementSet: string): number {
  const minor = Number(/^1\.(\d+)$/.exec(requirementSet)?.[1] ?? 0);
  if (minor < 1 || minor > Number(newestRequirementSet.slice(2))) {
    throw new Error(
      `ExcelApi ${requirementSet} cannot be played: choose 1.1 to ${newestRequirementSet}.`,
    );
  }
  return minor;
}
