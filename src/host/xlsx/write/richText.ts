import type { CellStyle, TextRunModel } from "../../model/workbook";
import { encodeCellText } from "../xml/text";
import { element, type XmlElement } from "../xml/tree";

/**
 * A text with pieces that look different, as it stands inside its cell (ECMA-376 part 1, 18.3.1.53 and 18.4.7). Each
 * piece names its whole font, because readers do not fill in the cell's for what is left out.
 */
export function richText(runs: readonly TextRunModel[], cellFont: CellStyle["font"]): XmlElement {
  const pieces = runs.map(({ text, font }) =>
    element("r", {}, [
      runProperties({ ...cellFont, ...font }),
      element("t", { "xml:space": "preserve" }, [encodeCellText(text)]),
    ]),
  );
  return element("is", {}, pieces);
}

function runProperties({ bold, italic, size, color, name }: CellStyle["font"]): XmlElement {
  return element("rPr", {}, [
    ...(bold ? [element("b")] : []),
    ...(italic ? [element("i")] : []),
    element("sz", { val: size }),
    element("color", { rgb: `FF${color.slice(1)}` }),
    element("rFont", { val: name }),
  ]);
}
