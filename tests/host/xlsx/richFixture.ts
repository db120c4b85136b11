import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { fileOf, partsOf } from "./support";

/** What analysts put into a workbook and the model does not know, on the sheets Data and Figures. */
export function richWorkbook(): Uint8Array {
  return withMoreParts(execFileSync(process.execPath, [join(__dirname, "makeRichWorkbook.js")]));
}

/** Adds what excelize cannot make: macros, custom XML, validation, attributes and extensions that few know. */
function withMoreParts(bytes: Uint8Array): Uint8Array {
  const parts: Record<string, string | Uint8Array> = partsOf(bytes);
  const change = (path: string, edit: (text: string) => string) => {
    parts[path] = edit(parts[path] as string);
  };
  parts["xl/media/image1.png"] = unzipSync(bytes)["xl/media/image1.png"]!;
  parts["xl/vbaProject.bin"] = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]);
  parts["customXml/item1.xml"] = '<mapping xmlns="urn:example">kept</mapping>';
  parts["xl/calcChain.xml"] =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D2" i="1"/></calcChain>';
  change("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      '<Relationship Id="rId901" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/><Relationship Id="rId902" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId903" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    ),
  );
  change("[Content_Types].xml", (text) =>
    text
      .replace(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      )
      .replace(
        "</Types>",
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
  );
  change("xl/worksheets/sheet1.xml", (text) =>
    text
      .replace(
        "<worksheet ",
        '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac" ',
      )
      .replace('<dimension ref="A1">', '<dimension ref="A1:D4">')
      .replace('<row r="2"', '<row r="2" spans="1:3" x14ac:dyDescent="0.25"')
      .replace(
        /(<c r="C2"[^>]*>.*?<\/c>)/,
        '$1<c r="D2"><f t="shared" ref="D2:D4" si="0">C2*2</f><v>10</v></c>',
      )
      .replace(/(<c r="C3"[^>]*>.*?<\/c>)/, '$1<c r="D3"><f t="shared" si="0"/><v>14</v></c>')
      .replace(/(<c r="C4"[^>]*>.*?<\/c>)/, '$1<c r="D4"><f t="shared" si="0"/><v>22</v></c>')
      .replace(
        /<drawing /,
        '<dataValidations count="1"><dataValidation type="list" sqref="A2:A4"><formula1>"North,South,East"</formula1></dataValidation></dataValidations><drawing ',
      ),
  );
  return fileOf(parts);
}
