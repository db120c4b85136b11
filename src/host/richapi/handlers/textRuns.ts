import { putText } from "../../model/contents";
import { cellAt, type TextRunModel } from "../../model/workbook";
import { HostError } from "../errors";
import type { RangeTarget } from "../objects";
import { booleanValue, colorValue, numberValue, recordValue } from "../values";

/** The pieces of a cell's text; a cell that looks the same throughout is one piece, a blank one none. */
export function readTextRuns({ sheet, area }: RangeTarget): readonly TextRunModel[] {
  const cell = cellAt(sheet, area.row, area.column);
  if (!cell || cell.value === "") return [];
  return cell.runs ?? [{ text: String(cell.value), font: cell.style.font }];
}

/** Makes the joined pieces the cell's text, each with what of its font is given. */
export function setTextRuns({ sheet, area }: RangeTarget, given: unknown): void {
  if (!Array.isArray(given)) throw new HostError("InvalidArgument");
  const runs = given.map(textRun);
  putText(sheet, area.row, area.column, runs.map(({ text }) => text).join(""));
  const cell = cellAt(sheet, area.row, area.column);
  if (cell && runs.length > 0) cell.runs = runs;
}

function textRun(given: unknown): TextRunModel {
  const { text, font } = recordValue(given);
  if (typeof text !== "string") throw new HostError("InvalidArgument");
  return { text, font: runFont(recordValue(font ?? {})) };
}

/** The parts of a font that this host plays; others are an error, as for a whole cell. */
function runFont(given: Readonly<Record<string, unknown>>): TextRunModel["font"] {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const read = fontParts[name];
      if (!read) {
        throw new HostError("ApiNotFound", `The property font.${name} is not played by this host.`);
      }
      return [name, read(value)];
    }),
  );
}

const fontParts: Readonly<Record<string, (value: unknown) => unknown>> = {
  bold: booleanValue,
  italic: booleanValue,
  color: colorValue,
  name: String,
  size: (value) => numberValue(value, 1, 409),
};
