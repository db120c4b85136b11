import { rangeBorder, rangeBorders } from "./borders";
import { chartHandlers } from "./charts";
import { formatProtection, rangeFill, rangeFont } from "./looks";
import { namedItem, namedItemCollection } from "./names";
import { headerFooter, headerFooterGroup, pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./rangeAreas";
import { rangeFormat } from "./rangeFormat";
import { addinService, appRuntimeService, customFunctionService } from "./services";
import { freezePanes, pageBreak, pageBreakCollection, worksheetProtection } from "./sheetSettings";
import { customXmlPart, customXmlPartCollection, setting, settingCollection } from "./stores";
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./tableParts";
import { table, tableCollection } from "./tables";
import type { HandlerTable } from "./types";
import {
  application,
  documentProperties,
  workbook,
  workbookCreated,
  workbookProtection,
} from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheets";

/** Every type that this host plays. */
export const handlerTable: HandlerTable = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPart: customXmlPart,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  ...chartHandlers,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorders,
  RangeBorder: rangeBorder,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  "Microsoft.InternalService.AddinInternalService": addinService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.ExcelServices.CustomFunctions": customFunctionService,
};
