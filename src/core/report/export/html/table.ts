import { directionText } from "../../measure-cells";
import type { CellPart, DocumentCell, DocumentColumn, DocumentTable } from "../types";
import { isShort } from "../row-height";
import { direction, markup, type Markup } from "./markup";
import { flowContent, inElement } from "./text";

/**
 * A table with its caption, a header row, and the first cell of each row as the row's header. The roles repeat what the
 * elements mean, because browsers forget that where a narrow screen sets the rows as cards
 * (Roselli, "Tables, CSS Display Properties, and ARIA", 2018).
 */
export function dataTable({ caption, columns, rows }: DocumentTable): Markup {
  return markup`<table role="table">
<caption>${caption}</caption>
<colgroup>${columns.map(({ share }) => markup`<col class="w${Math.round(share * 100)}" />`)}</colgroup>
<thead role="rowgroup"><tr role="row">${columns.map(header)}</tr></thead>
<tbody role="rowgroup">
${rows.map((cells) => markup`<tr role="row"${isShort(cells, columns) ? null : markup` class="long"`}>${cells.map((cell, i) => dataCell(cell, columns[i]!, i))}</tr>\n`)}</tbody>
</table>
`;
}

function header({ symbol, title, align }: DocumentColumn): Markup {
  return markup`<th scope="col" role="columnheader"${alignment(align)}>${sign(symbol)}${title}</th>`;
}

function dataCell(cell: DocumentCell, column: DocumentColumn, index: number): Markup {
  const content = cellContent(cell);
  return index === 0
    ? markup`<th scope="row" role="rowheader">${content}</th>`
    : markup`<td role="cell"${alignment(column.align)} data-label="${column.title}">${content}</td>`;
}

function alignment(align: DocumentColumn["align"]): Markup | null {
  return align === "centre" ? markup` class="centre"` : null;
}

function sign(symbol: string | undefined): Markup | null {
  return symbol === undefined ? null : markup`<span aria-hidden="true">${symbol} </span>`;
}

/** A single line stands in the cell as it is; everything else in elements of its own. */
function cellContent(cell: DocumentCell): Markup {
  const [part] = cell;
  if (cell.length === 1 && part?.kind === "text" && part.blocks.length === 1) {
    const { kind, text } = part.blocks[0]!;
    if (kind === "line" && direction(text) === null) return markup`${text}`;
  }
  return markup`${cell.map(partMarkup)}`;
}

function partMarkup(part: CellPart): Markup {
  switch (part.kind) {
    case "text":
      return flowContent(part.blocks, "bold paragraph");
    case "title":
      return markup`<p class="title"${direction(part.text)}>${part.text}</p>`;
    case "detail":
      return markup`<p class="detail"${direction(part.text)}>${part.text}</p>`;
    case "direction":
      return part.direction === "N/A"
        ? inElement("p", directionText(part))
        : markup`<p class="direction">${sign(part.direction)}${part.directionWord}</p>`;
    case "actions":
      return markup`<div class="actions"><p class="lead"><strong>${part.heading}</strong></p>${flowContent(part.blocks, "bold paragraph")}</div>`;
    case "link":
      return markup`<p class="detail"><a href="#${part.to}">${part.text}</a></p>`;
  }
}
