/**
 * The previous and latest figures of the published report of 2022-23 (58 measures, 116 cells), as printed,
 * and what each of them says, checked by hand. Numbers are written with the decimals that they are printed with.
 */
export interface ExpectedParts {
  readonly value?: string;
  readonly unit?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly notation?: string;
  readonly missing?: string;
  /** As written, first month, last month. */
  readonly period?: readonly [string, string, string];
  readonly target?: string;
  readonly qualifier?: string;
  readonly others?: readonly string[];
}

export const PUBLISHED: readonly (readonly [cell: string, text: string, parts: ExpectedParts])[] = [
  [
    "1 previous",
    "67.4% (694/1,030)",
    {
      value: "67.4",
      unit: "percent",
      numerator: "694",
      denominator: "1030",
      notation: "percentage first",
    },
  ],
  [
    "1 latest",
    "63.9% (625/978)",
    {
      value: "63.9",
      unit: "percent",
      numerator: "625",
      denominator: "978",
      notation: "percentage first",
    },
  ],
  [
    "2 previous",
    "8.6% (89/1,040)",
    {
      value: "8.6",
      unit: "percent",
      numerator: "89",
      denominator: "1040",
      notation: "percentage first",
    },
  ],
  [
    "2 latest",
    "10.0% (98/979)",
    {
      value: "10.0",
      unit: "percent",
      numerator: "98",
      denominator: "979",
      notation: "percentage first",
    },
  ],
  [
    "3 previous",
    "Total number of children and young people supported to return home (2021-22) N/A",
    {
      missing: "not applicable",
      period: ["2021-22", "2021-04", "2022-03"],
      qualifier: "Total number of children and young people supported to return home",
    },
  ],
  [
    "3 latest",
    "Total number of children and young people supported to return home (2022-23) 1 Target for 2022/23 was 1",
    {
      value: "1",
      unit: "number",
      period: ["2022-23", "2022-04", "2023-03"],
      target: "1 number",
      qualifier: "Total number of children and young people supported to return home",
    },
  ],
  [
    "4 previous",
    "Number of return home episodes 94",
    { value: "94", unit: "number", qualifier: "Number of return home episodes" },
  ],
  [
    "4 latest",
    "Number of return home episodes 115",
    { value: "115", unit: "number", qualifier: "Number of return home episodes" },
  ],
  [
    "5 previous",
    "84.2% (3,179/3,776) (January 2022)",
    {
      value: "84.2",
      unit: "percent",
      numerator: "3179",
      denominator: "3776",
      notation: "percentage first",
      period: ["January 2022", "2022-01", "2022-01"],
    },
  ],
  [
    "5 latest",
    "86.2% (3,862/4,427) (January 2023)",
    {
      value: "86.2",
      unit: "percent",
      numerator: "3862",
      denominator: "4427",
      notation: "percentage first",
      period: ["January 2023", "2023-01", "2023-01"],
    },
  ],
  [
    "6a previous",
    "41.4% (3,897/9,422) (January 2022)",
    {
      value: "41.4",
      unit: "percent",
      numerator: "3897",
      denominator: "9422",
      notation: "percentage first",
      period: ["January 2022", "2022-01", "2022-01"],
    },
  ],
  [
    "6a latest",
    "41.2% (4,318/10,486) (January 2023)",
    {
      value: "41.2",
      unit: "percent",
      numerator: "4318",
      denominator: "10486",
      notation: "percentage first",
      period: ["January 2023", "2023-01", "2023-01"],
    },
  ],
  [
    "6b previous",
    "29.2% (2,754/9,422) (January 2022)",
    {
      value: "29.2",
      unit: "percent",
      numerator: "2754",
      denominator: "9422",
      notation: "percentage first",
      period: ["January 2022", "2022-01", "2022-01"],
    },
  ],
  [
    "6b latest",
    "28.1% (2,942/10,486) (January 2023)",
    {
      value: "28.1",
      unit: "percent",
      numerator: "2942",
      denominator: "10486",
      notation: "percentage first",
      period: ["January 2023", "2023-01", "2023-01"],
    },
  ],
  [
    "6c previous",
    "4.2% (393/9,422) (January 2022)",
    {
      value: "4.2",
      unit: "percent",
      numerator: "393",
      denominator: "9422",
      notation: "percentage first",
      period: ["January 2022", "2022-01", "2022-01"],
    },
  ],
  [
    "6c latest",
    "4.2% (435/10,486) (January 2023)",
    {
      value: "4.2",
      unit: "percent",
      numerator: "435",
      denominator: "10486",
      notation: "percentage first",
      period: ["January 2023", "2023-01", "2023-01"],
    },
  ],
  [
    "7 previous",
    "75 (August 2022)",
    { value: "75", unit: "number", period: ["August 2022", "2022-08", "2022-08"] },
  ],
  [
    "7 latest",
    "102 (August 2023)",
    { value: "102", unit: "number", period: ["August 2023", "2023-08", "2023-08"] },
  ],
  [
    "8a previous",
    "2021/22 academic year 0",
    { value: "0", unit: "number", period: ["2021/22 academic year", "2021-09", "2022-08"] },
  ],
  [
    "8a latest",
    "2022/23 academic year 0",
    { value: "0", unit: "number", period: ["2022/23 academic year", "2022-09", "2023-08"] },
  ],
  [
    "8b previous",
    "92 projects at 64 schools",
    { value: "92", unit: "number of projects", others: ["64 number of schools"] },
  ],
  [
    "8b latest",
    "7 projects at 7 schools",
    { value: "7", unit: "number of projects", others: ["7 number of schools"] },
  ],
  [
    "9a previous",
    "2021/22 academic year 139",
    { value: "139", unit: "number", period: ["2021/22 academic year", "2021-09", "2022-08"] },
  ],
  [
    "9a latest",
    "2022/23 academic year 49",
    { value: "49", unit: "number", period: ["2022/23 academic year", "2022-09", "2023-08"] },
  ],
  ["9b previous", "97.56%", { value: "97.56", unit: "percent" }],
  ["9b latest", "97.69%", { value: "97.69", unit: "percent" }],
  ["9c previous", "496", { value: "496", unit: "number" }],
  ["9c latest", "836", { value: "836", unit: "number" }],
  ["9d previous", "94.64%", { value: "94.64", unit: "percent" }],
  ["9d latest", "94.73%", { value: "94.73", unit: "percent" }],
  ["9e previous", "117", { value: "117", unit: "number" }],
  ["9e latest", "127", { value: "127", unit: "number" }],
  ["10 previous", "N/A", { missing: "not applicable" }],
  ["10 latest", "2/2", { value: "2", unit: "ratio", numerator: "2", denominator: "2" }],
  [
    "11 previous",
    "Of the 265 CLA CYP who responded in 2021, 60.4% know how to access services if they are worried about mental health. (This is 64% for all CYP).",
    {
      value: "60.4",
      unit: "percent",
      denominator: "265",
      others: ["64 percent"],
      period: ["2021", "2021-01", "2021-12"],
      qualifier:
        "CLA CYP who responded; know how to access services if they are worried about mental health",
    },
  ],
  [
    "11 latest",
    "Of the 240 CLA CYP who responded in 2022, 52.1% know how to access services if they are worried about mental health. (This is 63.3% for all CYP).",
    {
      value: "52.1",
      unit: "percent",
      denominator: "240",
      others: ["63.3 percent"],
      period: ["2022", "2022-01", "2022-12"],
      qualifier:
        "CLA CYP who responded; know how to access services if they are worried about mental health",
    },
  ],
  ["12 previous", "N/A", { missing: "not applicable" }],
  [
    "12 latest",
    "54.2% agree or strongly agree",
    { value: "54.2", unit: "percent", qualifier: "agree or strongly agree" },
  ],
  ["13 previous", "N/A", { missing: "not applicable" }],
  [
    "13 latest",
    "1,100 children and young people contacted",
    { value: "1100", unit: "number of children and young people", qualifier: "contacted" },
  ],
  [
    "14 previous",
    "33/41 (80.5%)",
    {
      value: "80.5",
      unit: "percent",
      numerator: "33",
      denominator: "41",
      notation: "fraction first",
    },
  ],
  [
    "14 latest",
    "324/456 (71.1%)",
    {
      value: "71.1",
      unit: "percent",
      numerator: "324",
      denominator: "456",
      notation: "fraction first",
    },
  ],
  ["15 previous", "N/A", { missing: "not applicable" }],
  ["15 latest", "54.2%", { value: "54.2", unit: "percent" }],
  [
    "16 previous",
    "24.4% 2018/19",
    { value: "24.4", unit: "percent", period: ["2018/19", "2018-04", "2019-03"] },
  ],
  [
    "16 latest",
    "26.8% 2021/22",
    { value: "26.8", unit: "percent", period: ["2021/22", "2021-04", "2022-03"] },
  ],
  [
    "17 previous",
    "25.3 2018/19",
    { value: "25.3", unit: "number", period: ["2018/19", "2018-04", "2019-03"] },
  ],
  [
    "17 latest",
    "25.3 2021/22",
    { value: "25.3", unit: "number", period: ["2021/22", "2021-04", "2022-03"] },
  ],
  [
    "18 previous",
    "16.9 2018/19",
    { value: "16.9", unit: "number", period: ["2018/19", "2018-04", "2019-03"] },
  ],
  [
    "18 latest",
    "17.3 2021/22",
    { value: "17.3", unit: "number", period: ["2021/22", "2021-04", "2022-03"] },
  ],
  [
    "19 previous",
    "31 August 2022 90.4%",
    { value: "90.4", unit: "percent", period: ["31 August 2022", "2022-08", "2022-08"] },
  ],
  [
    "19 latest",
    "31 March 2023 91.5%",
    { value: "91.5", unit: "percent", period: ["31 March 2023", "2023-03", "2023-03"] },
  ],
  [
    "20 previous",
    "94% Autumn 2021 (Target 85%)",
    {
      value: "94",
      unit: "percent",
      period: ["Autumn 2021", "2021-09", "2021-12"],
      target: "85 percent",
    },
  ],
  [
    "20 latest",
    "97% Autumn 2022 (Target 85%)",
    {
      value: "97",
      unit: "percent",
      period: ["Autumn 2022", "2022-09", "2022-12"],
      target: "85 percent",
    },
  ],
  [
    "21 previous",
    "55.8% (389/697)",
    {
      value: "55.8",
      unit: "percent",
      numerator: "389",
      denominator: "697",
      notation: "percentage first",
    },
  ],
  [
    "21 latest",
    "52.7% (416/790)",
    {
      value: "52.7",
      unit: "percent",
      numerator: "416",
      denominator: "790",
      notation: "percentage first",
    },
  ],
  [
    "22 previous",
    "91.7% (452/493)",
    {
      value: "91.7",
      unit: "percent",
      numerator: "452",
      denominator: "493",
      notation: "percentage first",
    },
  ],
  [
    "22 latest",
    "90.7% (485/535)",
    {
      value: "90.7",
      unit: "percent",
      numerator: "485",
      denominator: "535",
      notation: "percentage first",
    },
  ],
  [
    "23 previous",
    "179/271 (66.1%)",
    {
      value: "66.1",
      unit: "percent",
      numerator: "179",
      denominator: "271",
      notation: "fraction first",
    },
  ],
  [
    "23 latest",
    "567/609 (93.1%)",
    {
      value: "93.1",
      unit: "percent",
      numerator: "567",
      denominator: "609",
      notation: "fraction first",
    },
  ],
  [
    "24a previous",
    "(Apr 21 – Mar 22) 16 Social Workers graduated",
    {
      value: "16",
      unit: "number of Social Workers",
      period: ["Apr 21 – Mar 22", "2021-04", "2022-03"],
      qualifier: "graduated",
    },
  ],
  [
    "24a latest",
    "(Apr 22 – Mar 23) 12 Social Workers graduated",
    {
      value: "12",
      unit: "number of Social Workers",
      period: ["Apr 22 – Mar 23", "2022-04", "2023-03"],
      qualifier: "graduated",
    },
  ],
  ["24b previous", "", { missing: "blank" }],
  ["24b latest", "0 graduates", { value: "0", unit: "number of graduates" }],
  [
    "25a previous",
    "2021/22 £3,221,196",
    { value: "3221196", unit: "pounds", period: ["2021/22", "2021-04", "2022-03"] },
  ],
  [
    "25a latest",
    "2022/23 £5,469,575",
    { value: "5469575", unit: "pounds", period: ["2022/23", "2022-04", "2023-03"] },
  ],
  [
    "25b previous",
    "2021/22 £563,450",
    { value: "563450", unit: "pounds", period: ["2021/22", "2021-04", "2022-03"] },
  ],
  [
    "25b latest",
    "2022/23 £1,767,072",
    { value: "1767072", unit: "pounds", period: ["2022/23", "2022-04", "2023-03"] },
  ],
  ["26 previous", "5.6 days", { value: "5.6", unit: "number of days" }],
  ["26 latest", "6.3 days", { value: "6.3", unit: "number of days" }],
  ["27 previous", "15.4%", { value: "15.4", unit: "percent" }],
  ["27 latest", "15.7%", { value: "15.7", unit: "percent" }],
  ["28a previous", "73%", { value: "73", unit: "percent" }],
  ["28a latest", "N/A", { missing: "not applicable" }],
  ["28b previous", "76%", { value: "76", unit: "percent" }],
  ["28b latest", "N/A", { missing: "not applicable" }],
  ["28c previous", "77%", { value: "77", unit: "percent" }],
  ["28c latest", "N/A", { missing: "not applicable" }],
  [
    "29a previous",
    "11.6% (ages 18-24)",
    { value: "11.6", unit: "percent", qualifier: "ages 18-24" },
  ],
  ["29a latest", "4.5% (ages 18-24)", { value: "4.5", unit: "percent", qualifier: "ages 18-24" }],
  ["29b previous", "2.6%", { value: "2.6", unit: "percent" }],
  ["29b latest", "3.3%", { value: "3.3", unit: "percent" }],
  ["29c previous", "18.2%", { value: "18.2", unit: "percent" }],
  ["29c latest", "16.6%", { value: "16.6", unit: "percent" }],
  ["29d previous", "14.4%", { value: "14.4", unit: "percent" }],
  ["29d latest", "8.5%", { value: "8.5", unit: "percent" }],
  ["29e previous", "51.8%", { value: "51.8", unit: "percent" }],
  ["29e latest", "80.2%", { value: "80.2", unit: "percent" }],
  ["29f previous", "51.8%", { value: "51.8", unit: "percent" }],
  ["29f latest", "71.8%", { value: "71.8", unit: "percent" }],
  ["29g previous", "18.2%", { value: "18.2", unit: "percent" }],
  ["29g latest", "12.8%", { value: "12.8", unit: "percent" }],
  [
    "30 previous",
    "2021/22 N/A",
    { missing: "not applicable", period: ["2021/22", "2021-04", "2022-03"] },
  ],
  [
    "30 latest",
    "2022/23 903 staff attended mental health training courses",
    {
      value: "903",
      unit: "number of staff",
      period: ["2022/23", "2022-04", "2023-03"],
      qualifier: "attended mental health training courses",
    },
  ],
  [
    "31 previous",
    "2021/22 N/A",
    { missing: "not applicable", period: ["2021/22", "2021-04", "2022-03"] },
  ],
  [
    "31 latest",
    "2022/23 1,221 staff attended mental health training courses",
    {
      value: "1221",
      unit: "number of staff",
      period: ["2022/23", "2022-04", "2023-03"],
      qualifier: "attended mental health training courses",
    },
  ],
  [
    "32 previous",
    "203.40 Top quartile nationally",
    { value: "203.40", unit: "number", qualifier: "Top quartile nationally" },
  ],
  [
    "32 latest",
    "213.0 Top quartile nationally",
    { value: "213.0", unit: "number", qualifier: "Top quartile nationally" },
  ],
  [
    "33 previous",
    "38.0 Top quartile nationally",
    { value: "38.0", unit: "number", qualifier: "Top quartile nationally" },
  ],
  [
    "33 latest",
    "36.1 Top quartile nationally",
    { value: "36.1", unit: "number", qualifier: "Top quartile nationally" },
  ],
  [
    "34 previous",
    "919 against a target of 815",
    { value: "919", unit: "number", target: "815 number" },
  ],
  [
    "34 latest",
    "947 against a target of 916",
    { value: "947", unit: "number", target: "916 number" },
  ],
  [
    "35 previous",
    "2021-22 793 (1,908 young people)",
    {
      value: "793",
      unit: "number",
      others: ["1908 number of young people"],
      period: ["2021-22", "2021-04", "2022-03"],
    },
  ],
  [
    "35 latest",
    "2022-23 668 (1,538 young people)",
    {
      value: "668",
      unit: "number",
      others: ["1538 number of young people"],
      period: ["2022-23", "2022-04", "2023-03"],
    },
  ],
  [
    "36 previous",
    "Apr 21 – Mar 22 368",
    { value: "368", unit: "number", period: ["Apr 21 – Mar 22", "2021-04", "2022-03"] },
  ],
  [
    "36 latest",
    "Apr 22 – Mar 23 286",
    { value: "286", unit: "number", period: ["Apr 22 – Mar 23", "2022-04", "2023-03"] },
  ],
  ["37a previous", "N/A", { missing: "not applicable" }],
  [
    "37a latest",
    "78,588 households supported",
    { value: "78588", unit: "number of households", qualifier: "supported" },
  ],
  ["37b previous", "N/A", { missing: "not applicable" }],
  [
    "37b latest",
    "204,954 Individuals supported; 71,789 Hertfordshire households",
    {
      value: "204954",
      unit: "number of Individuals",
      others: ["71789 number of Hertfordshire households"],
      qualifier: "supported",
    },
  ],
  ["38 previous", "N/A", { missing: "not applicable" }],
  [
    "38 latest",
    "Jan – Dec 22 53,262 days attended",
    {
      value: "53262",
      unit: "number of days",
      period: ["Jan – Dec 22", "2022-01", "2022-12"],
      qualifier: "attended",
    },
  ],
  [
    "39 previous",
    "2021-22 141",
    { value: "141", unit: "number", period: ["2021-22", "2021-04", "2022-03"] },
  ],
  [
    "39 latest",
    "2022-23 151",
    { value: "151", unit: "number", period: ["2022-23", "2022-04", "2023-03"] },
  ],
  [
    "40 previous",
    "2021-22 82.9%",
    { value: "82.9", unit: "percent", period: ["2021-22", "2021-04", "2022-03"] },
  ],
  [
    "40 latest",
    "2022-23 84.4%",
    { value: "84.4", unit: "percent", period: ["2022-23", "2022-04", "2023-03"] },
  ],
];
