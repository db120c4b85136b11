import { fileOf, mainNamespace, minimalParts, relationships, sheetXml } from "./support";

/**
 * A workbook with everything that lies over cells: conditional formats of all kinds, notes, a conversation, validations
 * and filters, on the sheet Data; the sheet Lists has what they read.
 */
export function markedWorkbook(): Uint8Array {
  return fileOf(markedParts());
}

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function markedParts(): Record<string, string> {
  const parts = minimalParts(dataSheet());
  const types = [
    ["/xl/worksheets/sheet2.xml", `${spreadsheet}.worksheet+xml`],
    ["/xl/styles.xml", `${spreadsheet}.styles+xml`],
    ["/xl/comments1.xml", `${spreadsheet}.comments+xml`],
    ["/xl/threadedComments/threadedComment1.xml", "application/vnd.ms-excel.threadedcomments+xml"],
    ["/xl/persons/person.xml", "application/vnd.ms-excel.person+xml"],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  const vml = `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  return {
    ...parts,
    "[Content_Types].xml": parts["[Content_Types].xml"]!.replace(
      "</Types>",
      `${types.join("")}${vml}</Types>`,
    ),
    "xl/workbook.xml": parts["xl/workbook.xml"]!.replace(
      "<sheets>",
      "<bookViews><workbookView/></bookViews><sheets>",
    ).replace(
      "</sheets>",
      `<sheet name="Lists" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$D$9</definedName><definedName name="Ratings">Lists!$A$1:$A$3</definedName></definedNames>`,
    ),
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
    ).replace(
      "</Relationships>",
      '<Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>',
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ).replace(
      "</Relationships>",
      '<Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet2.xml": sheetXml(
      ["Red", "Amber", "Green"].map((text, i) => row(i + 1, { A: text, C: 50 })).join(""),
    ),
    "xl/styles.xml": styles,
    "xl/comments1.xml": `<comments xmlns="${mainNamespace}"><authors><author>Ann Ward</author><author>tc={T1}</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>Ann Ward:</t></r><r><t xml:space="preserve">
Check this &lt;b&gt;figure&lt;/b&gt; with the team.</t></r></text></comment><comment ref="B4" authorId="1"><text><t>[Threaded comment] Your version of Excel shows this text.</t></text></comment></commentList></comments>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" dT="2022-09-30T10:15:00.00" personId="{P1}" id="{T1}"><text>Is this the final figure?</text></threadedComment><threadedComment ref="B4" dT="2022-10-03T09:00:00.00" personId="{P2}" id="{T2}" parentId="{T1}"><text>Yes, signed off.</text></threadedComment></ThreadedComments>`,
    "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Ben Shah" id="{P1}"/><person displayName="Cara Lane" id="{P2}"/></personList>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">${box(1, 1)}${box(3, 1)}</xml>`,
  };
}

