import { actionsMissing } from "./actions-missing";
import { ambitionMissing } from "./ambition-missing";
import { ambitionUnknown } from "./ambition-unknown";
import { directionMismatch } from "./direction-mismatch";
import { directionUnreadable } from "./direction-unreadable";
import { directionWithoutData } from "./direction-without-data";
import { latestMissing } from "./latest-missing";
import { layoutNote } from "./layout-note";
import { numberDuplicate } from "./number-duplicate";
import { polarityMissing } from "./polarity-missing";
import { previousMissing } from "./previous-missing";
import { ratioMismatch } from "./ratio-mismatch";
import type { Rule } from "./types";
import { unitMismatch } from "./unit-mismatch";
import { valueAmbiguous } from "./value-ambiguous";
import { valueUnreadable } from "./value-unreadable";

/** Every rule of the check, in the order of docs/rules.md. */
export const catalogue: readonly Rule[] = [
  numberDuplicate,
  ambitionMissing,
  ambitionUnknown,
  valueUnreadable,
  valueAmbiguous,
  ratioMismatch,
  unitMismatch,
  previousMissing,
  latestMissing,
  polarityMissing,
  directionMismatch,
  directionWithoutData,
  directionUnreadable,
  actionsMissing,
  layoutNote,
];
