import { button, make } from "./dom";
import type { Files } from "./files";
import { createMenu, type Menu } from "./menu";
import { wording } from "./wording";

export interface FileMenu extends Menu {
  /** Lets the person choose a workbook to open. */
  choose(): void;
}

/** The menu to open and save workbooks; the samples come once the server has named them. */
export function createFileMenu(files: Files, showPrintPreview: () => void): FileMenu {
  const chooser = make(
    "input",
    { type: "file", accept: ".xlsx,.xlsm,.xltx,.xltm", hidden: true },
    { "aria-label": wording.open },
  );
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    // The same file can be chosen again.
    chooser.value = "";
    if (file) void files.open({ name: file.name, bytes: async () => file });
  });
  const samples = make("div", { className: "menu-items" });
  const item = (text: string, does: () => void) =>
    button(text, () => {
      menu.close();
      menu.button.focus();
      does();
    });
  const menu = createMenu("file-menu", wording.file, [
    chooser,
    item(wording.open, () => chooser.click()),
    samples,
    item(wording.template, () => void files.openTemplate()),
    item(wording.save, () => void files.save()),
    item(wording.printPreview, showPrintPreview),
  ]);
  const offer = (name: string) => item(wording.sample(name), () => void files.openSample(name));
  void files.sampleNames().then((names) => samples.append(...names.map(offer)));
  return { ...menu, choose: () => chooser.click() };
}
