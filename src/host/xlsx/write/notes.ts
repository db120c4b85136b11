import { cellAddress } from "../../../core/workbook/addresses";
import type { CellNote } from "../../model/notes/types";
import type { SheetModel } from "../../model/workbook";
import { areaOf } from "../addressText";
import type { XlsxPackage } from "../container/package";
import { relationshipsOf } from "../container/relationships";
import { notePartsOf } from "../noteParts";
import { elements, setAttributes, type XmlElement } from "../xml/tree";
import { moveBoxes, type NoteMoves } from "./noteBoxes";

/** Makes notes, conversations and their boxes follow the cells; their texts stay letter by letter. */
export function writeNotes(
  before: SheetModel,
  after: SheetModel,
  files: XlsxPackage,
  path: string,
): void {
  const moves = movesOf(before.notes ?? [], after.notes ?? []);
  if (!moves) return;
  const parts = notePartsOf(files, relationshipsOf(files, path));
  for (const part of [parts.notes, parts.conversations]) {
    if (part !== null) moveRemarks(files, part, moves);
  }
  if (parts.boxes === null) return;
  files.setText(parts.boxes, moveBoxes(files.text(parts.boxes, "the boxes of notes"), moves));
}

/** Null where everything stands where it did. */
function movesOf(before: readonly CellNote[], after: readonly CellNote[]): NoteMoves | null {
  const now = new Map(after.map((note) => [note.key, note]));
  const moves = new Map<string, ReturnType<NoteMoves>>();
  for (const was of before) {
    const is = now.get(was.key) ?? null;
    if (is?.row !== was.row || is.column !== was.column) moves.set(placeKey(was), is);
  }
  return moves.size === 0 ? null : (row, column) => moves.get(placeKey({ row, column }));
}

const placeKey = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `${row} ${column}`;

function moveRemarks(files: XlsxPackage, path: string, moves: NoteMoves): void {
  const document = files.document(path, "a list of comments");
  moveIn(document.root, moves);
  files.setDocument(path, document);
}

function moveIn(node: XmlElement, moves: NoteMoves): void {
  for (const child of elements(node)) {
    const place = areaOf(child.attributes.ref ?? "");
    const moved = place ? moves(place.row, place.column) : undefined;
    if (moved) setAttributes(child, { ref: cellAddress(moved.row, moved.column) });
    if (moved === null) node.children = node.children.filter((other) => other !== child);
    if (!place) moveIn(child, moves);
  }
}
