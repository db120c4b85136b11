import { installHost } from "../../../page/install";
import "./pane-owner";

/** Runs in the pane's frame before office.js: joins it to the page around it. Without one the pane is outside Excel. */
const owner = window.parent.hertsPaneOwner;
if (owner) {
  const { requirementSet, documentName } = owner;
  owner.join(
    installHost(window, { requirementSet, documentName, send: (text) => owner.send(text) }),
  );
  window.addEventListener("keydown", (event) => owner.keyPressed(event), { capture: true });
  window.addEventListener("dragenter", () => owner.fileDragged());
}
