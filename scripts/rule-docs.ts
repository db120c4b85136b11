import { catalogue, type Rule, type RuleExample } from "../src/core/rules";

const severityWords = {
  error: "error: would be wrong in print",
  warning: "warning: probably wrong, or a reader will ask",
  info: "for information: worth a look",
} as const;

/** docs/rules.md, made from the catalogue. */
export function ruleDocs(): string {
  return [
    "# What the check looks for",
    "",
    "This page is made from the code by `npm run docs`.",
    "",
    "| Rule | What it finds | Severity |",
    "| --- | --- | --- |",
    ...catalogue.map(
      ({ slug, title, severity }) => `| [${slug}](#${slug}) | ${title} | ${severity} |`,
    ),
    "",
    ...catalogue.flatMap(ruleSection),
  ].join("\n");
}

function ruleSection(rule: Rule): string[] {
  return [
    `## ${rule.slug}`,
    "",
    `${rule.title} (${severityWords[rule.severity]}).`,
    "",
    rule.rationale,
    "",
    "Quiet:",
    "",
    ...rule.passes.map(exampleLine),
    "",
    "Reported:",
    "",
    ...rule.fails.map(exampleLine),
    "",
  ];
}

function exampleLine({ title, rows, report }: RuleExample): string {
  if (report) return `- ${title} (of the written report)`;
  const cells = rows.map((row) =>
    Object.entries(row)
      .map(([field, content]) => `${field} ${content === "" ? "blank" : code(String(content))}`)
      .join(", "),
  );
  return `- ${title}: ${cells.map((text) => text || "a faultless measure").join("; then ")}`;
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/\n/g, " ⏎ ")}\``;
}
