import type { DesignedCell, DesignedSheet } from "../core/report/types";
import { cellAddress, quotedSheetName } from "../core/workbook/addresses";
import type { Step } from "./batches";

/** A link of a sheet: the cell that carries it, and where it leads. */
interface Link {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly sheet: string;
  readonly address: string;
}

const linksInStep = 500;
const linkBytes = 900;

/**
 * The links of a sheet, in steps of a few hundred, so that long lists can be spread over requests.
 * @param sheetNames the sheet of each role, whatever its name is in this workbook
 */
export function linkSteps(
  sheet: () => Excel.Worksheet,
  design: DesignedSheet,
  sheetNames: ReadonlyMap<string, string>,
): Step[] {
  const links = linksOf(design, sheetNames);
  const starts = Array.from(
    { length: Math.ceil(links.length / linksInStep) },
    (_, i) => i * linksInStep,
  );
  return starts.map((start) => {
    const some = links.slice(start, start + linksInStep);
    return { bytes: some.length * linkBytes, apply: () => writeLinks(sheet(), some) };
  });
}

function linksOf({ rows }: DesignedSheet, sheetNames: ReadonlyMap<string, string>): Link[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const target = cell && targetOf(cell, sheetNames);
      return target ? [{ row, column, text: String(cell.value), ...target }] : [];
    }),
  );
}

function targetOf(
  { linkTo, linkToRow = 0, linkToCell }: DesignedCell,
  sheetNames: ReadonlyMap<string, string>,
): Pick<Link, "sheet" | "address"> | null {
  if (linkToCell) {
    return { sheet: linkToCell.sheet, address: cellAddress(linkToCell.row, linkToCell.column) };
  }
  const sheet = linkTo === undefined ? undefined : sheetNames.get(linkTo);
  return sheet === undefined ? null : { sheet, address: cellAddress(linkToRow, 0) };
}

function writeLinks(sheet: Excel.Worksheet, links: readonly Link[]): void {
  for (const { row, column, text, sheet: target, address } of links) {
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: `${quotedSheetName(target)}!${address}`,
      screenTip: address === "A1" ? `Go to ${target}` : `Go to ${address} on ${target}`,
      textToDisplay: text,
    };
  }
}
