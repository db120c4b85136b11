import { readFileSync } from "node:fs";
import path from "node:path";
import {
  findingsDocs,
  isAbout,
  judgedSample,
  placeOf,
  type JudgedFinding,
} from "../../../scripts/findings-docs";
import { judgedFindings } from "../../../scripts/findings-verdicts";

const page = path.resolve(__dirname, "../../../docs/findings-2022-23.md");

let sampled: readonly JudgedFinding[];
beforeAll(async () => {
  sampled = await judgedSample();
});

test("every finding of the sample has one verdict", () => {
  const unjudged = sampled.filter(({ judged }) => judged.length !== 1);
  expect(
    unjudged.map(({ finding, judged }) => {
      const { rule, measure, message } = finding;
      return `${judged.length} verdicts: ${rule} at ${measure ?? placeOf(finding)}: ${message}`;
    }),
  ).toEqual([]);
});

test("every verdict is about a finding of the sample", () => {
  const idle = judgedFindings.flatMap((judged) =>
    judged.at
      .filter((at) => !sampled.some(({ finding }) => isAbout(judged, finding, [at])))
      .map((at) => `${judged.rule} at ${at}`),
  );
  expect(idle).toEqual([]);
});

test("no error is wrong, and at most one warning in ten is arguable or wrong", () => {
  const of = (severity: string) => sampled.filter(({ finding }) => finding.severity === severity);
  const doubtful = (findings: readonly JudgedFinding[]) =>
    findings.filter(({ judged }) => judged[0]?.verdict !== "right").length;
  expect(doubtful(of("error"))).toBe(0);
  expect(doubtful(of("warning"))).toBeLessThanOrEqual(of("warning").length / 10);
});

test("docs/findings-2022-23.md says what the check says: run `npm run docs` after a change", () => {
  expect(readFileSync(page, "utf8")).toBe(findingsDocs(sampled));
});
