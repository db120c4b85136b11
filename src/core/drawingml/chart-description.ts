/** Kinds of chart by their names in Excel (Excel.ChartType). */
export type ChartType =
  | "ColumnClustered"
  | "ColumnStacked"
  | "ColumnStacked100"
  | "BarClustered"
  | "BarStacked"
  | "BarStacked100"
  | "Line"
  | "LineStacked"
  | "LineStacked100"
  | "LineMarkers"
  | "LineMarkersStacked"
  | "LineMarkersStacked100"
  | "Area"
  | "AreaStacked"
  | "AreaStacked100"
  | "Pie"
  | "Doughnut"
  | "XYScatter"
  | "XYScatterLines"
  | "XYScatterLinesNoMarkers"
  | "XYScatterSmooth"
  | "XYScatterSmoothNoMarkers"
  | "Radar"
  | "RadarMarkers"
  | "RadarFilled";

/** `#RRGGBB`; null is no fill; what is left out is automatic. */
export type Fill = string | null;

/** Patterns of a line by their names in DrawingML (ST_PresetLineDashVal). */
export type Dash =
  | "solid"
  | "dot"
  | "dash"
  | "lgDash"
  | "dashDot"
  | "lgDashDot"
  | "lgDashDotDot"
  | "sysDash"
  | "sysDot"
  | "sysDashDot"
  | "sysDashDotDot";

/** A line; null is no line; what is left out is automatic. */
export type Line = LineLook | null;

export interface LineLook {
  /** `#RRGGBB`. */
  readonly color?: string;
  /** Points. */
  readonly weight?: number;
  readonly dash?: Dash;
}

/** How text looks; what is left out is automatic. */
export interface TextLook {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
}

/** Title of a chart or an axis. */
export interface ChartTitle {
  /** Null: what the program makes of the data, such as the name of the only series. */
  readonly text: string | null;
  /** Cell that the text comes from: `Sheet1!$A$1`. */
  readonly reference?: string;
  /** It lies over the plot, which then has all of the room. */
  readonly overlay?: boolean;
  readonly font?: TextLook;
}

export interface ChartLegend {
  readonly position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
  readonly overlay?: boolean;
  readonly font?: TextLook;
}

export type TickMark = "None" | "Cross" | "Inside" | "Outside";

export interface ChartAxis {
  readonly visible: boolean;
  /** Null: no title. */
  readonly title: ChartTitle | null;
  /** Excel number format; left out: that of the data. */
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  /** Null: none. */
  readonly majorGridlines: Line;
  readonly minorGridlines: Line;
  readonly line?: Line;
  readonly font?: TextLook;
  readonly majorTickMark?: TickMark;
  readonly minorTickMark?: TickMark;
  readonly tickLabelPosition?: "NextToAxis" | "High" | "Low" | "None";
  /** Every how manieth category has its label. */
  readonly tickLabelSpacing?: number;
  /** From last to first. */
  readonly isReversed?: boolean;
  /** Degrees, -90 to 90. */
  readonly textOrientation?: number;
  /** Categories are dates and stand at their distance in time. */
  readonly isOfDates?: boolean;
}

/** Both axes that some of the series are drawn against. */
export interface ChartAxes {
  /** For a scatter chart the axis of the x values. */
  readonly category: ChartAxis;
  readonly value: ChartAxis;
}

/** Figures of a series: a reference to cells with what they hold, or the figures alone. */
export interface ChartNumbers {
  /** `Sheet1!$B$2:$B$5`. */
  readonly reference?: string;
  /** Null where there is no figure. */
  readonly points: readonly (number | null)[];
  readonly numberFormat?: string;
}

/** What the points of a series are called. */
export interface ChartCategories {
  readonly reference?: string;
  /** Null where there is none. Numbers may be dates, by their format. */
  readonly points: readonly (string | number | null)[];
  readonly numberFormat?: string;
  /** Labels of wider groups, inner ones first, each as long as `points`; null goes on with the one before. */
  readonly groups?: readonly (readonly (string | null)[])[];
}

export interface ChartName {
  readonly reference?: string;
  readonly text: string;
}

export interface ChartMarker {
  readonly style?:
    | "None"
    | "Square"
    | "Diamond"
    | "Triangle"
    | "X"
    | "Star"
    | "Dot"
    | "Dash"
    | "Circle"
    | "Plus"
    | "Picture";
  /** Points, 2 to 72. */
  readonly size?: number;
  readonly fill?: Fill;
  readonly line?: Line;
}

export type LabelPosition =
  | "Center"
  | "InsideEnd"
  | "InsideBase"
  | "OutsideEnd"
  | "Left"
  | "Right"
  | "Top"
  | "Bottom"
  | "BestFit";

/** Labels at the points of a series. */
export interface ChartLabels {
  readonly value: boolean;
  readonly seriesName?: boolean;
  readonly categoryName?: boolean;
  readonly percentage?: boolean;
  readonly legendKey?: boolean;
  /** Written only where the kind of chart knows it. */
  readonly position?: LabelPosition;
  readonly numberFormat?: string;
  readonly separator?: string;
  readonly font?: TextLook;
}

export interface ChartSeries {
  readonly type: ChartType;
  readonly axisGroup: "Primary" | "Secondary";
  /** Null: `Series1` and so on. */
  readonly name: ChartName | null;
  /** For a scatter chart the x values; null: 1, 2, 3 … */
  readonly categories: ChartCategories | null;
  readonly values: ChartNumbers;
  readonly fill?: Fill;
  /** The line of a line chart, or the rim of a column. */
  readonly line?: Line;
  readonly marker?: ChartMarker;
  readonly isSmooth?: boolean;
  /** Null: none. */
  readonly labels: ChartLabels | null;
  /** Space between columns in hundredths of their width, 0 to 500; the first series of a plot decides. */
  readonly gapWidth?: number;
  /** How far columns of one category overlap in hundredths, -100 to 100; the first series of a plot decides. */
  readonly overlap?: number;
}

/**
 * A chart as DrawingML has it, whatever kind of document it stands in. Nothing of it is tied to Excel: without
 * references the figures stand in the chart itself.
 */
export interface ChartDescription {
  /** Null: no title. */
  readonly title: ChartTitle | null;
  /** In order. Series of different kinds, or of the second axes, are drawn over each other. */
  readonly series: readonly ChartSeries[];
  readonly axes: ChartAxes;
  /** Axes of the series of axis group `Secondary`, where there are any. */
  readonly secondaryAxes?: ChartAxes;
  /** Null: no legend. */
  readonly legend: ChartLegend | null;
  /** What is drawn where there is no figure. */
  readonly blanks: "Gap" | "Zero" | "Span";
  /** Figures in hidden rows and columns are left out. */
  readonly plotsVisibleOnly: boolean;
  readonly font?: TextLook;
  readonly fill?: Fill;
  readonly border?: Line;
  readonly plotFill?: Fill;
  readonly hasRoundedCorners?: boolean;
}
