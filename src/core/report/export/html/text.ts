import { flowOf, type Flow } from "../flow";
import type { TextBlock } from "../../types";
import { direction, markup, Markup } from "./markup";

/** A text in an element of that name, with its direction where it runs from right to left. */
export function inElement(name: "h1" | "h2" | "h3" | "h4" | "p" | "li", text: string): Markup {
  return inTag(name, [text]);
}

/**
 * Blocks as paragraphs and lists.
 * @param heading what the headings among them become: an element, or a bold paragraph in a table
 */
export function flowContent(
  blocks: readonly TextBlock[],
  heading: "h3" | "bold paragraph",
): Markup {
  return markup`${flowOf(blocks).map((flow) => flowMarkup(flow, heading))}`;
}

function flowMarkup(flow: Flow, heading: "h3" | "bold paragraph"): Markup {
  switch (flow.kind) {
    case "heading":
      return heading === "h3"
        ? markup`${inElement("h3", flow.text)}\n`
        : markup`<p class="lead"><strong>${flow.text}</strong></p>`;
    case "paragraph":
      return inTag("p", flow.lines);
    case "list":
      return markup`<ul>${flow.items.map((lines) => inTag("li", lines))}</ul>`;
  }
}

function inTag(name: string, lines: readonly string[]): Markup {
  const content = lines.map((line, i) => (i === 0 ? markup`${line}` : markup`<br />${line}`));
  const tag = new Markup(name);
  return markup`<${tag}${direction(lines.join(" "))}>${content}</${tag}>`;
}
