import vm from "node:vm";
import { readScript } from "./package";

/** The globals that office.js makes in its own realm. */
export interface OfficeRealm {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

/** What the realm gets from its host before office.js is loaded. */
export interface RealmOptions {
  /** `window.external`. */
  readonly external: object;
  /** `_richApiNativeBridge`. */
  readonly bridge: object;
  /** Milliseconds after which starting is given up. */
  readonly timeout: number;
}

/** Where the page of the add-in pretends to be. */
const origin = "https://localhost:3000";
const scriptAddress = `${origin}/dist/office.js`;

/**
 * Runs Microsoft's unchanged office.js in a realm of its own and waits until it is ready.
 * Nothing is set in the realm of the caller.
 *
 * @throws Error where office.js does not become ready in time.
 */
export async function bootOfficeRealm(options: RealmOptions): Promise<OfficeRealm> {
  const timers = createTimers();
  const window = createWindow(options, timers.setTimeout);
  const realm = vm.createContext(window);
  window.document = createDocument((path) => runScript(path, realm));
  runScript("office.js", realm);
  const globals = window as unknown as OfficeRealm;
  await withinTime(globals.Office.onReady(), options.timeout);
  timers.hurry();
  return globals;
}

const compiled = new Map<string, vm.Script>();

/** Compiles a script of the package once per process. */
function runScript(path: string, realm: vm.Context): void {
  let script = compiled.get(path);
  if (!script) compiled.set(path, (script = new vm.Script(readScript(path), { filename: path })));
  script.runInContext(realm);
}

async function withinTime(ready: Promise<unknown>, timeout: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const fail = () => reject(new Error(`office.js was not ready after ${timeout} ms.`));
    timer = setTimeout(fail, timeout);
  });
  await Promise.race([ready, late]).finally(() => clearTimeout(timer));
}

/** The add-in has associated a custom function of that id; case does not count. */
export function isAssociated({ CustomFunctions }: OfficeRealm, id: string): boolean {
  const { _association } = CustomFunctions as unknown as {
    readonly _association: { readonly mappings: Readonly<Record<string, unknown>> };
  };
  return Object.keys(_association.mappings).some(
    (known) => known.toUpperCase() === id.toUpperCase(),
  );
}

/** Milliseconds that the client waits at most once it is ready. */
const longestWait = 5;

/**
 * Timers for the realm. The client collects results of custom functions for up to half a second before it sends
 * them on, which a chain of dependent formulas would wait for again and again: once it is ready, it waits less.
 */
function createTimers() {
  let longest = Infinity;
  return {
    setTimeout: (run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) =>
      setTimeout(run, Math.min(delay, longest), ...given),
    hurry: () => void (longest = longestWait),
  };
}

const nothing = () => undefined;

/** As much of a window as office.js asks for. */
function createWindow(
  { external, bridge }: RealmOptions,
  setTimeout: unknown,
): Record<string, unknown> {
  const window: Record<string, unknown> = {
    ...{ console, performance, Promise, JSON },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval },
    navigator: { userAgent: "node", language: "en-GB" },
    location: {
      href: `${origin}/`,
      origin,
      hostname: "localhost",
      protocol: "https:",
      search: "",
      hash: "",
    },
    name: "",
    history: {},
    addEventListener: nothing,
    removeEventListener: nothing,
    external,
    _richApiNativeBridge: bridge,
  };
  for (const name of ["window", "self", "top", "parent", "globalThis"]) window[name] = window;
  return window;
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onreadystatechange?: () => void;
}

/** As much of a document as office.js needs to load its further scripts. */
function createDocument(load: (path: string) => void): object {
  const head = {
    appendChild(element: ScriptElement) {
      if (element.src) setImmediate(() => loadInto(element, load));
      return element;
    },
    insertBefore: (element: ScriptElement) => head.appendChild(element),
  };
  const script = { src: scriptAddress, getAttribute: () => scriptAddress };
  const elements: Readonly<Record<string, readonly object[]>> = { head: [head], script: [script] };
  return {
    readyState: "complete",
    getElementsByTagName: (name: string) => elements[name] ?? [],
    getElementById: () => null,
    createElement,
    head,
    body: createElement(),
    addEventListener: nothing,
    cookie: "",
    domain: "localhost",
    scripts: [script],
    currentScript: script,
  };
}

function createElement(): object {
  return {
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
}

function loadInto(element: ScriptElement, load: (path: string) => void): void {
  load((element.src ?? "").replace(/^.*\/dist\//, ""));
  element.onload?.();
  element.onreadystatechange?.();
}
