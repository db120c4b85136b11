import type * as Formula from "@univerjs/engine-formula";
import type { Operand } from "../arguments";
import { contentKeys, type Criterion } from "./criterion";

/** The cells of an area that criteria are asked of, in the order of their rows. */
export class SearchedArea {
  private index: Map<string, number[]> | null = null;

  constructor(
    readonly rowCount: number,
    readonly columnCount: number,
    private readonly cells: readonly Operand[],
    private readonly today: Date,
  ) {}

  /** Places of the cells that fit, from 0. */
  fitting({ key, holds }: Criterion): readonly number[] {
    if (key !== undefined) return this.byContent().get(key) ?? [];
    return this.cells.flatMap((cell, place) => (holds(cell) ? place : []));
  }

  at(place: number): Operand {
    return this.cells[place] ?? null;
  }

  /** The same area is asked for one content after another: it is gone through once. */
  private byContent(): Map<string, number[]> {
    if (this.index !== null) return this.index;
    this.index = new Map();
    for (const [place, cell] of this.cells.entries()) {
      for (const key of contentKeys(cell, this.today)) {
        const places = this.index.get(key);
        if (places === undefined) this.index.set(key, [place]);
        else places.push(place);
      }
    }
    return this.index;
  }
}

/** Areas by the engine's own array for them, which lives as long as none of their cells change. */
export class SearchedAreas {
  private readonly known = new WeakMap<Formula.ArrayValueObject, SearchedArea>();

  constructor(
    private readonly rowsOf: (array: Formula.ArrayValueObject) => readonly (readonly Operand[])[],
    private readonly today: () => Date,
  ) {}

  of(reference: Formula.BaseReferenceObject): SearchedArea {
    const array = reference.toArrayValueObject();
    const known = this.known.get(array);
    if (known !== undefined) return known;
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const cells = this.rowsOf(array).flat();
    const made = new SearchedArea(
      endRow - startRow + 1,
      endColumn - startColumn + 1,
      cells,
      this.today(),
    );
    this.known.set(array, made);
    return made;
  }
}
