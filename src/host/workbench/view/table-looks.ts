import type { TableView } from "./types";

/** What the style of a table gives a cell that has no look of its own. */
export interface TableLook {
  /** `#RRGGBB`. */
  readonly fill?: string;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly bold?: true;
  /** `#RRGGBB` of a thin line along that edge. */
  readonly top?: string;
  readonly bottom?: string;
}

/** A family of seven styles that differ by colour only: header, rows by turns, totals. */
interface Family {
  readonly header: (accent: Accent) => TableLook;
  readonly odd: (accent: Accent) => TableLook;
  readonly even: (accent: Accent) => TableLook;
}

/** A colour of the Office theme with two lighter ones of the same hue. */
interface Accent {
  readonly full: string;
  readonly lighter: string;
  readonly lightest: string;
}

/** Dark text, then the accents 1 to 6 of the Office theme; lighter by 60% and 80%. */
const accents: readonly Accent[] = [
  { full: "#000000", lighter: "#A6A6A6", lightest: "#D9D9D9" },
  { full: "#4472C4", lighter: "#B4C6E7", lightest: "#D9E1F2" },
  { full: "#ED7D31", lighter: "#F8CBAD", lightest: "#FCE4D6" },
  { full: "#A5A5A5", lighter: "#DBDBDB", lightest: "#EDEDED" },
  { full: "#FFC000", lighter: "#FFE699", lightest: "#FFF2CC" },
  { full: "#5B9BD5", lighter: "#BDD7EE", lightest: "#DDEBF7" },
  { full: "#70AD47", lighter: "#C6E0B4", lightest: "#E2EFDA" },
];

const none = () => ({});
const onColour = ({ full }: Accent): TableLook => ({ fill: full, color: "#FFFFFF", bold: true });
const underlined = ({ full }: Accent): TableLook => ({ bold: true, top: full, bottom: full });
const lightest = ({ lightest: fill }: Accent): TableLook => ({ fill });
const lighter = ({ lighter: fill }: Accent): TableLook => ({ fill });
const lined = ({ full }: Accent): TableLook => ({ bottom: full });
const grey = (): TableLook => ({ fill: "#D9D9D9" });

/** The families of each group, in the order of their numbers. */
const families: Readonly<Record<string, readonly Family[]>> = {
  Light: [
    { header: underlined, odd: lightest, even: none },
    { header: onColour, odd: lined, even: lined },
    { header: underlined, odd: lightest, even: none },
  ],
  Medium: [
    { header: onColour, odd: lightest, even: none },
    { header: onColour, odd: lighter, even: lightest },
    { header: onColour, odd: grey, even: none },
    { header: lightest, odd: lighter, even: lightest },
  ],
  Dark: [
    { header: onColour, odd: lighter, even: lightest },
    { header: onColour, odd: lighter, even: lightest },
  ],
};

const inFamily = 7;

/** The look that a table gives the cell; null outside of tables and for a table without a style that Excel brings. */
export function tableLookAt(
  tables: readonly TableView[],
  row: number,
  column: number,
): TableLook | null {
  const table = tables.find(({ area }) => holds(area, row, column));
  const [, group = "", number = "0"] =
    /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table?.style ?? "") ?? [];
  const index = Number(number) - 1;
  const family = families[group]?.[Math.floor(index / inFamily)];
  const accent = accents[index % inFamily];
  return table && family && accent ? partOf(table, family, accent, row) : null;
}

function partOf(table: TableView, family: Family, accent: Accent, row: number): TableLook {
  const { area, hasHeaders, showTotals, showBandedRows } = table;
  if (hasHeaders && row === area.row) return family.header(accent);
  if (showTotals && row === area.row + area.rowCount - 1) return { bold: true, top: accent.full };
  if (!showBandedRows) return family.even(accent);
  const isOdd = (row - area.row - (hasHeaders ? 1 : 0)) % 2 === 0;
  return isOdd ? family.odd(accent) : family.even(accent);
}

const holds = (
  { row: top, column: left, rowCount, columnCount }: TableView["area"],
  row: number,
  column: number,
) => row >= top && row < top + rowCount && column >= left && column < left + columnCount;
