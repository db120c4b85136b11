import { laterFunctions } from "./laterFunctions";
import { tokens } from "./tokens";

/** Custom functions of these namespaces are shown as `HERTS.TREND` and stored as `_xldudf_HERTS_TREND`. */
const customNamespaces = ["HERTS"];
const customPrefix = "_xldudf_";

/** A formula as the file stores it (no `=`), from the one that the analyst sees. */
export function toStoredFormula(formula: string): string {
  return renameFunctions(formula.replace(/^=/, ""), storedName);
}

/** The formula that the analyst sees, with its `=`, from the stored one. */
export function fromStoredFormula(stored: string): string {
  return `=${renameFunctions(stored, shownName)}`;
}

function renameFunctions(formula: string, rename: (name: string) => string): string {
  return tokens(formula)
    .map(({ kind, text }) => (kind === "function" ? rename(text) : text))
    .join("");
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  const namespace = customNamespaces.find((space) => upper.startsWith(`${space}.`));
  if (namespace) {
    return `${customPrefix}${namespace}_${upper.slice(namespace.length + 1).replaceAll(".", "_")}`;
  }
  const later = laterFunctions.get(upper);
  return later === undefined ? name : later + upper;
}

function shownName(name: string): string {
  for (const namespace of customNamespaces) {
    const start = `${customPrefix}${namespace}_`;
    if (name.toUpperCase().startsWith(start.toUpperCase())) {
      return `${namespace}.${name.slice(start.length).toUpperCase()}`;
    }
  }
  return name.replace(/^_xlfn\.(_xlws\.)?/i, "");
}
