import { createAddinHost, type AddinHost } from "../addin-host";
import { withGlobals } from "../host";
import { openWorkbookFile } from "../xlsx";

/** A workbook file, open in the stand-in for Excel, with the add-in loaded. */
export interface OpenedHost {
  readonly host: AddinHost;
  /** `Excel.run` with the add-in's globals in place. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** @throws UnusableWorkbookError where the file is no workbook that can be opened. */
export async function openInHost(file: string): Promise<OpenedHost> {
  const host = await createAddinHost({ workbook: await openWorkbookFile(file) });
  return { host, run: (batch) => withGlobals(host, () => host.Excel.run(batch)) };
}
