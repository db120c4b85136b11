import type { PrintedPage, Size } from "../../print/types";
import { make } from "../shell/dom";

/** Sheets of paper of one size have a class of their own, by which the browser prints them on such paper. */
export interface PaperStyles {
  readonly element: HTMLStyleElement;
  classOf(paper: Size): string;
}

export function paperStyles(pages: readonly PrintedPage[]): PaperStyles {
  const classes = new Map<string, string>();
  for (const { paper } of pages) {
    const key = keyOf(paper);
    if (!classes.has(key)) classes.set(key, `paper-${classes.size + 1}`);
  }
  const rules = [...classes].map(
    ([size, name]) => `@page ${name} { size: ${size}; margin: 0; } .${name} { page: ${name}; }`,
  );
  return {
    element: make("style", {}, {}, [rules.join("\n")]),
    classOf: (paper) => classes.get(keyOf(paper)) ?? "",
  };
}

const keyOf = ({ width, height }: Size) => `${width.toFixed(2)}pt ${height.toFixed(2)}pt`;
