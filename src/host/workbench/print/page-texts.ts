import type { HeadersFooters, PageSetup } from "../../model/pageSetup";
import { headerRuns, type PageFacts } from "./header-runs";
import { marginsOf } from "./paper";
import type { PageText, Size } from "./types";

/** Points from the sides of the paper where headers do not keep to the margins. */
const ownDistance = 0.7 * 72;

const parts = [
  ["leftHeader", "header", "left"],
  ["centerHeader", "header", "center"],
  ["rightHeader", "header", "right"],
  ["leftFooter", "footer", "left"],
  ["centerFooter", "footer", "center"],
  ["rightFooter", "footer", "right"],
] as const;

/** The header and footer of a page. */
export function textsOf(
  setup: PageSetup,
  paper: Size,
  scale: number,
  isFirst: boolean,
  facts: PageFacts,
): PageText[] {
  const texts = textsFor(setup, isFirst, facts.page);
  const { keepsHeaderSides, keepsHeaderSize } = setup;
  const margins = marginsOf(setup);
  const left = keepsHeaderSides ? ownDistance : margins.left;
  const right = keepsHeaderSides ? ownDistance : margins.right;
  return parts.flatMap(([part, place, align]) => {
    const runs = headerRuns(texts[part] ?? "", facts);
    if (runs.length === 0) return [];
    const text: PageText = {
      ...{ place, align, left, runs },
      width: Math.max(1, paper.width - left - right),
      distance: margins[place],
      scale: keepsHeaderSize ? 1 : scale,
    };
    return [text];
  });
}

function textsFor(setup: PageSetup, isFirst: boolean, page: number): HeadersFooters {
  const { firstHeadersFooters, evenHeadersFooters, headersFooters } = setup;
  if (isFirst && firstHeadersFooters) return firstHeadersFooters;
  if (page % 2 === 0 && evenHeadersFooters) return evenHeadersFooters;
  return headersFooters;
}
