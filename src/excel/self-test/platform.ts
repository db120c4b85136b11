import type { IsSupported } from "../support";

/** What Office says of itself. */
export interface Platform {
  /** `Excel`. */
  readonly host: string;
  /** `PC`, `Mac`, `OfficeOnline` … */
  readonly platform: string;
  /** `16.0.18000.20000`. */
  readonly version: string;
  /** Language of the menus and of the entries: `en-GB`. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

/** A requirement set and the versions of it that this Excel says it has. */
export interface SupportedSet {
  readonly name: string;
  /** Every version that was asked for, in order, and whether it is there. */
  readonly versions: readonly { readonly version: string; readonly isSupported: boolean }[];
}

/** Tells what Office says of itself; what it does not say is "unknown". */
export function readPlatform({
  diagnostics,
  displayLanguage,
  contentLanguage,
}: Office.Context): Platform {
  const said = (value: unknown) =>
    value === undefined || value === null || value === "" ? "unknown" : String(value);
  return {
    host: said(diagnostics?.host),
    platform: said(diagnostics?.platform),
    version: said(diagnostics?.version),
    displayLanguage: said(displayLanguage),
    contentLanguage: said(contentLanguage),
  };
}

/** Asks for every requirement set that the add-in uses or that may help to tell a problem. */
export function readSupportedSets(isSupported: IsSupported): SupportedSet[] {
  return askedSets.map(({ name, newest }) => ({
    name,
    versions: Array.from({ length: newest }, (_, i) => {
      const version = `1.${i + 1}`;
      return { version, isSupported: isSupported(name, version) };
    }),
  }));
}

/** Newest minor version of each set that is asked for: some more than are documented today. */
const askedSets = [
  { name: "ExcelApi", newest: 25 },
  { name: "ExcelApiOnline", newest: 1 },
  { name: "SharedRuntime", newest: 2 },
  { name: "CustomFunctionsRuntime", newest: 5 },
  { name: "RibbonApi", newest: 2 },
  { name: "KeyboardShortcuts", newest: 1 },
  { name: "DialogApi", newest: 2 },
] as const;

/** `1.1 to 1.14`, `1.1, 1.3`; "" for none. */
export function versionsInWords({ versions }: SupportedSet): string {
  const runs: string[][] = [];
  versions.forEach(({ version, isSupported }, i) => {
    if (!isSupported) return;
    const isNext = i > 0 && versions[i - 1]!.isSupported;
    if (isNext) runs.at(-1)!.push(version);
    else runs.push([version]);
  });
  return runs.map((run) => (run.length > 1 ? `${run[0]} to ${run.at(-1)}` : run.join())).join(", ");
}
