import { areaAddress, cellAddress } from "../../../core/workbook/addresses";
import type { Area } from "../../../core/workbook/types";
import type { SheetModel } from "../../model/workbook";
import {
  element,
  elements,
  ensureElement,
  firstElement,
  flag,
  placeElement,
  removeElements,
  setAttributes,
  type XmlElement,
} from "../xml/tree";
import type { SheetSections } from "./sections";
import { storedColor } from "./styleParts";

const propertyOrder = ["tabColor", "outlinePr", "pageSetUpPr"];
const viewOrder = ["pane", "selection", "pivotSelection", "extLst"];

/** Writes gridlines, frozen panes and the colour of the tab. */
export function writeView(sections: SheetSections, before: SheetModel, after: SheetModel): void {
  if (before.showGridlines !== after.showGridlines) {
    editView(sections, (view) =>
      setAttributes(view, { showGridLines: after.showGridlines ? undefined : 0 }),
    );
  }
  if ((before.showHeadings ?? true) !== (after.showHeadings ?? true)) {
    editView(sections, (view) =>
      setAttributes(view, { showRowColHeaders: after.showHeadings === false ? 0 : undefined }),
    );
  }
  const isFrozenAlike =
    before.frozenRows === after.frozenRows && before.frozenColumns === after.frozenColumns;
  if (!isFrozenAlike) editView(sections, (view) => freeze(view, after));
  if (before.tabColor !== after.tabColor) {
    sections.edit("sheetPr", (properties) => {
      removeElements(properties, "tabColor");
      if (after.tabColor === "") return;
      const color = element("tabColor", { rgb: storedColor(after.tabColor) });
      placeElement(properties, color, propertyOrder);
    });
  }
}

/** Makes the sheet the one that is shown, or one of the others. */
export function writeIsActive(sections: SheetSections, isActive: boolean): void {
  const view = firstElement(sections.element("sheetViews"), "sheetView");
  if (flag(view?.attributes.tabSelected) === isActive) return;
  editView(sections, (node) => setAttributes(node, { tabSelected: isActive ? 1 : undefined }));
}

export function writeSelection(sections: SheetSections, selection: Area): void {
  editView(sections, (view) => {
    const pane = firstElement(view, "pane")?.attributes.activePane;
    removeElements(view, "selection");
    const activeCell = cellAddress(selection.row, selection.column);
    const attributes = { pane, activeCell, sqref: areaAddress(selection) };
    placeElement(view, element("selection", attributes), viewOrder);
  });
}

/** Says in `sheetPr` whether the sheet is fitted to pages. */
export function writeFitsToPage(sections: SheetSections, isFitted: boolean): void {
  sections.edit("sheetPr", (properties) =>
    setAttributes(ensureElement(properties, "pageSetUpPr", propertyOrder), {
      fitToPage: isFitted ? 1 : 0,
    }),
  );
}

function editView(sections: SheetSections, change: (view: XmlElement) => void): void {
  sections.edit("sheetViews", (views) => {
    let view = elements(views, "sheetView")[0];
    if (!view) views.children.push((view = element("sheetView", { workbookViewId: 0 })));
    change(view);
  });
}

function freeze(view: XmlElement, { frozenRows, frozenColumns }: SheetModel): void {
  const selected = firstElement(view, "selection")?.attributes ?? {};
  removeElements(view, "pane");
  removeElements(view, "selection");
  setAttributes(view, { topLeftCell: undefined });
  const { activeCell, sqref } = selected;
  if (frozenRows === 0 && frozenColumns === 0) {
    if (sqref) placeElement(view, element("selection", { activeCell, sqref }), viewOrder);
    return;
  }
  const pane = frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight";
  placeElement(
    view,
    element("pane", {
      xSplit: frozenColumns || undefined,
      ySplit: frozenRows || undefined,
      topLeftCell: cellAddress(frozenRows, frozenColumns),
      activePane: pane,
      state: "frozen",
    }),
    viewOrder,
  );
  placeElement(view, element("selection", { pane, activeCell, sqref }), viewOrder);
}
