export { withoutBullet } from "./cells/lines";
export { proposeMappings } from "./header/propose";
export { refreshMapping } from "./header/refresh";
export { readMeasures } from "./measures";
export { readIndicatorWorkbook, type WorkbookReading } from "./reader";
