/** Which way is better: `higher` or `lower`; `none` where neither is. */
export type Polarity = "higher" | "lower" | "none";

/** The four things that the direction-of-travel column may say. */
export type Direction = "↑" | "↓" | "⇄" | "N/A";
