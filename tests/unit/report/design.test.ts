import { contrastRatio } from "../../../src/core/accessibility/contrast";
import {
  columnWidths,
  page,
  palette,
  printableWidth,
  styles,
} from "../../../src/core/report/design";

test.each(Object.entries(styles))("%s has a contrast of at least 4.5 to 1", (_, look) =>
  expect(contrastRatio(look.color, look.fill ?? palette.white)).toBeGreaterThanOrEqual(4.5),
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
