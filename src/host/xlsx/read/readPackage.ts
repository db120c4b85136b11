import {
  emptySheet,
  type CellStyle,
  type SheetModel,
  type WorkbookModel,
} from "../../model/workbook";
import { rootPrefix, type XlsxPackage } from "../container/package";
import { relationshipsOf } from "../container/relationships";
import { type XmlElement } from "../xml/tree";
import { lastNearRow } from "./blankCells";
import {
  readColumnBands,
  readDefaultHeight,
  readRowBand,
  rowStyleIndex,
  type RowAttributes,
} from "./bands";
import { CellReader, type CellContext, type SharedFormula } from "./cells";
import { officeTheme, readThemeColors, type ThemeColors } from "./colors";
import { readHyperlinks } from "./hyperlinks";
import { describeKept, describeKeptOfWorkbook } from "./kept";
import { readLayout, readSelection } from "./layout";
import { markReader, type MarkReader } from "./marks";
import { readProperties } from "./properties";
import { readSharedStrings, type SharedString } from "./sharedStrings";
import { readSheetXml, sectionElement, type RawCell, type SheetXml } from "./sheetXml";
import { readCharts } from "./charts/drawing";
import { readCellStyles } from "./styles";
import { readTable } from "./tables";
import {
  activeTab,
  isStructureProtected,
  linkedPart,
  readNames,
  readWorkbookPart,
  usesDates1904,
  type SheetEntry,
  type WorkbookPart,
} from "./workbookPart";

/** A sheet of the file: the model's view of it, and where each of its parts is. */
export interface ReadSheet {
  readonly entry: SheetEntry;
  readonly model: SheetModel;
  readonly xml: SheetXml;
  /** Path of each table's part by the table's id. */
  readonly tablePaths: ReadonlyMap<string, string>;
  readonly sharedFormulas: readonly SharedFormula[];
}

/** Everything that was read of a file. */
export interface ReadPackage {
  readonly model: WorkbookModel;
  readonly workbook: WorkbookPart;
  readonly sheets: readonly ReadSheet[];
  readonly strings: readonly SharedString[];
  readonly styles: readonly CellStyle[];
}

/** What every sheet of a file is read with. */
interface Shared {
  readonly cells: CellContext;
  readonly theme: ThemeColors;
  readonly marks: MarkReader;
}

/** @param source bytes that the model keeps for saving. */
export function readPackage(files: XlsxPackage, source: Uint8Array | null): ReadPackage {
  const workbook = readWorkbookPart(files);
  const theme = readTheme(files, workbook);
  const looks = partRoot(files, workbook, "styles", "the list of styles");
  const context: CellContext = {
    strings: readStrings(files, workbook),
    styles: readCellStyles(looks, theme),
    usesDates1904: usesDates1904(workbook),
  };
  const marks = markReader(files, workbook.path, looks, theme);
  const shared: Shared = { cells: context, theme, marks };
  const sheets = workbook.entries
    .filter(({ isWorksheet }) => isWorksheet)
    .map((entry, i) => readSheet(files, entry, sheetId(i), shared));
  if (sheets.length === 0 && source) throw files.unusable("it holds no worksheet");
  keepOnFirst(sheets, describeKeptOfWorkbook(files, workbook.path));
  const { strings, styles } = context;
  return { model: readModel(files, workbook, sheets, source), workbook, sheets, strings, styles };
}

function readModel(
  files: XlsxPackage,
  workbook: WorkbookPart,
  sheets: readonly ReadSheet[],
  source: Uint8Array | null,
): WorkbookModel {
  const atTab = (tab: number) => sheets.find(({ entry }) => entry === workbook.entries[tab]);
  const active = atTab(activeTab(workbook)) ?? sheets[0];
  const core = relationshipsOf(files, "").find(({ type }) => type === "core-properties")?.target;
  return {
    name: files.fileName,
    sheets: sheets.map(({ model }) => model),
    names: readNames(workbook, (tab) => atTab(tab)?.model),
    properties: readProperties(
      core !== undefined && files.has(core)
        ? files.document(core, "the document properties").root
        : undefined,
    ),
    activeSheetId: active?.model.id ?? "",
    selection: readSelection(active && sectionElement(active.xml, "sheetViews")),
    isStructureProtected: isStructureProtected(workbook),
    source,
  };
}