const box = (row: number, column: number) =>
  `<v:shape id="_x0000_s${1025 + row}" type="#_x0000_t202" style='visibility:hidden'><v:textbox><div><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row}, 2, 4, 31, ${row + 4}, 1</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

/** Looks that rules name: red, green, amber, and one with all that a look can have. */
const styles = `<styleSheet xmlns="${mainNamespace}"><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders><cellXfs><xf/></cellXfs><dxfs count="4">${[
  dxf("FF9C0006", "FFFFC7CE"),
  dxf("FF006100", "FFC6EFCE"),
  dxf("FF9C5700", "FFFFEB9C"),
].join(
  "",
)}<dxf><font><b/><i/><u/><color rgb="FF1F4E79"/></font><numFmt numFmtId="164" formatCode="0.0&quot; days&quot;"/><border><bottom style="thin"><color rgb="FFFF0000"/></bottom></border></dxf></dxfs></styleSheet>`;

function dxf(font: string, fill: string): string {
  return `<dxf><font><color rgb="${font}"/></font><fill><patternFill><bgColor rgb="${fill}"/></patternFill></fill></dxf>`;
}

const headings = {
  ...{ A: "Team", B: "Rate", C: "Rating", D: "Count", E: "Trend", F: "Bar", G: "Scale" },
  ...{ H: "Icon", I: "Text", J: "Twice", K: "Top", L: "Average", M: "Date" },
};

function dataSheet(): string {
  const ratings = ["Red", "Amber", "Green"];
  const rows = Array.from({ length: 8 }, (_row, i) =>
    row(i + 2, {
      ...{ A: `Team ${i + 1}`, B: 10 * (i + 1), C: ratings[i % 3]!, D: i === 2 ? "" : 7 * i },
      ...{ E: i - 3, F: 12 * i - 30, G: i * i, H: i * 10, I: `${i % 2 ? "late" : "on time"} ${i}` },
      ...{ J: i % 5, K: 100 - i, L: i * 3, M: 44800 + i },
    }),
  );
  return sheetXml(row(1, headings) + rows.join(""), sections);
}

function row(number: number, values: Readonly<Record<string, string | number>>): string {
  const cells = Object.entries(values).map(([column, value]) => {
    if (value === "") return "";
    const at = `${column}${number}`;
    return typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  const hidden = number === 9 ? ' hidden="1"' : "";
  return `<row r="${number}"${hidden}>${cells.join("")}</row>`;
}

const rule = (areas: string, attributes: string, content = "") =>
  `<conditionalFormatting sqref="${areas}"><cfRule ${attributes}>${content}</cfRule></conditionalFormatting>`;
const formula = (text: string) => `<formula>${text}</formula>`;

const formats = [
  rule("B2:B9", 'type="cellIs" dxfId="0" priority="2" operator="lessThan"', formula("Lists!$C$1")),
  rule(
    "B2:B9",
    'type="cellIs" dxfId="1" priority="3" operator="between"',
    formula("60") + formula("70"),
  ),
  rule("A2:C9", 'type="expression" dxfId="3" priority="4"', formula('$C2="Amber"')),
  rule(
    "I2:I9",
    'type="containsText" dxfId="2" priority="5" operator="containsText" text="late"',
    formula('NOT(ISERROR(SEARCH("late",I2)))'),
  ),
  rule("J2:J9", 'type="duplicateValues" dxfId="0" priority="6"'),
  rule("K2:K9", 'type="top10" dxfId="1" priority="7" rank="2"'),
  rule("L2:L9", 'type="aboveAverage" dxfId="1" priority="8" aboveAverage="0"'),
  rule(
    "D2:D9",
    'type="containsBlanks" dxfId="2" priority="9" stopIfTrue="1"',
    formula("LEN(TRIM(D2))=0"),
  ),
  rule("D2:D9", 'type="cellIs" dxfId="0" priority="10" operator="lessThan"', formula("20")),
  rule(
    "G2:G9",
    'type="colorScale" priority="11"',
    '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
  ),
  rule(
    "F2:F9",
    'type="dataBar" priority="12"',
    `<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${x14}"><x14:id>{BAR}</x14:id></ext></extLst>`,
  ),
  rule(
    "H2:H9",
    'type="iconSet" priority="13"',
    '<iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet>',
  ),
  rule(
    "E2:E9",
    'type="iconSet" priority="14"',
    '<iconSet iconSet="5Quarters" showValue="0"><cfvo type="percent" val="0"/><cfvo type="num" val="-2"/><cfvo type="num" val="0"/><cfvo type="num" val="2"/><cfvo type="num" val="4" gte="0"/></iconSet>',
  ),
  rule("M2:M9", 'type="timePeriod" dxfId="1" priority="15" timePeriod="today"'),
].join("");

const validation = (areas: string, attributes: string, content: string) =>
  `<dataValidation sqref="${areas}" ${attributes}>${content}</dataValidation>`;

const validations = [
  validation(
    "C2:C9",
    'type="list" allowBlank="1" showErrorMessage="1" showInputMessage="1" promptTitle="Rating" prompt="Red, Amber or Green" errorTitle="Not a rating" error="Choose Red, Amber or Green."',
    "<formula1>Ratings</formula1>",
  ),
  validation(
    "B2:B9",
    'type="decimal" operator="between" allowBlank="1" showErrorMessage="1"',
    "<formula1>0</formula1><formula2>100</formula2>",
  ),
  validation(
    "A2:A9",
    'type="textLength" operator="lessThanOrEqual" errorStyle="warning" showErrorMessage="1" errorTitle="Long name" error="Names are shorter."',
    "<formula1>12</formula1>",
  ),
  validation(
    "J2:J9",
    'type="custom" errorStyle="information" showErrorMessage="1"',
    "<formula1>COUNTIF($J$2:$J$9,J2)=1</formula1>",
  ),
];

const extensions = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="{BAR}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF5050"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>F2:F9</xm:sqref></x14:conditionalFormatting><x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="expression" priority="1" id="{NEW}"><xm:f>$A2=Lists!$E$1</xm:f><x14:dxf><fill><patternFill><bgColor theme="4"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>A2:A9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${x14}"><x14:dataValidations xmlns:xm="${xm}" count="1"><x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>I2:I9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const sections = `<autoFilter ref="A1:D9"><filterColumn colId="0"><filters><filter val="Team 1"/></filters></filterColumn><filterColumn colId="2" hiddenButton="1"/></autoFilter>${formats}<dataValidations count="${validations.length}">${validations.join("")}</dataValidations><legacyDrawing r:id="rId2"/>${extensions}`;
