/** Words of the file format beside those of Office.js. The first pair of a group is what is written. */
export const borderLines: readonly {
  readonly stored: string;
  readonly style: string;
  readonly weight: string;
}[] = [
  { stored: "thin", style: "Continuous", weight: "Thin" },
  { stored: "medium", style: "Continuous", weight: "Medium" },
  { stored: "thick", style: "Continuous", weight: "Thick" },
  { stored: "hair", style: "Continuous", weight: "Hairline" },
  { stored: "dashed", style: "Dash", weight: "Thin" },
  { stored: "mediumDashed", style: "Dash", weight: "Medium" },
  { stored: "dotted", style: "Dot", weight: "Thin" },
  { stored: "dashDot", style: "DashDot", weight: "Thin" },
  { stored: "mediumDashDot", style: "DashDot", weight: "Medium" },
  { stored: "dashDotDot", style: "DashDotDot", weight: "Thin" },
  { stored: "mediumDashDotDot", style: "DashDotDot", weight: "Medium" },
  { stored: "slantDashDot", style: "SlantDashDot", weight: "Medium" },
  { stored: "double", style: "Double", weight: "Thick" },
];

export const horizontalAlignments: Readonly<Record<string, string>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

export const verticalAlignments: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

export const borderEdges = {
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  bottom: "EdgeBottom",
} as const;

/** The key whose value is `value`, or undefined. */
export function keyOf(table: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}
