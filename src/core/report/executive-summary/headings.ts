/** What stands above the parts of the front tab. */
export const frontHeadings = {
  key: "Key",
  summary: "Executive summary",
  byAmbition: "Direction of travel by ambition",
  byOutcomeBee: "Direction of travel by outcome bee",
  contents: "Contents",
} as const;
