import { abbreviationUnexplained } from "./abbreviation-unexplained";
import { actionDueDateUnreadable } from "./action-due-date-unreadable";
import { actionNumberDuplicate } from "./action-number-duplicate";
import { actionNumberGap } from "./action-number-gap";
import { actionNumberMissing } from "./action-number-missing";
import { actionNumberOutOfOrder } from "./action-number-out-of-order";
import { actionOrphan } from "./action-orphan";
import { actionOverdue } from "./action-overdue";
import { actionPlanSilent } from "./action-plan-silent";
import { actionPriorityWithoutActions } from "./action-priority-without-actions";
import { actionStatusContradicts } from "./action-status-contradicts";
import { actionStatusUnreadable } from "./action-status-unreadable";
import { actionWithoutDueDate } from "./action-without-due-date";
import { actionWithoutOwner } from "./action-without-owner";
import { actionWithoutTasks } from "./action-without-tasks";
import { actionWrongParent } from "./action-wrong-parent";
import { actionsMissing } from "./actions-missing";
import { ambitionMissing } from "./ambition-missing";
import { ambitionUnknown } from "./ambition-unknown";
import { cohortDiffers } from "./cohort-differs";
import { commentaryChangeMismatch } from "./commentary-change-mismatch";
import { commentaryDirectionWords } from "./commentary-direction-words";
import { commentaryMissing } from "./commentary-missing";
import { commentaryMultipleMismatch } from "./commentary-multiple-mismatch";
import { commentaryPointsMismatch } from "./commentary-points-mismatch";
import { commentaryRatioMismatch } from "./commentary-ratio-mismatch";
import { commentarySeeAbove } from "./commentary-see-above";
import { commentarySumMismatch } from "./commentary-sum-mismatch";
import { commentaryValueMismatch } from "./commentary-value-mismatch";
import { commitmentUnmeasured } from "./commitment-unmeasured";
import { contextDifferenceMismatch } from "./context-difference-mismatch";
import { contextFigureUnreadable } from "./context-figure-unreadable";
import { contextPercentageImpossible } from "./context-percentage-impossible";
import { contextUnitsDiffer } from "./context-units-differ";
import { contextWithoutPeriod } from "./context-without-period";
import { contextWithoutSource } from "./context-without-source";
import { corporatePriorityAlias } from "./corporate-priority-alias";
import { corporatePriorityMissing } from "./corporate-priority-missing";
import { corporatePriorityUnknown } from "./corporate-priority-unknown";
import { dateThatWasAFraction } from "./date-that-was-a-fraction";
import { decliningWithoutAction } from "./declining-without-action";
import { desiredAgainstPolarity } from "./desired-against-polarity";
import { desiredAgainstProposed } from "./desired-against-proposed";
import { directionDependsOnRounding } from "./direction-depends-on-rounding";
import { directionMismatch } from "./direction-mismatch";
import { directionMissing } from "./direction-missing";
import { directionOnMargin } from "./direction-on-margin";
import { directionSymbol } from "./direction-symbol";
import { directionUnreadable } from "./direction-unreadable";
import { directionWithoutData } from "./direction-without-data";
import { entryUnusable } from "./entry-unusable";
import { excelError } from "./excel-error";
import { hiddenRows } from "./hidden-rows";
import { indicatorMissing } from "./indicator-missing";
import { indicatorUnused } from "./indicator-unused";
import { latestMissing } from "./latest-missing";
import { layoutNote } from "./layout-note";
import { linkUnconfirmed } from "./link-unconfirmed";
import { mergedCells } from "./merged-cells";
import { mixedPrecision } from "./mixed-precision";
import { mixedUnitsInFamily } from "./mixed-units-in-family";
import { nameSpeltTwoWays } from "./name-spelt-two-ways";
import { namedIndicatorUnknown } from "./named-indicator-unknown";
import { notationDiffers } from "./notation-differs";
import { numberAsText } from "./number-as-text";
import { numberDuplicate } from "./number-duplicate";
import { numberGap } from "./number-gap";
import { numberMissing } from "./number-missing";
import { numberOutOfOrder } from "./number-out-of-order";
import { outcomeBeeAlias } from "./outcome-bee-alias";
import { outcomeBeeMissing } from "./outcome-bee-missing";
import { outcomeBeeUnknown } from "./outcome-bee-unknown";
import { percentageAboveHundred } from "./percentage-above-hundred";
import { periodGap } from "./period-gap";
import { periodMissing } from "./period-missing";
import { periodPointOfYear } from "./period-point-of-year";
import { periodReversed } from "./period-reversed";
import { polarityContradiction } from "./polarity-contradiction";
import { polarityMissing } from "./polarity-missing";
import { previousMissing } from "./previous-missing";
import { priorityAmbitionUnknown } from "./priority-ambition-unknown";
import { priorityWithoutMeasure } from "./priority-without-measure";
import { ratioImpossible } from "./ratio-impossible";
import { ratioMismatch } from "./ratio-mismatch";
import { registerBeeMissing } from "./register-bee-missing";
import { registerBeeTwice } from "./register-bee-twice";
import { registerBeeUnknown } from "./register-bee-unknown";
import { registerCorporatePriorityUnknown } from "./register-corporate-priority-unknown";
import { registerDirectionContradiction } from "./register-direction-contradiction";
import { registerDirectionUnreadable } from "./register-direction-unreadable";
import { registerNote } from "./register-note";
import { registerStatementTwice } from "./register-statement-twice";
import { repeatedValue } from "./repeated-value";
import { repeatedWording } from "./repeated-wording";
import { reportAltText } from "./report-alt-text";
import { reportBlankInTable } from "./report-blank-in-table";
import { reportColourAlone } from "./report-colour-alone";
import { reportContrast } from "./report-contrast";
import { reportDocumentTitle } from "./report-document-title";
import { reportLinkText } from "./report-link-text";
import { reportMergedCells } from "./report-merged-cells";
import { reportOutdated } from "./report-outdated";
import { reportPictureOverText } from "./report-picture-over-text";
import { reportSheetName } from "./report-sheet-name";
import { reportSmallText } from "./report-small-text";
import { reportTableHeader } from "./report-table-header";
import { reportTableMissing } from "./report-table-missing";
import { reportTableName } from "./report-table-name";
import { reportTextCut } from "./report-text-cut";
import { reportTitleMissing } from "./report-title-missing";
import { seriesGap } from "./series-gap";
import { seriesLastPoint } from "./series-last-point";
import { seriesPreviousPoint } from "./series-previous-point";
import { seriesUnsorted } from "./series-unsorted";
import { smallCount } from "./small-count";
import { stackedArrows } from "./stacked-arrows";
import { stackedBlankLines } from "./stacked-blank-lines";
import { stackedLines } from "./stacked-lines";
import { summaryContradicts } from "./summary-contradicts";
import { summaryLeavesOut } from "./summary-leaves-out";
import { summaryUnmatched } from "./summary-unmatched";
import { targetMissed } from "./target-missed";
import { targetWithoutValue } from "./target-without-value";
import { titleUnitDisagree } from "./title-unit-disagree";
import type { Rule } from "./types";
import { unexplainedJump } from "./unexplained-jump";
import { unitMismatch } from "./unit-mismatch";
import { valueAmbiguous } from "./value-ambiguous";
import { valueUnreadable } from "./value-unreadable";

