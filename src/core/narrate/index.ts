export { differenceWords } from "./change-words";
export { narrate, narrateMovement, type Story } from "./sentence";
