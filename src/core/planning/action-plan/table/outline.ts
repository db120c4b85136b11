import { comparable } from "../../../workbook/text";
import { numberKey } from "../numbering";
import { type PlanLevel, type PlanRow, rankOf } from "../plan-row";

interface Branch {
  readonly children: Node[];
  readonly byKey: Map<string, Node>;
}

interface Node extends Branch {
  row: PlanRow;
}

/**
 * A plan whose rows name what they stand under: again in each row, in the first row only, or in rows of their own. Rows
 * that name an entry again stand under it, wherever they are.
 */
export class Outline {
  private readonly top: Branch = { children: [], byKey: new Map() };
  /** The entries that are open, from the highest level down. */
  private open: Node[] = [];

  private readonly sections = new Set<PlanRow>();

  /** Opens a heading without a number, which counts only if something stands under it. */
  section(row: PlanRow): void {
    this.sections.add(row);
    this.enter(row);
  }

  /** Opens the entry that a row names; makes it where it is named for the first time. */
  enter(row: PlanRow): void {
    this.close(row.level);
    const parent = this.open.at(-1) ?? this.top;
    this.open.push(parent.byKey.get(keyOf(row)) ?? this.make(parent, row));
  }

  /** Adds an entry with what its row says of it, unless that says it of the entry that is open. */
  add(row: PlanRow, isSilent: (row: PlanRow) => boolean): void {
    const current = this.open.find((node) => node.row.level === row.level);
    const isSame = current && keyOf(current.row) === keyOf(row) && isSilent(current.row);
    this.close(row.level);
    if (current && isSame) {
      current.row = {
        ...row,
        title: current.row.title,
        details: [...current.row.details, ...row.details],
      };
      this.open.push(current);
    } else this.open.push(this.make(this.open.at(-1) ?? this.top, row));
  }

  /** Changes the entry that was added or entered last. */
  changeLast(change: (row: PlanRow) => PlanRow): boolean {
    const last = this.open.at(-1);
    if (last) last.row = change(last.row);
    return last !== undefined;
  }

  /** All entries, each before those under it. */
  rows(): PlanRow[] {
    const rows: PlanRow[] = [];
    const visit = (nodes: readonly Node[]): void =>
      nodes.forEach((node) => {
        if (this.isIdle(node)) return;
        rows.push(node.row);
        visit(node.children);
      });
    visit(this.top.children);
    return rows;
  }

  /** Headings under which nothing stands. */
  idle(): PlanRow[] {
    const found: PlanRow[] = [];
    const visit = (node: Node): void => {
      if (this.isIdle(node)) found.push(node.row);
      node.children.forEach(visit);
    };
    this.top.children.forEach(visit);
    return found;
  }

  private isIdle({ row, children }: Node): boolean {
    return this.sections.has(row) && children.length === 0;
  }

  private close(level: PlanLevel): void {
    this.open = this.open.filter(({ row }) => rankOf(row.level) < rankOf(level));
  }

  private make(parent: Branch, row: PlanRow): Node {
    const node: Node = { row, children: [], byKey: new Map() };
    parent.children.push(node);
    if (!parent.byKey.has(keyOf(row))) parent.byKey.set(keyOf(row), node);
    if (row.number !== "") parent.byKey.set(keyOf(row, ""), node);
    return node;
  }
}

/** A row that gives the number alone names the entry by it. */
const keyOf = ({ level, number, title }: PlanRow, words = comparable(title.text)) =>
  [level, numberKey(number), words].join("|");
