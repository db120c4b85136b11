import type { Choice } from "../../../view/choices";
import { make } from "../../shell/dom";
import type { Box } from "../places";

/** What can be chosen, and what is said where that is nothing. */
export interface Choices {
  readonly choices: readonly Choice[];
  readonly none: string;
}

export interface ListBoxListener {
  chosen(choice: Choice): void;
  /** The list is left without a choice. */
  left(): void;
}

/** A list of entries beside a cell: arrows, Home, End and first letters move, Enter takes, Escape leaves. */
export class ListBox {
  readonly element: HTMLElement;
  private readonly options: readonly HTMLElement[];
  private readonly choices: readonly Choice[];
  private current = 0;

  constructor(
    name: string,
    { choices, none }: Choices,
    private readonly listener: ListBoxListener,
  ) {
    this.choices = choices;
    this.options = choices.map(({ text }, index) =>
      make("li", { id: `cell-list-${index}` }, { role: "option" }, [text]),
    );
    this.element = make(
      "ul",
      { className: "cell-list", tabIndex: 0 },
      { role: "listbox", "aria-label": name },
      this.options.length > 0
        ? this.options
        : [make("li", { className: "cell-list-none" }, {}, [none])],
    );
    this.current = Math.max(
      0,
      choices.findIndex(({ isCurrent }) => isCurrent),
    );
    this.listen();
    this.mark(this.current);
  }

  focus(): void {
    this.element.focus();
    this.options[this.current]?.scrollIntoView({ block: "nearest" });
  }

  /** Under the cell, or above it where there is more room. */
  place(cell: Box, cells: Box): void {
    const below = cells.top + cells.height - (cell.top + cell.height);
    const above = cell.top - cells.top;
    const isBelow = below >= this.element.scrollHeight || below >= above;
    this.element.style.maxHeight = `${Math.min(260, isBelow ? below : above) - 4}px`;
    const top = isBelow ? cell.top + cell.height : cell.top - this.element.offsetHeight;
    Object.assign(this.element.style, {
      left: `${cell.left}px`,
      top: `${top}px`,
      minWidth: `${Math.min(cell.width, 280)}px`,
    });
  }

  private listen(): void {
    this.element.addEventListener("keydown", (event) => this.keyPressed(event));
    this.element.addEventListener("blur", () => this.listener.left());
    this.element.addEventListener("pointerdown", (event) => event.preventDefault());
    this.element.addEventListener("click", (event) => {
      const index = this.options.indexOf(event.target as HTMLElement);
      const choice = this.choices[index];
      if (choice) this.listener.chosen(choice);
    });
  }

  private keyPressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "Tab") return this.listener.left();
    event.preventDefault();
    event.stopPropagation();
    const choice = this.choices[this.current];
    if (event.key === "Escape") this.listener.left();
    else if (event.key === "Enter" && choice) this.listener.chosen(choice);
    else this.mark(this.target(event.key));
  }

  private target(key: string): number {
    const last = this.options.length - 1;
    switch (key) {
      case "ArrowDown":
        return Math.min(last, this.current + 1);
      case "ArrowUp":
        return Math.max(0, this.current - 1);
      case "Home":
        return 0;
      case "End":
        return last;
      default:
        return this.startingWith(key);
    }
  }

  /** The next entry that begins with the letter, from the top again where none follows. */
  private startingWith(key: string): number {
    const begins = (index: number) =>
      key.length === 1 &&
      (this.choices[index]?.text.toLowerCase().startsWith(key.toLowerCase()) ?? false);
    const order = this.choices.map((_choice, step) => {
      return (this.current + 1 + step) % this.choices.length;
    });
    return order.find(begins) ?? this.current;
  }

  private mark(index: number): void {
    this.options.forEach((option, at) => option.setAttribute("aria-selected", `${at === index}`));
    this.current = index;
    const option = this.options[index];
    if (!option) return;
    this.element.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }
}
