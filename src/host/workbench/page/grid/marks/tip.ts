import type { Area } from "../../../../../core/workbook/types";
import type { CellNote } from "../../../../model/notes/types";
import type { PromptView } from "../../../view/marks";
import { make } from "../../shell/dom";
import type { Places } from "../places";
import { wording } from "./wording";

type Note = Omit<CellNote, "key">;

/** What is said beside a cell. */
export interface TipContent {
  readonly notes: readonly Note[];
  readonly prompts: readonly PromptView[];
  /** Said by itself: what a filter button is. */
  readonly remark?: string;
}

/** A box beside a cell. */
export class Tip {
  readonly element = make("div", { className: "cell-tip", hidden: true }, { role: "note" });
  private area: Area | null = null;
  private gap = gap;

  constructor(private readonly places: Places) {}

  /** The cell that it stands beside; null while it is not shown. */
  get cell(): Area | null {
    return this.area;
  }

  /** @param leavesRoom for the button of a list beside the cell. */
  show(area: Area, content: TipContent, leavesRoom = false): void {
    this.area = area;
    this.gap = leavesRoom ? listGap : gap;
    this.element.replaceChildren(
      ...content.notes.map(noteElement),
      ...content.prompts.map(promptElement),
      ...(content.remark === undefined ? [] : [content.remark]),
    );
    this.element.hidden = false;
    this.place();
  }

  hide(): void {
    this.area = null;
    this.element.hidden = true;
  }

  /** To the right of the cell, or to its left where there is no room. */
  place(): void {
    if (!this.area) return;
    const [cell, cells] = [this.places.boxOf(this.area), this.places.cellsBox()];
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const right = cell.left + cell.width + this.gap;
    const left = right + width > cells.left + cells.width ? cell.left - width - gap : right;
    const top = Math.min(cell.top, cells.top + cells.height - height);
    Object.assign(this.element.style, {
      left: `${Math.max(cells.left, left)}px`,
      top: `${Math.max(cells.top, top)}px`,
    });
  }
}

/** Pixels between the cell and the box. */
const gap = 6;
const listGap = 26;

function noteElement({ remarks, isResolved }: Note): HTMLElement {
  const parts = remarks.map(({ author, text, time }) =>
    make("p", {}, {}, [
      make("strong", {}, {}, [
        author,
        ...(time === undefined
          ? []
          : [make("span", { className: "cell-tip-time" }, {}, [` ${wording.time(time)}`])]),
      ]),
      text,
    ]),
  );
  const resolved = isResolved ? [make("p", {}, {}, [wording.resolved])] : [];
  return make("div", {}, {}, [...parts, ...resolved]);
}

const promptElement = ({ title, message }: PromptView): HTMLElement =>
  make("p", {}, {}, [...(title === "" ? [] : [make("strong", {}, {}, [title])]), message]);
