import { defaultPageSetup, type PageSetup } from "../../../src/host/model/pageSetup";
import { paperOf, printableSize } from "../../../src/host/workbench/print/paper";
import { scaleOf } from "../../../src/host/workbench/print/scale";

const setup = (changes: Partial<PageSetup>) => ({ ...defaultPageSetup(), ...changes });

/** Pages of cells that are so many pages wide and tall at their own size. */
const cells = (wide: number, tall: number) => (scale: number) => ({
  wide: Math.ceil(wide * scale - 1e-9),
  tall: Math.ceil(tall * scale - 1e-9),
});

test("a set percentage counts, also above 100", () => {
  expect(scaleOf(setup({ scale: 140 }), cells(3, 3))).toBe(1.4);
  expect(scaleOf(setup({}), cells(3, 3))).toBe(1);
});

test("a percentage that Excel does not know is none", () => {
  expect(scaleOf(setup({ scale: NaN }), cells(1, 1))).toBe(1);
  expect(scaleOf(setup({ scale: 0 }), cells(1, 1))).toBe(0.1);
});

test("fitting takes the largest whole percentage at which the pages suffice", () => {
  expect(scaleOf(setup({ fitToWidth: 1 }), cells(1.5, 9))).toBe(0.66);
  expect(scaleOf(setup({ fitToHeight: 2 }), cells(9, 3))).toBe(0.66);
  expect(scaleOf(setup({ fitToWidth: 1, fitToHeight: 1 }), cells(1.5, 4))).toBe(0.25);
});

test("fitting never enlarges", () => {
  expect(scaleOf(setup({ fitToWidth: 1 }), cells(0.4, 0.4))).toBe(1);
});

test("fitting ends at 10%, and takes more pages then", () => {
  expect(scaleOf(setup({ fitToWidth: 1 }), cells(50, 1))).toBe(0.1);
});

const millimetres = (points: number) => Math.round((points / 72) * 25.4);

test.each([
  ["A3", 297, 420],
  ["A4", 210, 297],
  ["A5", 148, 210],
  ["Letter", 216, 279],
  ["Legal", 216, 356],
  ["Made up", 210, 297],
  ["constructor", 210, 297],
])("%s is %s by %s millimetres, and lies on its side in landscape", (paperSize, width, height) => {
  const upright = paperOf(setup({ paperSize }));
  expect([upright.width, upright.height].map(millimetres)).toEqual([width, height]);
  const lying = paperOf(setup({ paperSize, orientation: "Landscape" }));
  expect([lying.width, lying.height].map(millimetres)).toEqual([height, width]);
});

test("margins that leave nothing of the paper, or are no numbers, leave a page that can be set out", () => {
  const margins = { top: 600, bottom: 600, left: NaN, right: 0, header: 0, footer: 0 };
  const size = printableSize(paperOf(setup({})), setup({ margins }));
  expect(size.height).toBe(1);
  expect(size.width).toBeCloseTo(595.3, 1);
});
