import { emptySheet, type SheetModel, type WorkbookModel } from "../model/workbook";
import { dropStaleContentTypes, setContentType } from "./container/contentTypes";
import { matchExtension } from "./container/formats";
import { XlsxPackage } from "./container/package";
import { addRelationship, reachableParts, removeRelationships } from "./container/relationships";
import { readPackage, type ReadPackage, type ReadSheet } from "./read/readPackage";
import { readSheetXml } from "./read/sheetXml";
import { linkedPart } from "./read/workbookPart";
import { element } from "./xml/tree";
import {
  blankPackage,
  blankSheet,
  blankStrings,
  blankStyles,
  contentTypes,
} from "./write/blankPackage";
import type { CellTools } from "./write/cell";
import { dynamicArrayMetadata } from "./write/dynamicArrays";
import { writeProperties } from "./write/properties";
import { findRenames, renameInKeptParts } from "./write/renamedSheets";
import type { SheetRenames } from "./formulas/renameSheets";
import { writeSheet, type SheetPlace } from "./write/sheet";
import { StringWriter } from "./write/strings";
import { StyleWriter } from "./write/styles";
import { writeWorkbookPart, type NewSheet, type SourceOf } from "./write/workbook";

/**
 * The model as a workbook file. A workbook that was opened from a file is compared with that file, and
 * only what differs is changed in the parts where it stands: charts, comments, pivot tables, macros and
 * all else that the model does not know stay letter by letter.
 * @param extension of the new file (`.xlsx`, `.xlsm`, `.xltx`, `.xltm`); `""` keeps the kind of the old one.
 * @throws UnusableWorkbookError where a cell holds more than Excel takes, or the extension does not fit.
 */
export async function saveWorkbook(model: WorkbookModel, extension = ""): Promise<Uint8Array> {
  const files = model.source
    ? XlsxPackage.open(model.source, model.name)
    : blankPackage(model.name);
  const before = readPackage(files, model.source);
  matchExtension(files, before.workbook.path, extension);
  return new WorkbookSaver(files, before, model).save();
}

class WorkbookSaver {
  private readonly partsBefore: ReadonlySet<string>;
  private readonly styles: StyleWriter;
  private readonly strings: StringWriter;
  private readonly sources: ReadonlyMap<SheetModel, ReadSheet>;
  private readonly renames: SheetRenames;
  private dynamicArray: number | null = null;
  private hasFormulaChanges = false;

  constructor(
    private readonly files: XlsxPackage,
    private readonly before: ReadPackage,
    private readonly after: WorkbookModel,
  ) {
    this.partsBefore = reachableParts(files);
    this.styles = new StyleWriter(files.document(this.ensurePart("styles"), "the list of styles"));
    this.strings = new StringWriter(before.strings);
    this.sources = matchSheets(before, after);
    this.renames = findRenames(this.sources);
  }

  save(): Uint8Array {
    const newSheets: NewSheet[] = [];
    renameInKeptParts(this.files, this.renames);
    for (const sheet of this.after.sheets) {
      const source = this.sources.get(sheet) ?? this.startSheet(sheet, newSheets);
      writeSheet(this.files, source, sheet, this.placeOf(sheet), this.toolsFor(sheet));
    }
    this.writeLists();
    const sourceOf: SourceOf = (sheet) => this.sources.get(sheet);
    this.unlinkRemovedSheets();
    writeWorkbookPart(this.files, this.before, this.after, {
      sourceOf,
      newSheets,
      renames: this.renames,
    });
    writeProperties(this.files, this.before.model, this.after);
    if (this.hasFormulaChanges) this.dropCalculationChain();
    this.removeOrphans();
    return this.files.toBytes();
  }

