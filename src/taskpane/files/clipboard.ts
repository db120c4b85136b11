/** What goes onto the clipboard: text, and the same as HTML for programs that take it, such as Word. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** The clipboard cannot be written; the message is in the analyst's words. */
export class CopyProblem extends Error {
  override readonly name = "CopyProblem";
}

/**
 * Puts something onto the clipboard. Must be called at once when the analyst presses a button: browsers refuse it later.
 *
 * The old command comes first: Excel on the web shows the pane in a frame that may not use the newer one
 * (https://github.com/OfficeDev/office-js/issues/1991).
 * @throws CopyProblem where neither works
 */
export async function copy(content: Copied): Promise<void> {
  if (copyByCommand(content)) return;
  try {
    await navigator.clipboard.write([clipboardItem(content)]);
  } catch (error) {
    throw new CopyProblem("This Excel does not let the pane copy.", { cause: error });
  }
}

/** Selects a text that cannot be seen, because Safari copies nothing without a selection. The focus stays. */
function copyByCommand(content: Copied): boolean {
  const element = document.createElement("span");
  element.textContent = " ";
  element.style.cssText =
    "position: fixed; top: 0; opacity: 0; user-select: text; white-space: pre";
  element.ariaHidden = "true";
  let isTaken = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopPropagation();
    event.clipboardData.setData("text/plain", content.text);
    if (content.html !== undefined) event.clipboardData.setData("text/html", content.html);
    isTaken = true;
  };
  element.addEventListener("copy", fill);
  document.body.append(element);
  const selection = document.getSelection();
  try {
    selection?.selectAllChildren(element);
    return document.execCommand("copy") && isTaken;
  } finally {
    selection?.removeAllRanges();
    element.remove();
  }
}

function clipboardItem({ text, html }: Copied): ClipboardItem {
  const blob = (content: string, type: string) => new Blob([content], { type });
  return new ClipboardItem({
    "text/plain": blob(text, "text/plain"),
    ...(html !== undefined && { "text/html": blob(html, "text/html") }),
  });
}
