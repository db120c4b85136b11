import { check } from "./check";
import { common } from "./common";
import { directions } from "./directions";
import { help } from "./help";
import { names } from "./names";
import { problems } from "./problems";
import { report } from "./report";
import { setup } from "./setup";
import { welcome } from "./welcome";

/** Every sentence of the pane, by view. */
export const wording = {
  common,
  problems,
  directions,
  welcome,
  check,
  report,
  setup,
  names,
  help,
} as const;
