import type { UnwantedEntry } from "../../protocol";
import { button, make } from "./dom";
import { wording } from "./wording";

/** `again`: another entry is to be typed; `keep`: this one is meant. */
export type EntryChoice = "again" | "keep" | "cancel";

/** Says what a data validation has against a typed entry, and asks what is to become of it. Escape cancels. */
export function askAboutEntry({ alert }: UnwantedEntry): Promise<EntryChoice> {
  const words = wording.entry;
  const [message, title] = [alert.message || words.message, alert.title || words.title];
  const dialog = make(
    "dialog",
    {},
    { "aria-labelledby": "entry-title", "aria-describedby": "entry-text", role: "alertdialog" },
    [
      make("h2", { id: "entry-title" }, {}, [title]),
      make("p", { id: "entry-text", className: "entry-text" }, {}, [
        alert.style === "warning" ? `${message}\n\n${words.continue}` : message,
      ]),
    ],
  );
  const buttons = choices[alert.style].map(({ text, choice }, index) =>
    button(text, () => dialog.close(choice), index === 0 ? "is-primary" : ""),
  );
  dialog.append(make("div", { className: "dialog-buttons" }, {}, buttons));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve((dialog.returnValue || "cancel") as EntryChoice);
    });
  });
}

/** The buttons of each kind of alert, as in Excel. */
const choices: Readonly<
  Record<
    UnwantedEntry["alert"]["style"],
    readonly { readonly text: string; readonly choice: EntryChoice }[]
  >
> = {
  stop: [
    { text: wording.entry.retry, choice: "again" },
    { text: wording.entry.cancel, choice: "cancel" },
  ],
  warning: [
    { text: wording.entry.yes, choice: "keep" },
    { text: wording.entry.no, choice: "again" },
    { text: wording.entry.cancel, choice: "cancel" },
  ],
  information: [
    { text: wording.entry.ok, choice: "keep" },
    { text: wording.entry.cancel, choice: "cancel" },
  ],
};
