import type { ActionPlan, ActionPlanEntry } from "../types";
import { depthOf, numberKey, parentKey, partsOf } from "./numbering";
import { type PlanRow, rankOf } from "./plan-row";

/**
 * The rows of a plan as a tree. A row stands under the nearest one above it of a higher level; where its number says
 * another parent, it stays where it stands, for that is a mistake to report. Where the parent that its number says is
 * nowhere in the plan, it stands at the top.
 * @param parts the rows of each sheet or table, in the order of the plan; no row stands under one of another part
 */
export function treeOf(parts: readonly (readonly PlanRow[])[]): ActionPlan {
  const rows = parts.flat();
  const numbers = new Set(rows.flatMap(({ number }) => (number ? numberKey(number) : [])));
  const depths = new Set(rows.map(({ number }) => depthOf(number)));
  return { entries: parts.flatMap((part) => new TreeBuilder(part, numbers, depths).grow()) };
}

interface Node {
  readonly row: PlanRow;
  readonly children: Node[];
}

class TreeBuilder {
  private readonly top: Node[] = [];
  /** From the highest level down. */
  private open: Node[] = [];
  /** Tasks that begin again at a) under an action that has some: their own action is missing. */
  private tasksAreAdrift = false;

  constructor(
    private readonly rows: readonly PlanRow[],
    /** Of the whole plan, with the depths of its numbers. */
    private readonly numbers: ReadonlySet<string>,
    private readonly depths: ReadonlySet<number>,
  ) {}

  grow(): ActionPlanEntry[] {
    this.rows.forEach((row, place) => this.add(row, place));
    return this.top.map((node) => entryOf(node, ""));
  }

  private add(row: PlanRow, place: number): void {
    const rank = rankOf(row.level);
    this.open = this.open.filter((node) => rankOf(node.row.level) < rank);
    const node: Node = { row, children: [] };
    if (row.level !== "task") this.tasksAreAdrift = false;
    const above = this.open.at(-1);
    const parent = above && this.isAdrift(row, above, place) ? undefined : above;
    (parent?.children ?? this.top).push(node);
    if (row.level !== "task") this.open.push(node);
  }

  private isAdrift(row: PlanRow, above: Node, place: number): boolean {
    if (row.isPlaced) return false;
    const wanted = parentKey(row.number);
    if (wanted !== null) return this.isOrphan(row, wanted, above);
    if (row.level === "task" && this.beginsAgain(row, above, place)) this.tasksAreAdrift = true;
    return row.level === "task" && this.tasksAreAdrift;
  }

  /** A heading that nothing of its own number follows is taken for a mistyped one; its rows stay under it. */
  private isOrphan(row: PlanRow, wanted: string, above: Node): boolean {
    if (this.numbers.has(wanted) || !this.depths.has(wanted.split(".").length)) return false;
    const isNextLevel = rankOf(above.row.level) + 1 === rankOf(row.level);
    const hasOwn = above.children.some((child) => parentKey(child.row.number) !== wanted);
    return hasOwn || !isNextLevel;
  }

  private beginsAgain(row: PlanRow, above: Node, place: number): boolean {
    if (!isPlace(row.number, 1) || above.children.length < 2) return false;
    const next = this.rows[place + 1];
    const isFollowed = next?.level === "task" && isPlace(next.number, 2);
    return isFollowed && isPlace(above.children[0]?.row.number ?? "", 1);
  }
}

const firsts: readonly RegExp[] = [/^(?:1|a|i)$/, /^(?:2|b|ii)$/];

const isPlace = (number: string, place: 1 | 2): boolean =>
  firsts[place - 1]?.test(partsOf(number)?.parts.at(-1) ?? "") ?? false;

function entryOf({ row, children }: Node, above: string): ActionPlanEntry {
  const { level, number, title, details, owner, due, status, namedIndicators, cells } = row;
  const said = { level, number, title, details, owner, due, status, namedIndicators, cells };
  const reference = referenceOf(row.number, above);
  return { ...said, reference, children: children.map((child) => entryOf(child, reference)) };
}

/** `5.1.1 a` for the task a under 5.1.1; a number that says its parent is its own reference. */
function referenceOf(number: string, above: string): string {
  if (number === "") return "";
  const lettered = /^(.*\d)\s?\(?([A-Za-z]+)\)?$/.exec(number);
  if (lettered) return `${lettered[1] ?? ""} ${lettered[2] ?? ""}`;
  const isOwn = above === "" || parentKey(number) !== null;
  return isOwn ? number : `${above} ${number}`;
}
