import type { PlacedText } from "../../types";
import type { CellReference } from "../../../workbook/types";
import type { PlanLevel } from "../plan-row";

/** An entry of pasted text while it is read; its title grows with the lines that go on. */
export interface TextEntry {
  readonly number: string;
  /** What its own words, or its letter, say of its level. */
  readonly level: PlanLevel | null;
  title: string;
  /** Where the title begins: below the number, where that stands alone. */
  cell: CellReference;
  readonly details: PlacedText[];
  /** Stands in a list of the priorities, ahead of the actions. */
  readonly isListed: boolean;
}
