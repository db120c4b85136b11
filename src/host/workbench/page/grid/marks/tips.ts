import { HoverManagerService } from "@univerjs/sheets-ui";
import type { Area } from "../../../../../core/workbook/types";
import { isIn } from "../../../../model/anchors";
import type { SheetMarks } from "../../../view/marks";
import { make } from "../../shell/dom";
import type { BesideParts } from "./parts";
import { Tip, type TipContent } from "./tip";
import { wording } from "./wording";

/**
 * Shows the notes of a cell under the pointer or, with input messages, of the one that is selected, and tells screen
 * readers of the selected one's.
 */
export class CellTips {
  private readonly tip;
  private readonly announcer = make(
    "div",
    { className: "cell-announcer" },
    { "aria-live": "polite" },
  );

  /** Cell of the filter button that was clicked last. */
  private remarkedAt: string | null = null;
  /** Cell whose box was closed with Escape: it stays closed until something else is selected. */
  private closedAt: string | null = null;

  constructor(private readonly parts: BesideParts) {
    const { component, element, places } = parts;
    this.tip = new Tip(places);
    element.append(this.tip.element, this.announcer);
    component.get(HoverManagerService).currentCell$.subscribe((cell) => {
      if (!component.isDisposed) this.hovered(cell?.location ?? null);
    });
    element.addEventListener("click", (event) => this.clicked(event as PointerEvent));
    element.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Escape") this.close();
      },
      { capture: true },
    );
  }

  /** Something else is selected, or is said of it. */
  selected(): void {
    const { sheet, area } = this.parts.front();
    const key = keyOf(sheet, area);
    if (this.remarkedAt === key) return;
    this.remarkedAt = null;
    if (this.closedAt !== key) this.closedAt = null;
    const content = this.contentAt(sheet, area);
    const hasList = isIn(this.parts.marks.of(sheet)?.lists ?? [], area.row, area.column);
    if (!content) this.tip.hide();
    else if (!this.closedAt) {
      this.tip.show({ ...area, rowCount: 1, columnCount: 1 }, content, hasList);
    }
    const said = content ? wordsOf(content) : "";
    const text = [said, hasList ? wording.hasList : ""].filter(Boolean).join(" ");
    if (this.announcer.textContent !== text) this.announcer.textContent = text;
  }

  /** Cells have moved on the screen. */
  moved(): void {
    this.tip.place();
  }

  private close(): void {
    const { sheet, area } = this.parts.front();
    this.closedAt = keyOf(sheet, area);
    this.tip.hide();
  }

  private hovered(
    place: { readonly subUnitId: string; readonly row: number; readonly col: number } | null,
  ): void {
    const marks = place && this.parts.marks.of(place.subUnitId);
    const { row, column } = { row: place?.row ?? -1, column: place?.col ?? -1 };
    const notes = marks ? notesAt(marks, row, column) : [];
    if (notes.length > 0) {
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      return this.tip.show(cell, { notes, prompts: [] });
    }
    const { area } = this.parts.front();
    const isSelected = this.tip.cell?.row === area.row && this.tip.cell.column === area.column;
    if (!isSelected) this.tip.hide();
  }

  private contentAt(sheet: string, { row, column }: Area): TipContent | null {
    const marks = this.parts.marks.of(sheet);
    if (!marks) return null;
    const notes = notesAt(marks, row, column);
    const prompts = marks.prompts.filter(({ areas }) => isIn(areas, row, column));
    return notes.length === 0 && prompts.length === 0 ? null : { notes, prompts };
  }

  /** A click on the button of a filter: it is only told what the filter is. */
  private clicked({ clientX, clientY }: PointerEvent): void {
    const { element, places, marks, front } = this.parts;
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const button = marks.of(front().sheet)?.filterButtons.find(({ row, column }) => {
      const box = places.boxOf({ row, column, rowCount: 1, columnCount: 1 });
      const [right, bottom] = [box.left + box.width, box.top + box.height];
      return x > right - buttonSize && x <= right && y > bottom - buttonSize && y <= bottom;
    });
    if (!button) return;
    const { row, column, isFiltering } = button;
    const remark = wording.filter(isFiltering);
    this.remarkedAt = keyOf(front().sheet, button);
    this.tip.show({ row, column, rowCount: 1, columnCount: 1 }, { notes: [], prompts: [], remark });
    this.announcer.textContent = remark;
  }
}

const keyOf = (sheet: string, { row, column }: { readonly row: number; readonly column: number }) =>
  `${sheet} ${row} ${column}`;

/** Pixels of a filter's button, with its edge. */
const buttonSize = 17;

const notesAt = ({ notes }: SheetMarks, row: number, column: number) =>
  notes.filter((note) => note.row === row && note.column === column);

const wordsOf = ({ notes, prompts }: TipContent) =>
  [
    ...notes.map(wording.note),
    ...prompts.map(({ title, message }) => wording.prompt(title, message)),
  ].join(" ");
