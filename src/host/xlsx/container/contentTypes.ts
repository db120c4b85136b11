import { element, elements } from "../xml/tree";
import type { XlsxPackage } from "./package";

const path = "[Content_Types].xml";
const meaning = "the list of content types";

/** The stated type of a part, or `""`. */
export function contentTypeOf(files: XlsxPackage, part: string): string {
  const { root } = files.document(path, meaning);
  const override = elements(root, "Override").find((entry) => namesPart(entry.attributes, part));
  if (override) return override.attributes.ContentType ?? "";
  const extension = part.split(".").at(-1)?.toLowerCase();
  const standard = elements(root, "Default").find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
  );
  return standard?.attributes.ContentType ?? "";
}

export function setContentType(files: XlsxPackage, part: string, contentType: string): void {
  setContentTypes(files, [part], contentType);
}

/** Gives several parts the same type. */
export function setContentTypes(
  files: XlsxPackage,
  parts: readonly string[],
  contentType: string,
): void {
  const document = files.document(path, meaning);
  const named = new Set(parts.map((part) => part.toLowerCase()));
  const kept = elements(document.root).filter(
    ({ attributes }) => !named.has(partName(attributes).toLowerCase()),
  );
  const added = parts.map((part) =>
    element("Override", { PartName: `/${part}`, ContentType: contentType }),
  );
  document.root.children = [...kept, ...added];
  files.setDocument(path, document);
}

/** Removes entries of parts that are no longer in the file. */
export function dropStaleContentTypes(files: XlsxPackage): void {
  const document = files.document(path, meaning);
  const entries = elements(document.root);
  document.root.children = entries.filter(
    ({ name, attributes }) => name !== "Override" || files.has(partName(attributes)),
  );
  if (document.root.children.length < entries.length) files.setDocument(path, document);
}

const partName = (attributes: Record<string, string>) =>
  (attributes.PartName ?? "").replace(/^\/+/, "");

const namesPart = (attributes: Record<string, string>, part: string) =>
  partName(attributes).toLowerCase() === part.toLowerCase();
