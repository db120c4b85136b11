import type { ChartDescription } from "../../../../core/drawingml/chart-description";
import { chartContentType, chartXml } from "../../../../core/drawingml/chart-xml";
import type { ChartModel } from "../../../model/charts/chartModel";
import { setContentType, setContentTypes } from "../../container/contentTypes";
import type { PartDocument, XlsxPackage } from "../../container/package";
import {
  addRelationship,
  addRelationships,
  relationshipsOf,
  removeRelationships,
} from "../../container/relationships";
import { chartFrame } from "../../read/charts/drawing";
import { element, elements, type XmlElement } from "../../xml/tree";
import type { SheetSections } from "../sections";
import {
  asTwoCellAnchor,
  drawingNamespace,
  highestShapeId,
  newAnchor,
  placeAnchor,
  renameInAnchor,
} from "./anchors";

const drawingContentType = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** A part with the drawings of a sheet. */
interface DrawingPart {
  readonly path: string;
  readonly document: PartDocument;
  isChanged: boolean;
}

/** A chart's anchor and the part that it stands in. */
interface PlacedChart {
  readonly part: DrawingPart;
  anchor: XmlElement;
}

/** A new chart, with the figures that stand in its cells. */
export interface NewChart {
  readonly chart: ChartModel;
  readonly design: ChartDescription;
}

/** The drawings of one sheet while its charts are written. Pictures and shapes in them stay as they are. */
export class Drawings {
  private readonly parts: DrawingPart[];
  /** Charts of the file by the path of their part. */
  private readonly placed: ReadonlyMap<string, PlacedChart>;

  /** @param path of the sheet's part. */
  constructor(
    private readonly sections: SheetSections,
    private readonly files: XlsxPackage,
    private readonly path: string,
  ) {
    const links = relationshipsOf(files, path).filter(({ type }) => type === "drawing");
    this.parts = links.map(({ target }) => ({
      path: target,
      document: files.document(target, "the drawings of a sheet"),
      isChanged: false,
    }));
    this.placed = new Map(this.parts.flatMap((part) => placedIn(files, part)));
  }

  add(charts: readonly NewChart[]): void {
    if (charts.length === 0) return;
    const part = this.parts[0] ?? this.start();
    const paths = charts.map(({ design }) => {
      const path = this.files.freePath("xl/charts/chart", ".xml");
      this.files.setText(path, chartXml(design));
      return path;
    });
    setContentTypes(this.files, paths, chartContentType);
    const links = addRelationships(this.files, part.path, "chart", paths);
    const { root } = part.document;
    const first = Math.max(1, highestShapeId(root)) + 1;
    charts.forEach(({ chart }, index) => {
      root.children.push(newAnchor(chart, first + index, links[index] ?? ""));
    });
    part.isChanged = true;
  }

  /** Brings name, alternative text and place of a chart up to date. */
  change(old: ChartModel, chart: ChartModel): void {
    const isMoved = JSON.stringify(old.anchor) !== JSON.stringify(chart.anchor);
    const names = ({ name, altTextTitle, altTextDescription }: ChartModel) =>
      JSON.stringify([name, altTextTitle, altTextDescription]);
    const placed = this.placed.get(old.origin ?? "");
    if (!placed || (!isMoved && names(old) === names(chart))) return;
    const { part, anchor } = placed;
    if (isMoved) {
      placed.anchor = asTwoCellAnchor(anchor);
      placeAnchor(placed.anchor, chart.anchor);
      const { children } = part.document.root;
      children.splice(children.indexOf(anchor), 1, placed.anchor);
    }
    renameInAnchor(placed.anchor, chart);
    part.isChanged = true;
  }

  remove(charts: readonly ChartModel[]): void {
    const gone = new Set(charts.map(({ origin }) => origin ?? ""));
    const anchors = new Set([...gone].map((origin) => this.placed.get(origin)?.anchor));
    for (const part of this.parts) {
      const { root } = part.document;
      const kept = root.children.filter(
        (child) => typeof child === "string" || !anchors.has(child),
      );
      if (kept.length === root.children.length) continue;
      root.children = kept;
      part.isChanged = true;
      removeRelationships(this.files, part.path, ({ target }) => gone.has(target));
    }
  }

  /** A drawing that is left without anything goes. */
  save(): void {
    for (const part of this.parts.filter(({ isChanged }) => isChanged)) {
      this.files.setDocument(part.path, part.document);
      if (elements(part.document.root).length > 0) continue;
      removeRelationships(this.files, this.path, ({ target }) => target === part.path);
      this.sections.put("drawing", null);
    }
  }

  private start(): DrawingPart {
    const path = this.files.freePath("xl/drawings/drawing", ".xml");
    const root = element("wsDr", { "xmlns:xdr": drawingNamespace });
    const part = { path, document: { root, prefix: "xdr:" }, isChanged: true };
    this.files.setDocument(path, part.document);
    setContentType(this.files, path, drawingContentType);
    const link = addRelationship(this.files, this.path, "drawing", path);
    this.sections.put("drawing", element("drawing", this.sections.linkAttributes(link)));
    this.parts.push(part);
    return part;
  }
}

function placedIn(files: XlsxPackage, part: DrawingPart): (readonly [string, PlacedChart])[] {
  const targets = new Map(relationshipsOf(files, part.path).map(({ id, target }) => [id, target]));
  return elements(part.document.root).flatMap((anchor) => {
    const target = targets.get(chartFrame(anchor)?.linkId ?? "");
    return target === undefined ? [] : [[target, { part, anchor }] as const];
  });
}
