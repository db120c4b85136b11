/** What Excel shows of an add-in on the ribbon, in the order of its manifest, and the keys that it listens to. */
export interface Ribbon {
  readonly tabs: readonly RibbonTab[];
  readonly shortcuts: readonly Shortcut[];
}

/** Keys that run an action of the add-in. */
export interface Shortcut {
  /** Id under which the add-in has associated it. */
  readonly action: string;
  /** `Ctrl+Alt+Shift+K` */
  readonly keys: string;
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Path of the picture on the server of the add-in, `assets/icon-32.png`; null where there is none. */
  readonly icon: string | null;
  readonly action: RibbonAction;
}

export type RibbonAction =
  { readonly type: "show pane" } | { readonly type: "run"; readonly functionName: string };
