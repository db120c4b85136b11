import type { GridPort } from "../../../view/types";
import type { Component } from "../component";
import type { Front } from "../front";
import type { Places } from "../places";
import type { CellMarks } from "./cell-marks";

/** What the things beside the selected cell work with. */
export interface BesideParts {
  readonly component: Component;
  readonly element: HTMLElement;
  readonly places: Places;
  readonly marks: CellMarks;
  readonly port: GridPort;
  /** The sheet in front and what is selected on it. */
  readonly front: () => Front;
  /** Gives the keyboard back to the cells. */
  readonly focus: () => void;
}
