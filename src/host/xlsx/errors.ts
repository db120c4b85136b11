/** A workbook file that cannot be read or written. The message names the file, the trouble and the remedy. */
export class UnusableWorkbookError extends Error {
  override readonly name = "UnusableWorkbookError";
}

/** XML that is not well formed. Caught where the part's meaning is known, so that the message can name the sheet. */
export class MalformedXmlError extends Error {
  override readonly name = "MalformedXmlError";
}
