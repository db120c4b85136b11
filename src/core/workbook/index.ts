export { linesIn, withoutBullet } from "./cells/lines";
export { oneLine } from "./text";
export { repeatedReference } from "./rows/identify";
export { proposalAt, proposeMappings } from "./header/propose";
export { namesInTable, unlistedNames, type NamesInTable } from "./lists/names-in-table";
export { workbookVocabulary } from "./lists/workbook-vocabulary";
export { tableColumns, unusedColumns, type HeaderRows } from "./header/table-columns";
export { headerChoices, likeliestHeader, type HeaderChoice } from "./header/header-choices";
export { sheetsLookedAt, type LookedAt } from "./sheets-looked-at";
export { refreshMapping, withColumns } from "./header/refresh";
export { readMeasures } from "./measures";
export {
  indicatorMapping,
  readIndicatorWorkbook,
  readIndicatorWorkbookInSteps,
  type WorkbookReading,
} from "./reader";
