import { readFileSync } from "node:fs";
import path from "node:path";
import { placeOf, isAbout as isVerdictOn } from "../../../scripts/findings-docs";
import { judgedRegisterFindings } from "../../../scripts/planning-docs/finding-verdicts";
import { isAbout, judgedOf, verdictOnGap } from "../../../scripts/planning-docs/judge";
import { judgedRegister, planningDocs } from "../../../scripts/planning-docs/page";
import { judgedPromises } from "../../../scripts/planning-docs/promise-verdicts";
import { judgedLinks } from "../../../scripts/planning-docs/promises";
import { planningSample, type PlanningSample } from "../../../scripts/planning-docs/sample";

const page = path.resolve(__dirname, "../../../docs/findings-planning.md");

let sample: PlanningSample;
beforeAll(async () => {
  sample = await planningSample();
}, 30_000);

test("every promise of the registers has one verdict", () => {
  const unjudged = sample.linked.filter(({ commitment }) => judgedOf(commitment).length !== 1);
  expect(unjudged.map(({ commitment }) => commitment.text)).toEqual([]);
  const idle = judgedPromises.filter(
    (judged) => !sample.linked.some(({ commitment }) => isAbout(judged, commitment.text)),
  );
  expect(idle).toEqual([]);
});

test("every proposed indicator is judged, and nine in ten are right", () => {
  const links = judgedLinks(sample);
  expect(links.filter(({ verdict }) => verdict === null).map(({ link }) => link)).toEqual([]);
  const right = links.filter(({ verdict }) => verdict === "right").length;
  expect(right / links.length).toBeGreaterThanOrEqual(0.9);
});

test("no promise is said to be unmeasured that an indicator measures", () => {
  const unmeasured = sample.linked.filter(({ links }) => links.length === 0);
  expect(unmeasured.length).toBeGreaterThan(0);
  const wrong = unmeasured.filter(
    ({ commitment }) => verdictOnGap(judgedOf(commitment)[0]!) === "wrong",
  );
  expect(wrong.map(({ commitment }) => commitment.text)).toEqual([]);
});

test("every other finding on the registers has one verdict, and every verdict a finding", () => {
  const judged = judgedRegister(sample);
  const unjudged = judged.filter((each) => each.judged.length !== 1);
  expect(
    unjudged.map(({ finding }) => `${finding.rule} at ${finding.measure ?? placeOf(finding)}`),
  ).toEqual([]);
  const idle = judgedRegisterFindings.flatMap((verdict) =>
    verdict.at
      .filter((at) => !judged.some(({ finding }) => isVerdictOn(verdict, finding, [at])))
      .map((at) => `${verdict.rule} at ${at}`),
  );
  expect(idle).toEqual([]);
  expect(judged.filter((each) => each.judged[0]?.verdict === "wrong")).toEqual([]);
});

test("docs/findings-planning.md says what the checks say: run `npm run docs` after a change", () => {
  expect(readFileSync(page, "utf8")).toBe(planningDocs(sample));
});

test("the summary in docs/planning.md has the numbers of the sample", () => {
  const guide = readFileSync(path.join(path.dirname(page), "planning.md"), "utf8").replace(
    /\s+/g,
    " ",
  );
  const { coverage, planning, linked } = sample;
  const { rows, counts, unused } = coverage;
  const ofBees = linked.filter(({ commitment }) => commitment.register === "scorecard");
  const covered = ofBees.filter(({ links }) => links.length > 0);
  const written = new Set([
    ...planning.scorecard.map(({ bee }) => bee.value),
    ...planning.priorities.flatMap(({ outcomeBees }) => outcomeBees.map(({ value }) => value)),
  ]);
  expect(guide).toContain(
    `Of ${rows.length} promises the report measures ${rows.length - counts["not measured"]}.`,
  );
  expect(guide).toContain(
    `${counts["not measured"]} promises that no indicator measures, at the top`,
  );
  expect(guide).toContain(`${covered.length} of its ${ofBees.length} performance measures`);
  expect(guide).toContain("Eight indicators answer no promise");
  expect(new Set(unused.map(({ number }) => number)).size).toBe(8);
  expect(guide).toContain("in thirteen ways");
  expect(written.size).toBe(13);
  expect(guide).toContain("No promise contradicts a polarity. Two indicators measure the opposite");
  expect(sample.findings.filter(({ rule }) => rule.startsWith("desired-"))).toEqual([]);
  const opposites = linked.flatMap(({ links }) =>
    links.filter(({ isOpposite, origin }) => isOpposite && origin === "proposed"),
  );
  expect(opposites.map(({ measures }) => measures)).toEqual([["1"], ["27"]]);
});
