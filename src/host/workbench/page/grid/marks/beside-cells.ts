import "./marks.css";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { ChoiceList } from "./choice-list";
import type { BesideParts } from "./parts";
import { CellTips } from "./tips";

/** What stands beside the selected cell: its notes and input messages, and the list that it can be filled from. */
export class BesideCells {
  private begun: { readonly tips: CellTips; readonly choices: ChoiceList } | null = null;

  constructor(private readonly parts: BesideParts) {
    // The component empties its element before it draws for the first time.
    void parts.component.drawn.then(() => {
      if (!parts.component.isDisposed) this.begin();
    });
  }

  /** Something else is selected, or is known of it. */
  refresh(): void {
    this.begun?.tips.selected();
    this.begun?.choices.selected();
  }

  private begin(): void {
    const { component, places } = this.parts;
    const tips = new CellTips(this.parts);
    const choices = new ChoiceList(this.parts);
    this.begun = { tips, choices };
    component.commands.onCommandExecuted(({ id }) => {
      if (id === SetSelectionsOperation.id) this.refresh();
    });
    places.onMoved(() => {
      if (component.isDisposed) return;
      tips.moved();
      choices.moved();
    });
  }
}
