/** Whether Excel has a requirement set: `isSupported("ExcelApi", "1.13")`. */
export type IsSupported = (set: string, version: string) => boolean;

/** Asks the Excel that the add-in runs in. */
export const supportedHere: IsSupported = (set, version) =>
  Office.context.requirements.isSetSupported(set, version);

/** The ExcelApi set that the add-in cannot do without; manifest.xml asks for it, too. */
export const oldestExcelApi = "1.9";
