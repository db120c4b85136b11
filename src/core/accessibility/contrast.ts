/**
 * Contrast ratio of two colours, from 1 to 21. Source: WCAG 2.2, "contrast ratio" and "relative luminance".
 * @param colors `#RRGGBB`
 */
export function contrastRatio(...colors: readonly [string, string]): number {
  const [first, second] = [luminance(colors[0]), luminance(colors[1])];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/**
 * The least contrast that a text needs against its background: 3 for large text (18 points, or 14 points bold), 4.5
 * otherwise. Source: WCAG 2.2, success criterion 1.4.3.
 * @param fontSize points
 */
export function leastContrast({ fontSize, bold }: { fontSize: number; bold: boolean }): number {
  return fontSize >= 18 || (bold && fontSize >= 14) ? 3 : 4.5;
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16) / 255),
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
