export { narrate, narrateMovement, type Story } from "./sentence";
