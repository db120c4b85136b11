const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as it stands between two tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => entities[character] ?? character);
}

/** Text as it stands between the quotes of an attribute. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? character);
}

/** Characters that XML cannot carry: control characters and halves of surrogate pairs. */
const unfit =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text without the characters that XML cannot carry. */
export function carriedByXml(text: string): string {
  return text.replace(unfit, "");
}

/** Attributes of an element; one that is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element around XML that is finished already. Names are ours; attribute values are escaped. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes = {},
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(carriedByXml(String(value)))}"`],
  );
  const inner = content.join("");
  const start = `<${name}${written.join("")}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** An element around text. */
export function xmlText(name: string, text: string): string {
  return xmlElement(name, {}, escapeText(carriedByXml(text)));
}

/** `<c:delete val="1"/>`: the way in which charts say a single thing. */
export function xmlValue(name: string, value: string | number | boolean | undefined): string {
  if (value === undefined) return "";
  return xmlElement(name, { val: typeof value === "boolean" ? (value ? 1 : 0) : value });
}
