/** Twentieths of a point. A4; Word turns it for landscape. */
export const pageSize = { width: 11906, height: 16838 } as const;

/** Twentieths of a point: 18 mm at the sides, 20 mm above and below. */
export const pageMargin = {
  top: 1134,
  bottom: 1134,
  left: 1021,
  right: 1021,
  header: 567,
  footer: 567,
} as const;

/** Width of the text on the landscape page, in twentieths of a point. */
export const textWidth = pageSize.height - pageMargin.left - pageMargin.right;