/** Every rule of the check, in the order of docs/rules.md. */
export const catalogue: readonly Rule[] = [
  numberDuplicate,
  numberMissing,
  numberOutOfOrder,
  numberGap,
  indicatorMissing,
  mergedCells,
  hiddenRows,
  stackedLines,
  stackedArrows,
  stackedBlankLines,
  ambitionMissing,
  ambitionUnknown,
  excelError,
  dateThatWasAFraction,
  valueUnreadable,
  valueAmbiguous,
  ratioMismatch,
  ratioImpossible,
  percentageAboveHundred,
  mixedPrecision,
  notationDiffers,
  numberAsText,
  titleUnitDisagree,
  mixedUnitsInFamily,
  smallCount,
  unexplainedJump,
  repeatedValue,
  repeatedWording,
  unitMismatch,
  previousMissing,
  latestMissing,
  polarityMissing,
  polarityContradiction,
  directionMismatch,
  directionWithoutData,
  directionUnreadable,
  directionMissing,
  directionSymbol,
  directionDependsOnRounding,
  directionOnMargin,
  periodMissing,
  periodReversed,
  periodGap,
  periodPointOfYear,
  cohortDiffers,
  targetWithoutValue,
  targetMissed,
  outcomeBeeMissing,
  outcomeBeeUnknown,
  outcomeBeeAlias,
  corporatePriorityMissing,
  corporatePriorityUnknown,
  corporatePriorityAlias,
  seriesLastPoint,
  seriesPreviousPoint,
  seriesGap,
  seriesUnsorted,
  summaryContradicts,
  summaryUnmatched,
  summaryLeavesOut,
  commentaryMissing,
  commentarySeeAbove,
  commentaryValueMismatch,
  commentaryChangeMismatch,
  commentaryMultipleMismatch,
  commentaryPointsMismatch,
  commentarySumMismatch,
  commentaryRatioMismatch,
  commentaryDirectionWords,
  abbreviationUnexplained,
  nameSpeltTwoWays,
  actionsMissing,
  layoutNote,
  entryUnusable,
  priorityWithoutMeasure,
  priorityAmbitionUnknown,
  registerBeeUnknown,
  registerCorporatePriorityUnknown,
  registerBeeTwice,
  registerBeeMissing,
  registerStatementTwice,
  registerDirectionUnreadable,
  registerDirectionContradiction,
  registerNote,
  contextFigureUnreadable,
  contextPercentageImpossible,
  contextUnitsDiffer,
  contextDifferenceMismatch,
  contextWithoutPeriod,
  contextWithoutSource,
  commitmentUnmeasured,
  namedIndicatorUnknown,
  desiredAgainstPolarity,
  desiredAgainstProposed,
  linkUnconfirmed,
  indicatorUnused,
  actionNumberDuplicate,
  actionNumberMissing,
  actionNumberOutOfOrder,
  actionNumberGap,
  actionOrphan,
  actionWrongParent,
  actionPriorityWithoutActions,
  actionWithoutTasks,
  actionPlanSilent,
  actionWithoutOwner,
  actionWithoutDueDate,
  actionDueDateUnreadable,
  actionOverdue,
  actionStatusUnreadable,
  actionStatusContradicts,
  decliningWithoutAction,
  reportOutdated,
  reportTitleMissing,
  reportDocumentTitle,
  reportSheetName,
  reportMergedCells,
  reportTableMissing,
  reportTableHeader,
  reportTableName,
  reportBlankInTable,
  reportTextCut,
  reportSmallText,
  reportContrast,
  reportColourAlone,
  reportLinkText,
  reportAltText,
  reportPictureOverText,
];
