import type { SheetModel } from "../../model/workbook";
import type { XlsxPackage } from "../container/package";
import type { Relationship } from "../container/relationships";
import { rulePlaces } from "../conditionalFormatPlaces";
import { readPeople } from "../noteParts";
import { validationPlaces } from "../validationPlaces";
import type { XmlElement } from "../xml/tree";
import type { ThemeColors } from "./colors";
import { conditionalFormatReader } from "./conditionalFormats";
import { readFilter } from "./filters";
import { counted } from "./kept";
import { readNotes } from "./notes";
import { sectionElement, sectionElements, type SheetXml } from "./sheetXml";
import { readValidations } from "./validations";

/** What lies over the cells of a sheet: conditional formats, notes, validations, its filter. */
export type Marks = Pick<SheetModel, "conditionalFormats" | "notes" | "validations" | "filter">;

/** Reads a sheet's marks; those that it has none of are left out. */
export type MarkReader = (
  sheet: SheetXml,
  links: readonly Relationship[],
) => {
  readonly marks: Marks;
  /** What is of a kind that is not known, in words: `1 conditional format`. */
  readonly unread: readonly string[];
};

/** @param styles root of `xl/styles.xml`. */
export function markReader(
  files: XlsxPackage,
  workbookPath: string,
  styles: XmlElement | undefined,
  theme: ThemeColors,
): MarkReader {
  const readFormats = conditionalFormatReader(styles, theme);
  const people = readPeople(files, workbookPath);
  return (sheet, links) => {
    const extensions = sectionElement(sheet, "extLst");
    const groups = sectionElements(sheet, "conditionalFormatting");
    const list = sectionElement(sheet, "dataValidations");
    const formats = readFormats(groups, extensions);
    const notes = readNotes(files, links, people);
    const validations = readValidations(list, extensions);
    const filter = readFilter(sectionElement(sheet, "autoFilter"));
    const missing = {
      formats: rulePlaces(groups, extensions).length - formats.length,
      validations: validationPlaces(list, extensions).length - validations.length,
    };
    return {
      marks: {
        ...(formats.length > 0 ? { conditionalFormats: formats } : {}),
        ...(notes.length > 0 ? { notes } : {}),
        ...(validations.length > 0 ? { validations } : {}),
        ...(filter ? { filter } : {}),
      },
      unread: [
        counted(missing.formats, "conditional format"),
        counted(missing.validations, "data validation"),
      ].filter((words) => words !== ""),
    };
  };
}