function readSheet(
  files: XlsxPackage,
  entry: SheetEntry,
  id: string,
  { cells: context, theme, marks: readMarks }: Shared,
): ReadSheet {
  const meaning = `the sheet "${entry.name}"`;
  const text = files.text(entry.path, meaning);
  return files.guard(meaning, () => {
    const cells: SheetModel = emptySheet(id, entry.name, entry.name);
    const reader = new CellReader(cells, context);
    const rowAttributes: { row: number; attributes: RowAttributes }[] = [];
    const xml = readSheetXml(text, {
      row: (row, attributes) => {
        const { ht, hidden, s } = attributes;
        if (ht !== undefined || hidden !== undefined || s !== undefined) {
          rowAttributes.push({ row, attributes });
        }
      },
      cell: (cell: RawCell) => reader.add(cell),
    });
    const section = memoised((name: string) => sectionElement(xml, name));
    const height = readDefaultHeight(section("sheetFormatPr"));
    readColumnBands(cells, section("cols"), section("sheetFormatPr"), context.styles);
    const lastStyledRow = lastNearRow(cells.cells);
    for (const { row, attributes } of rowAttributes) {
      const index = row <= lastStyledRow ? rowStyleIndex(attributes) : null;
      const style = index === null ? undefined : context.styles[index];
      readRowBand(cells, row, attributes, height, style);
    }
    reader.finish();
    const links = relationshipsOf(files, entry.path);
    readHyperlinks(cells, section("hyperlinks"), links);
    readLayout(cells, section, theme);
    readCharts(files, cells, links);
    const tablePaths = readTables(
      files,
      cells,
      links.filter((l) => l.type === "table"),
    );
    const { marks, unread } = readMarks(xml, links);
    const model: SheetModel = {
      ...cells,
      ...marks,
      visibility: entry.visibility,
      kept: [...describeKept(files, entry.path, xml, cells.charts), ...unread],
    };
    return { entry, model, xml, tablePaths, sharedFormulas: reader.sharedFormulas };
  });
}

function readTables(
  files: XlsxPackage,
  sheet: SheetModel,
  links: readonly { readonly target: string }[],
): Map<string, string> {
  const paths = new Map<string, string>();
  for (const { target } of links) {
    const table = readTable(files.document(target, `a table of the sheet "${sheet.name}"`).root);
    if (!table) continue;
    sheet.tables.push(table);
    paths.set(table.id, target);
  }
  return paths;
}

function readTheme(files: XlsxPackage, workbook: WorkbookPart): ThemeColors {
  const root = partRoot(files, workbook, "theme", "the theme");
  return root ? readThemeColors(root) : officeTheme;
}

function readStrings(files: XlsxPackage, workbook: WorkbookPart): SharedString[] {
  const path = linkedPart(files, workbook, "sharedStrings");
  if (path === null) return [];
  const meaning = "the list of texts";
  const text = files.text(path, meaning);
  return files.guard(meaning, () => readSharedStrings(text, rootPrefix(text)));
}

function partRoot(
  files: XlsxPackage,
  workbook: WorkbookPart,
  type: string,
  meaning: string,
): XmlElement | undefined {
  const path = linkedPart(files, workbook, type);
  return path === null ? undefined : files.document(path, meaning).root;
}

function keepOnFirst(sheets: readonly ReadSheet[], kept: readonly string[]): void {
  const first = sheets[0]?.model;
  if (first) Object.assign(first, { kept: [...first.kept, ...kept] });
}

function memoised<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key) as V;
  };
}

/** Looks like the ids that Excel gives, and is the same each time the file is opened. */
function sheetId(index: number): string {
  return `{00000000-0001-0000-${index.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}
