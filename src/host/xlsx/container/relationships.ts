import { element, elements } from "../xml/tree";
import type { PartDocument, XlsxPackage } from "./package";

/** A link from one part to another part or to an address outside the file. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `chart`, `hyperlink`. */
  readonly type: string;
  /** Path of a part, or the address as written where the target is outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const corePropertiesType =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const strictTypes = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** `""` stands for the package itself, whose links are in `_rels/.rels`. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

export function relationshipsOf(files: XlsxPackage, source: string): Relationship[] {
  const path = relationshipsPath(source);
  if (!files.has(path)) return [];
  const { root } = files.document(path, `the list of links of ${source || "the file"}`);
  return elements(root, "Relationship").map(({ attributes }) => {
    const isExternal = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").split("/").at(-1) ?? "",
      target: isExternal ? target : resolveTarget(source, target),
      isExternal,
    };
  });
}

/** Adds a link and gives its id. `target` is a part's path, or an address where `isExternal`. */
export function addRelationship(
  files: XlsxPackage,
  source: string,
  type: string,
  target: string,
  isExternal = false,
): string {
  return addRelationships(files, source, type, [target], isExternal)[0] ?? "";
}

/** Adds links of one type and gives their ids, in the order of the targets. */
export function addRelationships(
  files: XlsxPackage,
  source: string,
  type: string,
  targets: readonly string[],
  isExternal = false,
): string[] {
  const path = relationshipsPath(source);
  const document = files.has(path)
    ? files.document(path, `the list of links of ${source || "the file"}`)
    : emptyList();
  const taken = new Set(elements(document.root).map((link) => link.attributes.Id));
  const fullName = fullType(document, type);
  let n = taken.size + 1;
  const ids = targets.map((target) => {
    while (taken.has(`rId${n}`)) n++;
    const id = `rId${n++}`;
    document.root.children.push(
      element("Relationship", {
        Id: id,
        Type: fullName,
        Target: isExternal ? target : relativeTarget(source, target),
        TargetMode: isExternal ? "External" : undefined,
      }),
    );
    return id;
  });
  files.setDocument(path, document);
  return ids;
}

export function removeRelationships(
  files: XlsxPackage,
  source: string,
  isUnwanted: (link: Relationship) => boolean,
): void {
  const unwanted = new Set(
    relationshipsOf(files, source)
      .filter(isUnwanted)
      .map(({ id }) => id),
  );
  if (unwanted.size === 0) return;
  const path = relationshipsPath(source);
  const document = files.document(path, `the list of links of ${source || "the file"}`);
  document.root.children = elements(document.root).filter(
    (link) => !unwanted.has(link.attributes.Id ?? ""),
  );
  files.setDocument(path, document);
}

/** Paths of the parts that the file's links lead to, the lists of links among them. */
export function reachableParts(files: XlsxPackage): Set<string> {
  const reached = new Set<string>(["[content_types].xml"]);
  const waiting = [""];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    reached.add(relationshipsPath(source).toLowerCase());
    for (const { target, isExternal } of relationshipsOf(files, source)) {
      const path = target.toLowerCase();
      if (isExternal || reached.has(path)) continue;
      reached.add(path);
      waiting.push(target);
    }
  }
  return reached;
}

function emptyList(): PartDocument {
  return { root: element("Relationships", { xmlns: packageNamespace }), prefix: "" };
}

/** A strict file (ISO 29500) names its types in another way, and so must what is added to it. */
function fullType({ root }: PartDocument, type: string): string {
  if (type === "core-properties") return corePropertiesType;
  const isStrict = elements(root).some((link) => link.attributes.Type?.startsWith(strictTypes));
  return `${isStrict ? strictTypes : officeTypes}/${type}`;
}

/** `../tables/table1.xml`: several readers do not know absolute targets. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Targets are relative to the source's folder, or absolute with a leading slash; a fragment is left out. */
function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").split("#")[0] ?? "";
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
