import type { XlsxPackage } from "./container/package";
import { relationshipsOf, type Relationship } from "./container/relationships";

/** Paths of the parts that hold what people have written about the cells of a sheet; of each kind there is one. */
export interface NoteParts {
  /** Notes, and for each conversation a text for versions of Excel that know none. */
  readonly notes: string | null;
  readonly conversations: string | null;
  /** Where the notes' boxes are drawn (VML). */
  readonly boxes: string | null;
}

export function notePartsOf(files: XlsxPackage, links: readonly Relationship[]): NoteParts {
  const part = (type: string) =>
    links.find((link) => link.type === type && files.has(link.target))?.target ?? null;
  return {
    notes: part("comments"),
    conversations: part("threadedComment"),
    boxes: part("vmlDrawing"),
  };
}

/** Names of the people who take part in conversations, by their ids. */
export function readPeople(files: XlsxPackage, workbookPath: string): ReadonlyMap<string, string> {
  const people = new Map<string, string>();
  for (const { type, target } of relationshipsOf(files, workbookPath)) {
    if (type !== "person" || !files.has(target)) continue;
    for (const person of files.document(target, "the list of people").root.children) {
      if (typeof person === "string") continue;
      const { id = "", displayName = "" } = person.attributes;
      people.set(id, displayName);
    }
  }
  return people;
}
