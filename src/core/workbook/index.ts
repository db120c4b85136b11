export { linesIn, withoutBullet } from "./cells/lines";
export { oneLine } from "./text";
export { repeatedReference } from "./rows/identify";
export { proposeMappings } from "./header/propose";
export { workbookVocabulary } from "./lists/workbook-vocabulary";
export { refreshMapping } from "./header/refresh";
export { readMeasures } from "./measures";
export { readIndicatorWorkbook, type WorkbookReading } from "./reader";
