export { narrate, type Story } from "./sentence";
