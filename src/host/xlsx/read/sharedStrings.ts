import { SaxesParser } from "saxes";
import { decodeCellText } from "../xml/text";
import { runParser, withoutPrefix } from "../xml/tree";

export interface SharedString {
  readonly text: string;
  /** Parts of it have looks of their own, which the text alone does not tell. */
  readonly isRich: boolean;
}

/** Texts of `xl/sharedStrings.xml` by index. Rich text is joined, reading aids (phonetic runs) are left out. */
export function readSharedStrings(text: string, prefix: string): SharedString[] {
  const strings: SharedString[] = [];
  const parser = new SaxesParser();
  let current = "";
  let isRich = false;
  let isText = false;
  let phonetic = 0;
  parser.on("opentag", ({ name }) => {
    const local = withoutPrefix(name, prefix);
    if (local === "si") [current, isRich] = ["", false];
    else if (local === "r") isRich = true;
    else if (local === "rPh") phonetic++;
    else if (local === "t") isText = phonetic === 0;
  });
  const addText = (part: string) => {
    if (isText) current += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name }) => {
    const local = withoutPrefix(name, prefix);
    if (local === "t") isText = false;
    else if (local === "rPh") phonetic--;
    else if (local === "si") strings.push({ text: decodeCellText(current), isRich });
  });
  runParser(parser, text);
  return strings;
}
