/** Where what was written about a cell stands now; null: its cell has gone. Undefined: it has not moved. */
export type NoteMoves = (
  row: number,
  column: number,
) => { readonly row: number; readonly column: number } | null | undefined;

/** VML is not always well-formed XML, so it is changed as text: a shape with what is in it. */
const shape = /<v:shape\b[^>]*>.*?<\/v:shape>\s*/gs;
const rowOf = /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/;
const columnOf = /(<x:Column>\s*)(\d+)(\s*<\/x:Column>)/;
const anchorOf = /(<x:Anchor>)([^<]*)(<\/x:Anchor>)/;

/** Makes the boxes of notes follow their cells; those whose cell has gone are taken away. */
export function moveBoxes(vml: string, moves: NoteMoves): string {
  return vml.replace(shape, (text) => {
    const [row, column] = [rowOf, columnOf].map((part) => part.exec(text)?.[2]);
    if (row === undefined || column === undefined) return text;
    const moved = moves(Number(row), Number(column));
    if (moved === undefined) return text;
    if (moved === null) return "";
    const by = { rows: moved.row - Number(row), columns: moved.column - Number(column) };
    return text
      .replace(rowOf, `$1${moved.row}$3`)
      .replace(columnOf, `$1${moved.column}$3`)
      .replace(anchorOf, (_all, start: string, places: string, end: string) => {
        return start + movedAnchor(places, by) + end;
      });
  });
}

/** Left column and offset, top row and offset, right column and offset, bottom row and offset. */
function movedAnchor(places: string, by: { readonly rows: number; readonly columns: number }) {
  const steps = [by.columns, 0, by.rows, 0, by.columns, 0, by.rows, 0];
  return places
    .split(",")
    .map((place, index) => Math.max(0, Number(place) + (steps[index] ?? 0)))
    .join(", ");
}
