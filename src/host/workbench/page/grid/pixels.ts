/** Pixels of a screen in a point. */
const pixelsPerPoint = 96 / 72;

export const pixelsOf = (points: number) => Math.round(points * pixelsPerPoint);

export const pointsOf = (pixels: number) => pixels / pixelsPerPoint;
