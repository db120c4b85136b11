import { ruleFamily, type Finding } from "../../src/core/rules";
import { isAbout as isVerdictOn, placeOf } from "../findings-docs";
import type { JudgedFindings, Verdict } from "../findings-verdicts";
import { markdownTable } from "../markdown";
import { directionSection } from "./directions";
import { judgedRegisterFindings } from "./finding-verdicts";
import { nameSection } from "./names";
import { planSection } from "./plan-counts";
import { promiseSections } from "./promises";
import { planningSampleFile, type PlanningSample } from "./sample";

/** docs/findings-planning.md, made from the planning sample and the verdicts. */
export function planningDocs(sample: PlanningSample): string {
  return [
    "# What the checks say about the five documents together",
    "",
    `This page is made by \`npm run docs\` from \`${planningSampleFile}\`, which holds the report of 2022-23 beside the strategic priorities of 2023-24, the success measures and the context of the plan for 2021-26, the outcome bees of the strategy for Children Looked After of 2019-22, and the action plan of 2003/04. The verdicts were given by hand from the documents (\`scripts/planning-docs\`): right, if a careful colleague would say it; arguable, if some would; wrong, if nothing is the matter.`,
    "",
    "How the registers are kept is told in [planning.md](planning.md).",
    "",
    ...promiseSections(sample),
    ...directionSection(sample),
    ...nameSection(sample),
    ...planSection(sample),
    ...findingSection(sample),
  ].join("\n");
}

/** A finding on the registers, and the verdicts that are about it: one, if the list of verdicts is complete. */
export interface JudgedRegisterFinding {
  readonly finding: Finding;
  readonly judged: readonly JudgedFindings[];
}

/** What the rules about registers say, without the promises that nobody measures, which are judged one by one. */
export function judgedRegister({ findings }: PlanningSample): JudgedRegisterFinding[] {
  return findings
    .filter(({ rule }) => ruleFamily(rule) === "planning" && rule !== "commitment-unmeasured")
    .map((finding) => ({
      finding,
      judged: judgedRegisterFindings.filter((judged) => isVerdictOn(judged, finding)),
    }));
}

function findingSection(sample: PlanningSample): string[] {
  const judged = judgedRegister(sample);
  const verdictOf = (each: JudgedRegisterFinding) => each.judged[0]?.verdict;
  const count = (verdict: Verdict) => judged.filter((each) => verdictOf(each) === verdict).length;
  return [
    "## What else the check says of the registers",
    "",
    `${judged.length} findings: ${count("right")} right, ${count("arguable")} arguable, ${count("wrong")} wrong. What it says of the indicators themselves is in [findings-2022-23.md](findings-2022-23.md).`,
    "",
    ...markdownTable(
      ["Severity", "Place", "Rule", "What the check says", "Verdict", "Why"],
      judged.map(({ finding, judged: [verdict] }) => [
        finding.severity,
        finding.measure ?? placeOf(finding),
        `[${finding.rule}](rules.md#${finding.rule})`,
        finding.message,
        verdict?.verdict ?? "not judged",
        verdict?.reason ?? "",
      ]),
    ),
    "",
  ];
}
