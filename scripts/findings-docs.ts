import path from "node:path";
import { catalogue, type Finding, type Severity } from "../src/core/rules";
import { cellAddress } from "../src/core/workbook/addresses";
import { checkIndicators } from "../src/excel/indicators";
import { openInHost } from "../src/host/cli/open";
import { tableRow } from "./markdown";
import { judgedFindings, type JudgedFindings, type Verdict } from "./findings-verdicts";

const sample = "samples/indicators-2022-23.xlsx";

/** A finding of the sample, and the verdicts that are about it: one, if the list of verdicts is complete. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly judged: readonly JudgedFindings[];
}

/** What the check says about the sample, each finding with its verdicts. */
export async function judgedSample(): Promise<JudgedFinding[]> {
  const { host, run } = await openInHost(path.resolve(__dirname, "..", sample));
  try {
    const { findings } = await run((context) => checkIndicators(context));
    return findings.map((finding) => ({
      finding,
      judged: judgedFindings.filter((judged) => isAbout(judged, finding)),
    }));
  } finally {
    host.close();
  }
}

/** Whether the verdict is about the finding; `at` narrows it to one of the verdict's places. */
export function isAbout(judged: JudgedFindings, finding: Finding, at = judged.at): boolean {
  return (
    judged.rule === finding.rule &&
    at.includes(finding.measure ?? placeOf(finding)) &&
    finding.message.includes(judged.says ?? "")
  );
}

/** `Summary notes!B15`. */
export function placeOf({ cell }: Finding): string {
  return `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
}

/** docs/findings-2022-23.md, made from the sample and the verdicts. */
export function findingsDocs(sampled: readonly JudgedFinding[]): string {
  return [
    "# What the check says about the report of 2022-23",
    "",
    `This page is made by \`npm run docs\` from \`${sample}\`, which holds the published figures and arrows with their mistakes. Each finding was judged by hand from the published report (\`scripts/findings-verdicts.ts\`): right, if a careful colleague would say it; arguable, if some would; wrong, if nothing is the matter.`,
    "",
    ...countsTable(sampled),
    "",
    `Of ${catalogue.length} rules ${new Set(sampled.map(({ finding }) => finding.rule)).size} speak.`,
    "",
    "| Severity | Measure | Cell | Rule | What the check says | Verdict | Why |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...bySeverity(sampled).map(findingRow),
    "",
  ].join("\n");
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const verdicts: readonly Verdict[] = ["right", "arguable", "wrong"];

function bySeverity(sampled: readonly JudgedFinding[]): JudgedFinding[] {
  return severities.flatMap((severity) =>
    sampled.filter(({ finding }) => finding.severity === severity),
  );
}

function countsTable(sampled: readonly JudgedFinding[]): string[] {
  const count = (severity: Severity, verdict: Verdict) =>
    sampled.filter(
      ({ finding, judged }) => finding.severity === severity && judged[0]?.verdict === verdict,
    ).length;
  return [
    "| Severity | Right | Arguable | Wrong |",
    "| --- | --- | --- | --- |",
    ...severities.map(
      (severity) =>
        `| ${[severity, ...verdicts.map((each) => count(severity, each))].join(" | ")} |`,
    ),
  ];
}

function findingRow({ finding, judged }: JudgedFinding): string {
  const { severity, measure, cell, rule, message } = finding;
  const [verdict] = judged;
  const place = measure === null ? placeOf(finding) : cellAddress(cell.row, cell.column);
  const cells = [
    severity,
    measure ?? "–",
    place,
    `[${rule}](rules.md#${rule})`,
    message,
    verdict?.verdict ?? "not judged",
    verdict?.reason ?? "",
  ];
  return tableRow(cells);
}
