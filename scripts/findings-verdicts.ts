/**
 * Whether a finding of the check is one that a careful colleague would make. right: they would. arguable: some would.
 * wrong: nothing is the matter.
 */
export type Verdict = "right" | "arguable" | "wrong";

/** A verdict on what a rule says of some measures of the sample, judged by hand from the published report. */
export interface JudgedFindings {
  readonly rule: string;
  /** Ids of measures; a finding about no measure goes by its cell, as `Summary notes!B15`. */
  readonly at: readonly string[];
  /** Words of the message, where a rule says several things of one measure. */
  readonly says?: string;
  readonly verdict: Verdict;
  /** One short reason, from the published report of 2022-23. */
  readonly reason: string;
}

/** All verdicts, by rule. */
export const judgedFindings: readonly JudgedFindings[] = [
  {
    rule: "ratio-mismatch",
    at: ["5"],
    verdict: "right",
    reason: "3,862 of 4,427 is 87.24%; the report prints 86.2%.",
  },
  {
    rule: "ratio-mismatch",
    at: ["6c"],
    verdict: "right",
    reason: "435 of 10,486 is 4.148%; the report prints 4.2%.",
  },
  {
    rule: "direction-mismatch",
    at: ["27"],
    verdict: "right",
    reason: "15.4% to 15.7% is 1.9% worse, within the report's own 5%; it prints ↓.",
  },
  {
    rule: "direction-mismatch",
    at: ["33"],
    verdict: "right",
    reason: "38.0 to 36.1 is better where lower is better, and any improvement is ↑; it prints ↔.",
  },
  {
    rule: "direction-without-data",
    at: ["28a", "28b", "28c"],
    verdict: "right",
    reason: "The latest data is N/A, and the report prints three arrows all the same.",
  },
  {
    rule: "direction-symbol",
    at: ["6a", "6b", "6c", "17", "18", "22", "32"],
    verdict: "right",
    reason: "The report's key shows ⇄, and the table prints ↔.",
  },
  {
    rule: "actions-missing",
    at: ["16", "35"],
    verdict: "right",
    reason: "Both print ↓, and neither has the heading “Actions to address decline”.",
  },
  {
    rule: "previous-missing",
    at: ["24b"],
    verdict: "right",
    reason: "The apprenticeship programme has 0 graduates now and nothing for the year before.",
  },
  {
    rule: "small-count",
    at: ["3"],
    verdict: "right",
    reason: "The report prints that 1 child was supported to return home.",
  },
  {
    rule: "notation-differs",
    at: ["14", "23"],
    verdict: "right",
    reason: "33/41 (80.5%) and 179/271 (66.1%) stand among figures such as 67.4% (694/1,030).",
  },
  {
    rule: "mixed-precision",
    at: ["32"],
    verdict: "right",
    reason: "203.40 stands beside 213.0.",
  },
  {
    rule: "mixed-units-in-family",
    at: ["16"],
    verdict: "right",
    reason: "The same gap is 24.4% in the Early Years and 25.3 at KS2.",
  },
  {
    rule: "repeated-value",
    at: ["15"],
    verdict: "right",
    reason: "12 and 15 print the same 54.2% for two questions; whoever publishes should look.",
  },
  {
    rule: "repeated-wording",
    at: ["31"],
    verdict: "right",
    reason:
      "SEND training courses are given 1,221 staff at mental health courses, the words of 30.",
  },
  {
    rule: "title-unit-disagree",
    at: ["34"],
    verdict: "right",
    reason: "“Percentage of family outcomes achieved” holds 919 and 947.",
  },
  {
    rule: "title-unit-disagree",
    at: ["40"],
    verdict: "right",
    reason: "“Number of young people prevented from coming into Care” holds 82.9% and 84.4%.",
  },
  {
    rule: "cohort-differs",
    at: ["37b"],
    verdict: "right",
    reason: "“Number of households” prints individuals first and the households below.",
  },
  {
    rule: "period-gap",
    at: ["16"],
    verdict: "right",
    reason:
      "2018/19 to 2021/22; the commentary says that the measure changed, not why the years between are missing.",
  },
  {
    rule: "period-gap",
    at: ["18"],
    verdict: "arguable",
    reason: "The commentary says “See above”, and 17 above explains the gap by Covid.",
  },
  {
    rule: "period-point-of-year",
    at: ["19"],
    verdict: "right",
    reason: "31 August 2022 is compared with 31 March 2023, and nothing says why.",
  },
  {
    rule: "commentary-see-above",
    at: ["18"],
    verdict: "right",
    reason: "The whole commentary is “See above”.",
  },
  {
    rule: "commentary-sum-mismatch",
    at: ["9e"],
    verdict: "right",
    reason: "117 and 127 places are 244; the commentary says 237 over the two years.",
  },
  {
    rule: "corporate-priority-alias",
    at: ["8a", "9a"],
    verdict: "right",
    reason:
      "CLEANER GREENER HERTFORDSHIRE is A CLEANER AND GREENER ENVIRONMENT at other indicators.",
  },
  {
    rule: "corporate-priority-alias",
    at: ["19", "20"],
    verdict: "right",
    reason: "EXCELLENT SERVICE is EXCELLENT COUNCIL SERVICES FOR ALL at other indicators.",
  },
  {
    rule: "name-spelt-two-ways",
    at: ["24a"],
    verdict: "right",
    reason: "The title says Front Line, figure and commentary say Frontline.",
  },
  {
    rule: "abbreviation-unexplained",
    at: ["8a", "17", "27", "29c", "40"],
    verdict: "right",
    reason: "The report uses it without ever writing it out.",
  },
  {
    rule: "abbreviation-unexplained",
    at: ["26"],
    verdict: "arguable",
    reason: "SAP is used as a word; few readers would ask what the letters stand for.",
  },
  {
    rule: "summary-leaves-out",
    at: ["Summary notes!B15"],
    verdict: "right",
    reason: "The executive summary names six declines; the table has more.",
  },
  {
    rule: "summary-unmatched",
    at: ["Summary notes!B19"],
    verdict: "right",
    reason: "No indicator measures the quality and timeliness of Education, Health and Care Plans.",
  },
];
