import { XlsxPackage } from "../container/package";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook file without any sheet. Excel calculates a file anew where `calcId` is older than itself, and
 * LibreOffice where the application is one it does not know; both would turn the stored results of the
 * add-in's functions into #NAME? on a computer without the add-in.
 */
export function blankPackage(fileName: string): XlsxPackage {
  return XlsxPackage.ofTexts(fileName, {
    "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheetType}.sheet.main+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
    "_rels/.rels": `${declaration}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${relationships}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets/><calcPr calcId="191029"/></workbook>`,
    "docProps/app.xml": `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
  });
}

/** A sheet's XML without any content. It states A4 paper, as a sheet that says nothing prints on Letter. */
export const blankSheet = `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait"/></worksheet>`;

/** The least that a list of styles must hold. */
export const blankStyles = `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

export const blankStrings = `${declaration}<sst xmlns="${main}"/>`;

export const contentTypes = {
  sheet: `${spreadsheetType}.worksheet+xml`,
  styles: `${spreadsheetType}.styles+xml`,
  strings: `${spreadsheetType}.sharedStrings+xml`,
  table: `${spreadsheetType}.table+xml`,
  metadata: `${spreadsheetType}.sheetMetadata+xml`,
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
} as const;

/** Main namespace of spreadsheets. */
export const mainNamespace = main;
