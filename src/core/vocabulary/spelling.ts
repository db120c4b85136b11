/**
 * Number of slips between two words: letters added, left out, changed, or two neighbours swapped
 * (optimal string alignment). Counting stops at `limit` + 1.
 */
export function slips(first: string, second: string, limit: number): number {
  if (Math.abs(first.length - second.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row++) {
    const current = [row];
    for (let column = 1; column <= second.length; column++) {
      const changed = first[row - 1] === second[column - 1] ? 0 : 1;
      let fewest = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + changed,
      );
      if (isSwapped(first, second, row, column)) {
        fewest = Math.min(fewest, at(beforePrevious, column - 2) + 1);
      }
      current.push(fewest);
    }
    beforePrevious = previous;
    previous = current;
  }
  return Math.min(at(previous, second.length), limit + 1);
}

/**
 * Whether one text is the other with a few slips: none in up to 4 letters, one in up to 8, two in more.
 * Words keep their first letter, for `be wealthy` is no slip of `be healthy`, and figures are never a slip.
 */
export function isMisspelling(typed: string, meant: string): boolean {
  const limit = meant.length <= 4 ? 0 : meant.length <= 8 ? 1 : 2;
  return (
    limit > 0 &&
    sameInitials(typed, meant) &&
    sameFigures(typed, meant) &&
    slips(typed, meant, limit) <= limit
  );
}

/** Whether two texts have the same figures in the same order: `key stage 1` is no `key stage 2`. */
export function sameFigures(first: string, second: string): boolean {
  const figures = (text: string) => text.replace(/\D+/g, " ").trim();
  return figures(first) === figures(second);
}

function sameInitials(typed: string, meant: string): boolean {
  const typedWords = typed.split(" ");
  const meantWords = meant.split(" ");
  if (typedWords.length !== meantWords.length) return typed[0] === meant[0];
  return typedWords.every((word, index) => word[0] === meantWords[index]?.[0]);
}

function isSwapped(first: string, second: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    first[row - 1] === second[column - 2] &&
    first[row - 2] === second[column - 1]
  );
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
