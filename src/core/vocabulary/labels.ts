const labels = {
  "outcome bee": String.raw`(?:outcome\s+)?bees?|outcomes?`,
  "corporate priority": String.raw`(?:corporate(?:\s+plan)?\s+)?priorit(?:y|ies)`,
};

/** A label at the start of a cell's text: `Outcome Bees:`, `Corporate Priority -`. */
export function labelOf(kind: keyof typeof labels): RegExp {
  return new RegExp(String.raw`^\s*(?:${labels[kind]})\s*[:–—-]+\s*`, "i");
}

/** Any label, anywhere in a text: what follows it is a list of names. */
export function everyLabel(): RegExp {
  const kinds = Object.values(labels).join("|");
  return new RegExp(String.raw`\b(?:${kinds})(?:\s*[:–—]|\s+-)`, "giu");
}

/** Whether a text is a label and nothing else: `Corporate Priority`. */
export function isLabel(text: string): boolean {
  return new RegExp(`^(?:${Object.values(labels).join("|")})$`, "i").test(text.trim());
}
