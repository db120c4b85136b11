import { copyOf, elements, textOf, type XmlElement } from "../../xml/tree";
import { localName } from "../../read/charts/elements";

/**
 * Order of the children of each element of a chart (ECMA-376 part 1, 21.2.2). Kinds of series, plots and axes share
 * one list each, which keeps the order of all of them.
 */
const orders: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  plotArea:
    "layout areaChart barChart lineChart pieChart doughnutChart radarChart scatterChart catAx dateAx valAx serAx dTable spPr extLst",
  plot: "scatterStyle radarStyle barDir grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth gapWidth overlap serLines firstSliceAng holeSize axId extLst",
  ser: "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val xVal yVal smooth shape extLst",
  axis: "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit dispUnits extLst",
  title: "tx layout overlay spPr txPr extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  marker: "symbol size spPr extLst",
  scaling: "logBase orientation max min extLst",
  spPr: "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst",
  ln: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst",
  tx: "strRef rich v",
  cat: "numRef numLit strRef strLit multiLvlStrRef",
  val: "numRef numLit",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
  multiLvlStrRef: "f multiLvlStrCache extLst",
};

const sharedOrders: Readonly<Record<string, string>> = {
  barChart: "plot",
  lineChart: "plot",
  areaChart: "plot",
  pieChart: "plot",
  doughnutChart: "plot",
  radarChart: "plot",
  scatterChart: "plot",
  catAx: "axis",
  dateAx: "axis",
  valAx: "axis",
  majorGridlines: "title",
  minorGridlines: "title",
  xVal: "cat",
  yVal: "val",
};

/** Children of which an element has one at most. */
const choices = [
  ["noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill"],
  ["strRef", "rich", "v"],
  ["numRef", "numLit", "strRef", "strLit", "multiLvlStrRef"],
  ["prstDash", "custDash"],
  ["crosses", "crossesAt"],
  ["delete", "showVal"],
];

/** Elements that are changed as a whole. */
const wholes = [
  "numCache",
  "strCache",
  "multiLvlStrCache",
  "numLit",
  "strLit",
  "rich",
  "txPr",
  "solidFill",
];

/**
 * Brings what differs between two descriptions of a thing, `before` and `after`, into the element that the file has
 * for it, and leaves everything else there as it is: what neither of the descriptions knows stays. Names of the
 * chart's namespace carry no prefix in any of them.
 */
export function mergeChanges(source: XmlElement, before: XmlElement, after: XmlElement): void {
  if (isSame(before, after)) return;
  mergeAttributes(source, before, after);
  if (wholes.includes(localName(source)) || isLeaf(after)) {
    source.children = copyOf(after).children;
    return;
  }
  const [were, are, found] = [keyed(before), keyed(after), keyed(source)];
  const gone = [...were.keys()].filter((key) => !are.has(key)).map((key) => found.get(key));
  source.children = source.children.filter(
    (child) => typeof child === "string" || !gone.includes(child),
  );
  for (const [key, is] of are) mergeChild(source, found.get(key), were.get(key), is);
}

function mergeChild(
  source: XmlElement,
  found: XmlElement | undefined,
  was: XmlElement | undefined,
  is: XmlElement,
): void {
  if (was && isSame(was, is)) return;
  if (found && was) return mergeChanges(found, was, is);
  if (found) source.children.splice(source.children.indexOf(found), 1, copyOf(is));
  else insertChild(source, copyOf(is));
}

/** Puts the child where the schema wants it, in place of what it excludes. */
function insertChild(source: XmlElement, added: XmlElement): void {
  const name = localName(added);
  const excluded = choices.find((names) => names.includes(name))?.filter((other) => other !== name);
  source.children = source.children.filter(
    (child) => typeof child === "string" || !excluded?.includes(localName(child)),
  );
  const order = orderOf(source);
  const rank = order.indexOf(name);
  const at = source.children.findIndex(
    (child) => typeof child !== "string" && order.indexOf(localName(child)) > rank,
  );
  source.children.splice(at < 0 ? source.children.length : at, 0, added);
}

/** Names of the children that an element of a chart may have, in their order; none where it is not known. */
export function orderOf(node: XmlElement): string[] {
  const name = localName(node);
  return (orders[sharedOrders[name] ?? name] ?? "").split(" ").filter((part) => part !== "");
}

function mergeAttributes(source: XmlElement, before: XmlElement, after: XmlElement): void {
  for (const name of Object.keys({ ...before.attributes, ...after.attributes })) {
    const value = after.attributes[name];
    if (before.attributes[name] === value) continue;
    if (value === undefined) delete source.attributes[name];
    else source.attributes[name] = value;
  }
}

/** Children by what tells them apart: their name with their index or id, or with their place among those of the name. */
function keyed(node: XmlElement): Map<string, XmlElement> {
  const keys = new Map<string, XmlElement>();
  for (const child of elements(node)) {
    const mark = markOf(child);
    const name = localName(child);
    let key = `${name} ${mark ?? ""}`;
    for (let count = 2; keys.has(key); count++) key = `${name} ${mark ?? ""} ${count}`;
    keys.set(key, child);
  }
  return keys;
}

function markOf(node: XmlElement): string | undefined {
  const mark = elements(node).find((child) => ["idx", "axId"].includes(localName(child)));
  return mark?.attributes.val;
}

const isLeaf = (node: XmlElement) => elements(node).length === 0 && textOf(node) !== "";

const isSame = (a: XmlElement, b: XmlElement) => JSON.stringify(a) === JSON.stringify(b);