  private startSheet(sheet: SheetModel, newSheets: NewSheet[]): ReadSheet {
    const path = this.files.freePath("xl/worksheets/sheet", ".xml");
    this.files.setText(path, blankSheet);
    newSheets.push({ sheet, path });
    return {
      entry: {
        name: sheet.name,
        path,
        visibility: "Visible",
        isWorksheet: true,
        element: element("sheet"),
      },
      model: emptySheet(sheet.id, sheet.name),
      xml: readSheetXml(blankSheet),
      tablePaths: new Map(),
      sharedFormulas: [],
    };
  }

  private placeOf(sheet: SheetModel): SheetPlace {
    const { activeSheetId, selection } = this.after;
    const source = this.sources.get(sheet)?.model;
    const was = this.before.model;
    const activeBefore = [...this.sources].find(([, { model }]) => model.id === was.activeSheetId);
    const isActiveChanged = activeBefore?.[0].id !== activeSheetId;
    const isActive = sheet.id === activeSheetId;
    const isSelected =
      source?.id === was.activeSheetId &&
      JSON.stringify(selection) === JSON.stringify(was.selection);
    return {
      isActive: isActiveChanged ? isActive : null,
      selection: isActive && !isSelected ? selection : null,
      renames: this.renames,
      workbooks: { before: was, after: this.after },
    };
  }

  private toolsFor(sheet: SheetModel): CellTools {
    return {
      strings: this.strings,
      styles: this.styles,
      dynamicArray: () =>
        (this.dynamicArray ??= dynamicArrayMetadata(this.files, this.before.workbook)),
      formulaChanged: () => (this.hasFormulaChanges = true),
      sheetName: sheet.name,
    };
  }

  private writeLists(): void {
    if (this.styles.hasAdditions) {
      this.styles.finish();
      this.files.setDocument(this.ensurePart("styles"), this.styles.document);
    }
    if (this.strings.hasAdditions) this.strings.save(this.files, this.ensurePart("sharedStrings"));
  }

  /** Path of the list of styles or texts, which is added where the file has none. */
  private ensurePart(type: "styles" | "sharedStrings"): string {
    const path = linkedPart(this.files, this.before.workbook, type);
    if (path !== null) return path;
    const made = `xl/${type}.xml`;
    if (this.files.has(made)) return made;
    this.files.setText(made, type === "styles" ? blankStyles : blankStrings);
    setContentType(
      this.files,
      made,
      type === "styles" ? contentTypes.styles : contentTypes.strings,
    );
    addRelationship(this.files, this.before.workbook.path, type, made);
    return made;
  }

  /** Sheets that the model no longer has lose their link, and with it their part. */
  private unlinkRemovedSheets(): void {
    const kept = new Set([...this.sources.values()].map(({ entry }) => entry.path));
    const removed = new Set(
      this.before.sheets.map(({ entry }) => entry.path).filter((path) => !kept.has(path)),
    );
    removeRelationships(this.files, this.before.workbook.path, ({ target }) => removed.has(target));
  }

  /** The order of calculation is stale once a formula has changed; Excel makes it anew. */
  private dropCalculationChain(): void {
    const { path } = this.before.workbook;
    removeRelationships(this.files, path, ({ type }) => type === "calcChain");
  }

  /** Removes parts that were linked to before and are no longer; parts that never were stay. */
  private removeOrphans(): void {
    const reached = reachableParts(this.files);
    for (const path of this.files.listPaths()) {
      const key = path.toLowerCase();
      if (this.partsBefore.has(key) && !reached.has(key)) this.files.remove(path);
    }
    dropStaleContentTypes(this.files);
  }
}

/** Each sheet of the model with the sheet of the file that it was opened from; one origin serves once. */
function matchSheets(before: ReadPackage, after: WorkbookModel): Map<SheetModel, ReadSheet> {
  const free = new Map(before.sheets.map((sheet) => [sheet.entry.name, sheet]));
  const matches = new Map<SheetModel, ReadSheet>();
  for (const sheet of after.sheets) {
    const source = sheet.origin === null ? undefined : free.get(sheet.origin);
    if (!source) continue;
    matches.set(sheet, source);
    free.delete(source.entry.name);
  }
  return matches;
}
