/** A colour of a workbook as CSS; null for whatever is no `#RRGGBB`. */
export function safeColor(color: string | null | undefined): string | null {
  return typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color) ? color : null;
}

/** Fonts of the same widths that stand in where a machine lacks the one that a workbook names. */
const substitutes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    calibri: "Carlito",
    cambria: "Caladea",
    arial: "Liberation Sans",
    "times new roman": "Liberation Serif",
    "courier new": "Liberation Mono",
  }),
);

/** The name of a font of a workbook as a CSS list of fonts: quoted, so that it stays a name whatever it holds. */
export function safeFontFamily(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(0, longestName);
  const substitute = substitutes.get(plain.toLowerCase());
  const families = [plain, ...(substitute === undefined ? [] : [substitute]), "Arial"];
  return `${families.map(quoted).join(", ")}, sans-serif`;
}

/** Characters of a font's name in Excel. */
const longestName = 31;

const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;

/** Points as a CSS length; 0 for what is no number. */
export const points = (length: number) => `${Number.isFinite(length) ? length : 0}pt`;

/** An address that a browser opens without harm: no script, no file of this machine; null for others. */
export function safeAddress(address: string | undefined): string | null {
  return address !== undefined && /^(https?:\/\/|mailto:)/i.test(address) ? address : null;
}
