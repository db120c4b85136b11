/** Width in characters, as files hold it, of a width in points: 7 pixels a character and 5 of padding. */
export function charactersOf(points: number): number {
  const pixels = points / 0.75;
  return Math.round(((pixels - 5) / 7) * 100) / 100;
}
