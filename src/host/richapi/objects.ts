import type {
  ChartAxes,
  ChartAxis,
  ChartLabels,
  ChartLegend,
  ChartTitle,
  Fill,
  Line,
  TextLook,
} from "../../core/drawingml/chart-description";
import type { Area } from "../../core/workbook/types";
import type { ChartModel } from "../model/charts/chartModel";
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

/** A chart and the sheet that it stands on. */
export interface ChartTarget {
  readonly sheet: SheetModel;
  readonly chart: ChartModel;
}

/** A part of a chart, to be read and replaced. */
export interface Part<T> {
  get(): T;
  set(value: T): void;
}

/** A title or label of a chart with the text that it shows where it has none of its own. */
export interface TitlePart extends Part<ChartTitle | null> {
  readonly automaticText: string;
}

export interface AxisPart extends Part<ChartAxis> {
  readonly kind: keyof ChartAxes;
  readonly group: "Primary" | "Secondary";
}

export type InteriorEdge = "InsideHorizontal" | "InsideVertical" | "DiagonalDown" | "DiagonalUp";

/** What stands behind an object of each type that this host plays. */
export interface Targets {
  Workbook: null;
  Application: null;
  WorkbookCreated: NewWorkbook;
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
  Chart: ChartTarget;
  ChartTitle: TitlePart;
  ChartTitleFormat: Part<TextLook>;
  ChartAxes: ChartTarget;
  ChartAxis: AxisPart;
  ChartAxisFormat: Part<ChartAxis>;
  ChartAxisTitle: TitlePart;
  ChartAxisTitleFormat: Part<TextLook>;
  ChartGridlines: Part<Line>;
  ChartGridlinesFormat: Part<Line>;
  ChartLegend: Part<ChartLegend | null>;
  ChartLegendFormat: Part<TextLook>;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartTarget & { readonly index: number };
  ChartSeriesFormat: ChartTarget & { readonly index: number };
  ChartDataLabels: Part<ChartLabels | null>;
  ChartDataLabelFormat: Part<TextLook>;
  ChartAreaFormat: ChartTarget;
  ChartPlotArea: ChartTarget;
  ChartPlotAreaFormat: ChartTarget;
  ChartFont: Part<TextLook>;
  ChartFill: Part<Fill | undefined>;
  ChartLineFormat: Part<Line | undefined>;
  ChartBorder: Part<Line | undefined>;
  ShapeCollection: SheetModel;
  Shape: ChartTarget;
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

/** A workbook that the add-in made beside the one that is open. */
export interface NewWorkbook {
  readonly id: string;
  /** The file that it is made from. */
  readonly file: Uint8Array;
  isOpen: boolean;
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
