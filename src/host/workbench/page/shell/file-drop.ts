import { make } from "./dom";
import type { Files } from "./files";
import { wording } from "./wording";

/** Takes a file that is dropped anywhere on the page, the pane's frame included. */
export interface FileDrop {
  readonly element: HTMLElement;
  /** A file is dragged over something that keeps its own drag events. */
  begin(): void;
}

export function createFileDrop(files: Files): FileDrop {
  const element = make("div", { className: "drop", hidden: true }, {}, [
    make("p", {}, {}, [wording.dropHere]),
  ]);
  const show = (isShown: boolean) => (element.hidden = !isShown);
  const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  window.addEventListener("dragenter", (event) => hasFile(event) && show(true));
  element.addEventListener("dragover", (event) => event.preventDefault());
  element.addEventListener("dragleave", () => show(false));
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    show(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void files.open({ name: file.name, bytes: async () => file });
  });
  return { element, begin: () => show(true) };
}
