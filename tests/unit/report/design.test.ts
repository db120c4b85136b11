import {
  columnWidths,
  page,
  palette,
  printableWidth,
  styles,
} from "../../../src/core/report/design";

/** Contrast ratio of two colours. Source: WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

test.each(Object.entries(styles))("%s has a contrast of at least 4.5 to 1", (_, look) =>
  expect(contrast(look.color, look.fill ?? palette.white)).toBeGreaterThanOrEqual(4.5),
);

test.each(Object.entries(styles))("%s is at least 9 points on paper", (_, { fontSize }) =>
  expect(fontSize).toBeGreaterThanOrEqual(9),
);

test.each(Object.entries(columnWidths))(
  "the columns of %s fit the page at full size",
  (_, widths) => {
    const sum = widths.reduce((total: number, width) => total + width, 0);
    expect(sum).toBeLessThanOrEqual(printableWidth);
  },
);

test.each(Object.entries(columnWidths))(
  "text of %s is 9 points on paper even where columns come out 29%% wider",
  (_, widths) => {
    const sum = widths.reduce((total: number, width) => total + width * 1.29, 0);
    expect((styles.tableBody.fontSize * printableWidth) / sum).toBeGreaterThanOrEqual(9);
  },
);

test.each(Object.entries(columnWidths))("the columns of %s are whole pixels wide", (_, widths) =>
  expect(widths.filter((width) => (width / 0.75) % 1 !== 0)).toEqual([]),
);

test("the page is A4 landscape", () => {
  expect([page.width, page.height]).toEqual([841.89, 595.28]);
});
