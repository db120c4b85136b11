export { readAims, type Aim } from "./aims/read-aims";
export { commitmentsOf, registerNames } from "./commitments";
export {
  linkDecisions,
  placeOfCommitment,
  type LinkDecision,
  type LinkDecisions,
} from "./decisions";
export { indicatorNames, type IndicatorNames } from "./indicator-names";
export { decidedRows, type LinkChange } from "./decided-rows";
export { linkCommitments, linkCommitmentsInSteps } from "./link-commitments";
export { isOpenToDecide, linkRows, linkRowsInSteps } from "./link-rows";
export { proposeLinks, proposalThreshold } from "./propose-links";
