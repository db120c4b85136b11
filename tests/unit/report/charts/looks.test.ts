import { seriesLook } from "../../../../src/core/report/charts";

function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const looks = [0, 1, 2, 3, 4].map(seriesLook);

test("every colour has a contrast of at least 3:1 on white", () => {
  for (const { color } of looks) expect(contrast(color, "#FFFFFF")).toBeGreaterThanOrEqual(3);
});

test("neighbours differ in lightness, so that they stay apart without colour", () => {
  for (const [place, { color }] of looks.entries()) {
    const next = looks[place + 1];
    if (next) expect(contrast(color, next.color)).toBeGreaterThanOrEqual(1.6);
  }
});

test("no two series have the same colour, marker or dash", () => {
  for (const key of ["color", "marker", "dash"] as const) {
    expect(new Set(looks.map((look) => look[key])).size).toBe(looks.length);
  }
});
