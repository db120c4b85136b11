import type { Area } from "../../../../../core/workbook/types";
import { isIn } from "../../../../model/anchors";
import type { Choice } from "../../../view/choices";
import { button } from "../../shell/dom";
import type { Front } from "../front";
import { ListBox, type Choices } from "./list-box";
import type { BesideParts } from "./parts";
import { wording } from "./wording";

/** The choices, or why there are none. */
async function choicesOf(asked: Promise<readonly Choice[]>): Promise<Choices> {
  try {
    return { choices: await asked, none: wording.emptyList };
  } catch (error) {
    return { choices: [], none: error instanceof Error ? error.message : String(error) };
  }
}

/** The list of a cell whose entry can be chosen: a button beside the cell, Alt + Down arrow, and the list itself. */
export class ChoiceList {
  private readonly opener = button("▼", () => void this.open(), "cell-list-button");
  private cell: Front | null = null;
  private box: ListBox | null = null;

  constructor(private readonly parts: BesideParts) {
    const { element } = parts;
    this.opener.hidden = true;
    this.opener.tabIndex = -1;
    this.opener.setAttribute("aria-label", wording.openList);
    this.opener.addEventListener("pointerdown", (event) => event.stopPropagation());
    element.append(this.opener);
    element.addEventListener("keydown", (event) => this.keyPressed(event), { capture: true });
  }

  /** Something else is selected, or is known of it. */
  selected(): void {
    const { sheet, area } = this.parts.front();
    const lists = this.parts.marks.of(sheet)?.lists ?? [];
    const isSame =
      this.cell?.sheet === sheet &&
      this.cell.area.row === area.row &&
      this.cell.area.column === area.column;
    const hasList = isIn(lists, area.row, area.column);
    if (!isSame || !hasList) {
      this.close();
      this.cell = hasList ? { sheet, area: { ...area, rowCount: 1, columnCount: 1 } } : null;
    }
    this.opener.hidden = this.cell === null;
    this.moved();
  }

  /** Cells have moved on the screen. */
  moved(): void {
    if (!this.cell) return;
    const { places } = this.parts;
    const [cell, cells] = [places.boxOf(this.cell.area), places.cellsBox()];
    const isSeen =
      cell.top >= cells.top - 1 &&
      cell.top < cells.top + cells.height &&
      cell.left + cell.width > cells.left;
    this.opener.hidden = !isSeen;
    Object.assign(this.opener.style, {
      left: `${Math.min(cell.left + cell.width + 1, cells.left + cells.width - 20)}px`,
      top: `${cell.top}px`,
      height: `${Math.min(cell.height, 24)}px`,
    });
    this.box?.place(cell, cells);
  }

  private keyPressed(event: KeyboardEvent): void {
    const opens = event.altKey && event.key === "ArrowDown" && this.cell !== null;
    if (!opens || this.box) return;
    event.preventDefault();
    event.stopPropagation();
    void this.open();
  }

  private async open(): Promise<void> {
    const { cell, parts } = this;
    if (!cell || this.box || !parts.port.choices) return;
    const { row, column } = cell.area;
    const found = await choicesOf(parts.port.choices(cell.sheet, row, column));
    if (this.cell !== cell || this.box) return;
    this.box = new ListBox(wording.listOf(row, column), found, {
      chosen: (choice) => this.choose(cell.sheet, cell.area, choice),
      left: () => this.close(),
    });
    parts.element.append(this.box.element);
    this.moved();
    this.box.focus();
  }

  private choose(sheet: string, area: Area, { typed }: Choice): void {
    this.close();
    this.parts.port.send({ type: "edit", sheet, area, values: [[typed]] });
  }

  private close(): void {
    const { box } = this;
    if (!box) return;
    // Taking the element away makes it lose the focus, which closes the list.
    this.box = null;
    const hadFocus = box.element === document.activeElement;
    box.element.remove();
    if (hadFocus) this.parts.focus();
  }
}
