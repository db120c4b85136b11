import type { Area } from "../../core/workbook/types";
import type {
  BorderEdge,
  CustomXmlPartModel,
  NamedItemModel,
  PageSetup,
  SheetModel,
  TableModel,
} from "../model/workbook";

/** A range of cells. Its area follows inserts and deletes as long as the client knows the range. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  area: Area;
  /** Under which the client keeps the range over requests; null while it does not. */
  referenceId: string | null;
  /** All of its cells, or its sheet, were deleted. */
  isGone: boolean;
}

/** A table and the sheet that it stands on. */
export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

export type InteriorEdge = "InsideHorizontal" | "InsideVertical" | "DiagonalDown" | "DiagonalUp";

/** What stands behind an object of each type that this host plays. */
export interface Targets {
  Workbook: null;
  Application: null;
  WorkbookProtection: null;
  DocumentProperties: null;
  SettingCollection: null;
  Setting: { readonly key: string };
  CustomXmlPartCollection: null;
  CustomXmlPart: CustomXmlPartModel;
  WorksheetCollection: null;
  Worksheet: SheetModel;
  WorksheetProtection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  PageLayout: SheetModel;
  HeaderFooterGroup: SheetModel;
  HeaderFooter: PageSetup;
  PageBreakCollection: PageBreaks;
  PageBreak: PageBreaks & { readonly position: number };
  ChartCollection: SheetModel;
  Range: RangeTarget;
  RangeAreas: readonly RangeTarget[];
  RangeCollection: readonly RangeTarget[];
  RangeFormat: readonly RangeTarget[];
  RangeFont: readonly RangeTarget[];
  RangeFill: readonly RangeTarget[];
  FormatProtection: readonly RangeTarget[];
  RangeBorderCollection: readonly RangeTarget[];
  RangeBorder: {
    readonly ranges: readonly RangeTarget[];
    readonly edge: BorderEdge | InteriorEdge;
  };
  /** Tables of one sheet, or of the workbook where it is null. */
  TableCollection: { readonly sheet: SheetModel | null };
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly index: number };
  TableRowCollection: TableTarget;
  TableRow: TableTarget & { readonly index: number };
  /** Names of one sheet, or of the workbook where it is null. */
  NamedItemCollection: { readonly sheet: SheetModel | null };
  NamedItem: NamedItemModel;
  /** The client's own service for ribbon commands. */
  "Microsoft.InternalService.AddinInternalService": null;
  /** The client's own service for the pane. */
  "Microsoft.AppRuntime.AppRuntimeService": null;
  /** The client's own service for custom functions. */
  "Microsoft.ExcelServices.CustomFunctions": null;
}

/** Manual page breaks of a sheet in one direction. */
export interface PageBreaks {
  readonly sheet: SheetModel;
  readonly kind: "rowBreaks" | "columnBreaks";
}

export type TypeName = keyof Targets;

/** An object of the API as a request names it: its type and what stands behind it. */
export class HostObject<K extends TypeName = TypeName> {
  constructor(
    readonly type: K,
    readonly target: Targets[K],
  ) {}

  /** The object is of that type. */
  is<T extends TypeName>(type: T): this is HostObject<T> {
    return (this.type as TypeName) === type;
  }
}

/** What an `…OrNullObject` method gives where there is nothing. */
export const nullObject = Symbol("null object");

export type Resolved = HostObject | typeof nullObject;
