/** A sheet to be moved, and the position that it gets (zero-based, counted when it is moved). */
export interface Move {
  readonly name: string;
  readonly position: number;
}

/**
 * The moves that bring the report's sheets together, in their order: behind the first of them where it stands already,
 * so that a user who moved it moves the report. New sheets are added at the end first. Other sheets are never moved.
 *
 * @param ours names of the report's sheets in their order; `id` is null for a new one
 * @param present names of all sheets before the report is written, in the order of the tabs
 */
export function movesToStandTogether(
  ours: readonly { readonly name: string; readonly id: string | null }[],
  present: readonly { readonly name: string }[],
): Move[] {
  const order = present.map(({ name }) => name);
  const moves: Move[] = [];
  const move = (name: string, position: number) => {
    if (order.indexOf(name) === position) return;
    order.splice(order.indexOf(name), 1);
    order.splice(position, 0, name);
    moves.push({ name, position });
  };
  const added = ours.filter(({ id }) => id === null).map(({ name }) => name);
  const anchor = ours.find(({ id }) => id !== null)?.name;
  const isFirstNew = ours[0]?.id === null;
  order.push(...added);
  const [first, ...others] = ours.map(({ name }) => name);
  if (first === undefined) return moves;
  if (isFirstNew && anchor !== undefined) move(first, order.indexOf(anchor));
  let last = first;
  for (const name of others) {
    const after = order.indexOf(last);
    move(name, order.indexOf(name) < after ? after : after + 1);
    last = name;
  }
  return moves;
}
