import { button, make } from "./dom";
import { wording } from "./wording";

export type UnsavedChoice = "save" | "discard" | "cancel";

/** Asks what is to become of changes that are not saved. Escape cancels. */
export function askAboutUnsaved(name: string): Promise<UnsavedChoice> {
  const words = wording.unsaved;
  const dialog = make("dialog", {}, { "aria-labelledby": "unsaved-title" });
  const choose = (choice: UnsavedChoice) => () => dialog.close(choice);
  dialog.append(
    make("h2", { id: "unsaved-title" }, {}, [words.title(name)]),
    make("p", {}, {}, [words.text]),
    make("div", { className: "dialog-buttons" }, {}, [
      button(words.save, choose("save"), "is-primary"),
      button(words.discard, choose("discard")),
      button(words.cancel, choose("cancel")),
    ]),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve((dialog.returnValue || "cancel") as UnsavedChoice);
    });
  });
}
