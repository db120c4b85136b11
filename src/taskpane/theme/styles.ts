import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** A list without marks, to be laid out by its own style. */
export const plainList: GriffelStyle = { listStyleType: "none", margin: 0, padding: 0 };

/** A list without marks whose entries stand apart. */
export const spacedList: GriffelStyle = {
  ...plainList,
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
};

/** A small form or preview inside a list, set off by a line around it. */
export const inset: GriffelStyle = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalS,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
};

/** What a part says first, set off by a coloured edge: green where all is well. */
export const headline: GriffelStyle = {
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalXS,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  borderLeft: `4px solid ${tokens.colorStatusSuccessBorderActive}`,
  backgroundColor: tokens.colorNeutralBackground2,
};

/** The sentence of a headline. */
export const headlineWords: GriffelStyle = {
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
  fontWeight: tokens.fontWeightSemibold,
};
