export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

export interface BorderLine {
  /** Excel.BorderLineStyle: `Continuous`, `Dash` … */
  readonly style: string;
  /** Excel.BorderWeight: `Hairline`, `Thin`, `Medium`, `Thick`. */
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** Looks of a cell. Instances are shared and never changed in place: make a new one to change a look. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: "None" | "Single" | "Double";
    /** `#RRGGBB`. */
    readonly color: string;
  };
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** An edge that is left out has no line. */
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderLine>>>;
  /** Locked while the sheet is protected; locked where it is left out. */
  readonly locked?: boolean;
}

export const defaultStyle: CellStyle = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    color: "#000000",
  },
  fill: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  borders: {},
};
