import { type Host, type HostOptions, createHost } from "../../../src/host/host";

/** Today in these tests: typed dates without a year fall into 2026. */
export const today = new Date(2026, 10, 22);

/** Runs a test against a fresh host. */
export async function withHost(
  run: (host: Host) => Promise<void>,
  options: HostOptions = {},
): Promise<void> {
  const host = await createHost({ today, ...options });
  try {
    await run(host);
  } finally {
    host.close();
  }
}

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs add-in code on the first sheet of a fresh host. */
export function onSheet(run: Batch<void>, options: HostOptions = {}): Promise<void> {
  return withHost(
    (host) => host.Excel.run((context) => run(context.workbook.worksheets.getFirst(), context)),
    options,
  );
}

/** What a sync fails with. */
export async function failure(context: Excel.RequestContext): Promise<OfficeExtension.Error> {
  return context.sync().then(
    () => {
      throw new Error("The sync did not fail.");
    },
    (error: OfficeExtension.Error) => error,
  );
}

/** Values of an address after a sync. */
export async function valuesOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("values");
  await sheet.context.sync();
  return range.values as unknown[][];
}
