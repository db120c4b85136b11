import type { CellNote, Remark } from "../../model/notes/types";
import { areaOf } from "../addressText";
import type { XlsxPackage } from "../container/package";
import type { Relationship } from "../container/relationships";
import { notePartsOf } from "../noteParts";
import { localElements, localText } from "../xml/localNames";
import { decodeCellText } from "../xml/text";
import { elements, firstElement, flag, textOf, type XmlElement } from "../xml/tree";

/**
 * What people have written about the cells of a sheet, in the order of the file. A conversation takes the place of the
 * note that older versions of Excel show for it.
 *
 * @param people names by id.
 */
export function readNotes(
  files: XlsxPackage,
  links: readonly Relationship[],
  people: ReadonlyMap<string, string>,
): CellNote[] {
  const parts = notePartsOf(files, links);
  const root = (path: string | null) =>
    path === null ? undefined : files.document(path, "a list of comments").root;
  const conversations = readConversations(root(parts.conversations), people);
  const taken = new Set(conversations.map(({ row, column }) => `${row} ${column}`));
  const notes = readPlainNotes(root(parts.notes)).filter(
    ({ row, column }) => !taken.has(`${row} ${column}`),
  );
  return [...notes, ...conversations];
}

function readPlainNotes(root: XmlElement | undefined): CellNote[] {
  const authors = elements(firstElement(root, "authors"), "author").map(textOf);
  const listed = elements(root, "commentList").flatMap((list) => elements(list, "comment"));
  return listed.flatMap(({ attributes, children }, index): CellNote[] => {
    const cell = areaOf(attributes.ref ?? "");
    if (!cell) return [];
    const author = decodeCellText(authors[Number(attributes.authorId ?? 0)] ?? "");
    const [text] = elements({ name: "", attributes: {}, children }, "text");
    const remark = { author, text: withoutName(richText(text), author) };
    const { row, column } = cell;
    return [{ key: `note ${index}`, row, column, kind: "note", remarks: [remark] }];
  });
}

/** The text in its pieces; readings of Japanese words (`rPh`) are no part of it. */
function richText(text: XmlElement | undefined): string {
  const pieces = elements(text).flatMap((piece) =>
    piece.name === "t" ? [piece] : piece.name === "r" ? elements(piece, "t") : [],
  );
  return decodeCellText(pieces.map(textOf).join("")).replace(/\r\n?/g, "\n");
}

/** Excel begins a note with the name of its author and a line break. */
function withoutName(text: string, author: string): string {
  const start = `${author}:`;
  return author !== "" && text.startsWith(start) ? text.slice(start.length).trimStart() : text;
}

function readConversations(
  root: XmlElement | undefined,
  people: ReadonlyMap<string, string>,
): CellNote[] {
  const remarks = localElements(root, "threadedComment");
  const answers = (id: string | undefined) =>
    remarks.filter(({ attributes }) => id !== undefined && attributes.parentId === id);
  return remarks.flatMap((first, index): CellNote[] => {
    const { ref, id, parentId, done } = first.attributes;
    const cell = areaOf(ref ?? "");
    if (!cell || parentId !== undefined) return [];
    const { row, column } = cell;
    return [
      {
        key: `conversation ${id ?? index}`,
        ...{ row, column, kind: "conversation" },
        remarks: [first, ...answers(id)].map((remark) => readRemark(remark, people)),
        ...(flag(done) ? { isResolved: true } : {}),
      },
    ];
  });
}

function readRemark(remark: XmlElement, people: ReadonlyMap<string, string>): Remark {
  const { personId = "", dT } = remark.attributes;
  const author = people.get(personId) ?? "";
  return { author, text: localText(remark, "text"), ...(dT === undefined ? {} : { time: dT }) };
}
