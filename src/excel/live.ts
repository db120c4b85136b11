import { supportedHere, type IsSupported } from "./support";

/** Something in the workbook changed that a check may read. */
export interface WorkbookEdit {
  /** Our own writing, as far as Excel tells (ExcelApi 1.14); what the user did otherwise. */
  readonly isOurs: boolean;
}

/** How a workbook is watched. */
export interface WatchOptions {
  /** By default it asks the Excel that the add-in runs in. */
  readonly isSupported?: IsSupported;
}

/**
 * Tells of every edit of cells on any sheet, and of sheets that come, go or are renamed (renamed: ExcelApi 1.17). A cell
 * whose formula gives another result is not told by Excel, only the edit behind it.
 * @returns ends it, and leaves no handler behind
 */
export async function watchWorkbook(
  context: Excel.RequestContext,
  notice: (edit: WorkbookEdit) => void,
  { isSupported = supportedHere }: WatchOptions = {},
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const onOther = async () => notice({ isOurs: false });
  const handlers: OfficeExtension.EventHandlerResult<never>[] = [
    worksheets.onChanged.add(async ({ triggerSource }) =>
      notice({ isOurs: triggerSource === "ThisLocalAddin" }),
    ),
    worksheets.onAdded.add(onOther),
    worksheets.onDeleted.add(onOther),
    ...(isSupported("ExcelApi", "1.17") ? [worksheets.onNameChanged.add(onOther)] : []),
  ];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]!.context.sync();
  };
}
