import { elements, firstElement, flag, prefixedAttribute, type XmlElement } from "../xml/tree";

/** Theme colours in the order in which spreadsheets number them: light 1, dark 1, light 2, dark 2, accents … */
export type ThemeColors = readonly string[];

/** Colours of the Office theme, for a file without one. */
export const officeTheme: ThemeColors =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The palette of ECMA-376 part 1, 18.8.27; entries 0 to 7 repeat 8 to 15. */
const basicColors = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
const indexedColors = [
  ...basicColors,
  ...basicColors,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];

/** Colours of `xl/theme/theme1.xml`. */
export function readThemeColors(root: XmlElement): ThemeColors {
  const scheme = findScheme(root);
  const named = new Map(
    elements(scheme).map((entry) => {
      const color = elements(entry)[0];
      const value = color?.attributes.lastClr ?? color?.attributes.val ?? "";
      return [entry.name.split(":").at(-1) ?? "", value.toUpperCase()];
    }),
  );
  const order =
    "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  return order.map((name, i) => {
    const value = named.get(name) ?? "";
    return /^[0-9A-F]{6}$/.test(value) ? value : (officeTheme[i] ?? "000000");
  });
}

function findScheme(node: XmlElement): XmlElement | undefined {
  if (node.name.split(":").at(-1) === "clrScheme") return node;
  for (const inner of elements(node)) {
    const found = findScheme(inner);
    if (found) return found;
  }
  return undefined;
}

/** Palette of the file where it has one of its own. */
export function readPalette(styles: XmlElement | undefined): readonly string[] {
  const own = elements(firstElement(firstElement(styles, "colors"), "indexedColors"), "rgbColor");
  return own.length === 0
    ? indexedColors
    : own.map(({ attributes }) => (attributes.rgb ?? "000000").slice(-6).toUpperCase());
}

/** `#RRGGBB` of a colour element (`color`, `fgColor`, `tabColor`), or null where it says none or "automatic". */
export function readColor(
  node: XmlElement | undefined,
  theme: ThemeColors,
  palette: readonly string[] = indexedColors,
): string | null {
  if (!node || flag(node.attributes.auto)) return null;
  const { rgb, theme: themeIndex, indexed, tint } = node.attributes;
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : themeIndex !== undefined
        ? theme[Number(themeIndex)]
        : palette[Number(indexed ?? prefixedAttribute(node, "indexed") ?? NaN)];
  if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return null;
  return `#${tint === undefined ? base : withTint(base, Number(tint))}`;
}

/** Lightens (tint above 0) or darkens by the luminance rule of ECMA-376 part 1, 18.8.19. */
function withTint(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const [hue, saturation, luminance] = toHsl(rgb);
  const moved = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
}

function toHsl(rgb: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((i) => parseInt(rgb.slice(i, i + 2), 16) / 255);
  const high = Math.max(r, g, b);
  const low = Math.min(r, g, b);
  const luminance = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, luminance];
  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  const sector =
    high === r
      ? ((g - b) / spread + 6) % 6
      : high === g
        ? (b - r) / spread + 2
        : (r - g) / spread + 4;
  return [sector * 60, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const reach = saturation * Math.min(luminance, 1 - luminance);
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    const value = luminance - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return channel(0) + channel(8) + channel(4);
}
