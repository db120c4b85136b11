import type { Polarity } from "../../../src/core/trend";

/** A measure of the published 2022-23 report: its figures and its arrow as printed, mistakes included. */
export interface PublishedMeasure {
  readonly measure: string;
  readonly polarity: Polarity;
  readonly previous: string;
  readonly latest: string;
  /** `↔` and `⇄` as printed; "" where nothing is. */
  readonly printed: string;
}

const rows: readonly (readonly [string, Polarity, string, string, string])[] = [
  ["1", "higher", "67.4% (694/1,030)", "63.9% (625/978)", "↓"],
  ["2", "lower", "8.6% (89/1,040)", "10.0% (98/979)", "↓"],
  [
    "3",
    "higher",
    "Total number of children and young people supported to return home (2021-22) N/A",
    "Total number of children and young people supported to return home (2022-23) 1 Target for 2022/23 was 1",
    "N/A",
  ],
  ["4", "higher", "Number of return home episodes 94", "Number of return home episodes 115", "↑"],
  ["5", "higher", "84.2% (3,179/3,776) (January 2022)", "86.2% (3,862/4,427) (January 2023)", "↑"],
  [
    "6a",
    "higher",
    "41.4% (3,897/9,422) (January 2022)",
    "41.2% (4,318/10,486) (January 2023)",
    "↔",
  ],
  [
    "6b",
    "higher",
    "29.2% (2,754/9,422) (January 2022)",
    "28.1% (2,942/10,486) (January 2023)",
    "↔",
  ],
  ["6c", "higher", "4.2% (393/9,422) (January 2022)", "4.2% (435/10,486) (January 2023)", "↔"],
  ["7", "higher", "75 (August 2022)", "102 (August 2023)", "↑"],
  ["8a", "none", "2021/22 academic year 0", "2022/23 academic year 0", "N/A"],
  ["8b", "none", "92 projects at 64 schools", "7 projects at 7 schools", "N/A"],
  ["9a", "none", "2021/22 academic year 139", "2022/23 academic year 49", "N/A"],
  ["9b", "higher", "97.56%", "97.69%", "↑"],
  ["9c", "none", "496", "836", "N/A"],
  ["9d", "higher", "94.64%", "94.73%", "↑"],
  ["9e", "higher", "117", "127", "↑"],
  ["10", "higher", "N/A", "2/2", "N/A"],
  [
    "11",
    "higher",
    "Of the 265 CLA CYP who responded in 2021, 60.4% know how to access services if they are worried about mental health. (This is 64% for all CYP).",
    "Of the 240 CLA CYP who responded in 2022, 52.1% know how to access services if they are worried about mental health. (This is 63.3% for all CYP).",
    "↓",
  ],
  ["12", "higher", "N/A", "54.2% agree or strongly agree", "N/A"],
  ["13", "higher", "N/A", "1,100 children and young people contacted", "N/A"],
  ["14", "higher", "33/41 (80.5%)", "324/456 (71.1%)", "↓"],
  ["15", "higher", "N/A", "54.2%", "N/A"],
  ["16", "lower", "24.4% 2018/19", "26.8% 2021/22", "↓"],
  ["17", "lower", "25.3 2018/19", "25.3 2021/22", "↔"],
  ["18", "lower", "16.9 2018/19", "17.3 2021/22", "↔"],
  ["19", "higher", "31 August 2022 90.4%", "31 March 2023 91.5%", "↑"],
  ["20", "higher", "94% Autumn 2021 (Target 85%)", "97% Autumn 2022 (Target 85%)", "↑"],
  ["21", "higher", "55.8% (389/697)", "52.7% (416/790)", "↓"],
  ["22", "higher", "91.7% (452/493)", "90.7% (485/535)", "↔"],
  ["23", "higher", "179/271 (66.1%)", "567/609 (93.1%)", "↑"],
  [
    "24a",
    "higher",
    "(Apr 21 – Mar 22) 16 Social Workers graduated",
    "(Apr 22 – Mar 23) 12 Social Workers graduated",
    "↓",
  ],
  ["24b", "higher", "", "0 graduates", ""],
  ["25a", "lower", "2021/22 £3,221,196", "2022/23 £5,469,575", "↓"],
  ["25b", "lower", "2021/22 £563,450", "2022/23 £1,767,072", "↓"],
  ["26", "lower", "5.6 days", "6.3 days", "↓"],
  ["27", "lower", "15.4%", "15.7%", "↓"],
  ["28a", "higher", "73%", "N/A", "⇄"],
  ["28b", "higher", "76%", "N/A", "⇄"],
  ["28c", "higher", "77%", "N/A", "⇄"],
  ["29a", "higher", "11.6% (ages 18-24)", "4.5% (ages 18-24)", "↓"],
  ["29b", "higher", "2.6%", "3.3%", "↑"],
  ["29c", "higher", "18.2%", "16.6%", "↓"],
  ["29d", "higher", "14.4%", "8.5%", "↓"],
  ["29e", "higher", "51.8%", "80.2%", "↑"],
  ["29f", "higher", "51.8%", "71.8%", "↑"],
  ["29g", "higher", "18.2%", "12.8%", "↓"],
  [
    "30",
    "higher",
    "2021/22 N/A",
    "2022/23 903 staff attended mental health training courses",
    "N/A",
  ],
  [
    "31",
    "higher",
    "2021/22 N/A",
    "2022/23 1,221 staff attended mental health training courses",
    "N/A",
  ],
  ["32", "lower", "203.40 Top quartile nationally", "213.0 Top quartile nationally", "↔"],
  ["33", "lower", "38.0 Top quartile nationally", "36.1 Top quartile nationally", "↔"],
  ["34", "higher", "919 against a target of 815", "947 against a target of 916", "↑"],
  ["35", "higher", "2021-22 793 (1,908 young people)", "2022-23 668 (1,538 young people)", "↓"],
  ["36", "lower", "Apr 21 – Mar 22 368", "Apr 22 – Mar 23 286", "↑"],
  ["37a", "higher", "N/A", "78,588 households supported", "N/A"],
  ["37b", "higher", "N/A", "204,954 Individuals supported; 71,789 Hertfordshire households", "N/A"],
  ["38", "higher", "N/A", "Jan – Dec 22 53,262 days attended", "N/A"],
  ["39", "lower", "2021-22 141", "2022-23 151", "↓"],
  ["40", "higher", "2021-22 82.9%", "2022-23 84.4%", "↑"],
];

export const publishedMeasures: readonly PublishedMeasure[] = rows.map(
  ([measure, polarity, previous, latest, printed]) => ({
    measure,
    polarity,
    previous,
    latest,
    printed,
  }),
);
