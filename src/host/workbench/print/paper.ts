import type { PageSetup } from "../../model/pageSetup";
import type { Size } from "./types";

const millimetre = 72 / 25.4;
const inch = 72;

const metric = (width: number, height: number): Size => ({
  width: width * millimetre,
  height: height * millimetre,
});
const imperial = (width: number, height: number): Size => ({
  width: width * inch,
  height: height * inch,
});

/** Sizes of paper in points, upright, by their names in Excel.PaperType (ECMA-376 part 1, 18.3.1.63). */
const sizes: ReadonlyMap<string, Size> = new Map(
  Object.entries({
    Letter: imperial(8.5, 11),
    LetterSmall: imperial(8.5, 11),
    Tabloid: imperial(11, 17),
    Ledger: imperial(17, 11),
    Legal: imperial(8.5, 14),
    Statement: imperial(5.5, 8.5),
    Executive: imperial(7.25, 10.5),
    A3: metric(297, 420),
    A4: metric(210, 297),
    A4Small: metric(210, 297),
    A5: metric(148, 210),
    B4: metric(250, 353),
    B5: metric(176, 250),
    Folio: imperial(8.5, 13),
    Quarto: metric(215, 275),
    Quatro: metric(215, 275),
    Paper10x14: imperial(10, 14),
    Paper11x17: imperial(11, 17),
    Note: imperial(8.5, 11),
    Envelope9: imperial(3.875, 8.875),
    Envelope10: imperial(4.125, 9.5),
    Envelope11: imperial(4.5, 10.375),
    Envelope12: imperial(4.75, 11),
    Envelope14: imperial(5, 11.5),
    Csheet: imperial(17, 22),
    Dsheet: imperial(22, 34),
    Esheet: imperial(34, 44),
    EnvelopeDL: metric(110, 220),
    EnvelopeC5: metric(162, 229),
    EnvelopeC3: metric(324, 458),
    EnvelopeC4: metric(229, 324),
    EnvelopeC6: metric(114, 162),
    EnvelopeC65: metric(114, 229),
    EnvelopeB4: metric(250, 353),
    EnvelopeB5: metric(176, 250),
    EnvelopeB6: metric(176, 125),
    EnvelopeItaly: metric(110, 230),
    EnvelopeMonarch: imperial(3.875, 7.5),
    EnvelopePersonal: imperial(3.625, 6.5),
    FanfoldUS: imperial(14.875, 11),
    FanfoldStdGerman: imperial(8.5, 12),
    FanfoldLegalGerman: imperial(8.5, 13),
  }),
);

/** The sheet of paper as it is held, in points; a size that nobody knows is A4. */
export function paperOf({ paperSize, orientation }: PageSetup): Size {
  const upright = sizes.get(paperSize) ?? metric(210, 297);
  return orientation === "Landscape" ? { width: upright.height, height: upright.width } : upright;
}

/** Points in which cells can be printed, at least one in each direction. */
export function printableSize({ width, height }: Size, setup: PageSetup): Size {
  const { left, right, top, bottom } = marginsOf(setup);
  return { width: Math.max(1, width - left - right), height: Math.max(1, height - top - bottom) };
}

/** Margins in points; what a file says of them and is no length counts as none. */
export function marginsOf({ margins }: PageSetup): PageSetup["margins"] {
  const { top, bottom, left, right, header, footer } = margins;
  return {
    ...{ top: length(top), bottom: length(bottom), left: length(left), right: length(right) },
    ...{ header: length(header), footer: length(footer) },
  };
}

const length = (points: number) => (Number.isFinite(points) ? Math.max(0, points) : 0);
