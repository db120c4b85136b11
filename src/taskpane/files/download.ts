/** Milliseconds for which a file's address stays usable: a browser may ask first where to save it. */
const addressLife = 60_000;

/**
 * Has the browser save a file. Nothing tells whether it does: Excel on the web and Excel for Windows show the file like
 * any other download, other versions may do nothing (https://github.com/OfficeDev/office-js/issues/3). So whatever is
 * saved this way can be copied, too.
 */
export function download(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), addressLife);
}

/**
 * A title as a file's name: what Windows, macOS or a shared folder would not take is left out, and the length is kept
 * short enough for a deep folder.
 * @param ending with its dot: `.docx`
 */
export function fileNameOf(title: string, ending: string): string {
  const usable = title
    .normalize("NFC")
    .replace(/[\p{C}"*:<>?/\\|#%]+/gu, " ")
    .replace(/\s+/g, " ");
  const name = [...usable]
    .slice(0, longestName)
    .join("")
    .replace(/^[\s.~]+|[\s.]+$/g, "");
  return `${name === "" ? "report" : name}${ending}`;
}

/** Characters. */
const longestName = 100;
