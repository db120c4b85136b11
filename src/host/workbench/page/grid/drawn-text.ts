/** A cell's text for the component, which draws no lines that are empty: a space that does not break keeps them. */
export function drawnText(text: string): string {
  return text.replace(/\n(?=\n)/g, "\n\u00a0");
}

/** The text that was drawn so. */
export function saidText(drawn: string): string {
  return drawn.replace(/\n\u00a0(?=\n)/g, "\n");
}
