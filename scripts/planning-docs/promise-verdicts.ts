/** Which indicators of the report of 2022-23 measure a promise, judged by hand from the titles in the documents. */
export interface JudgedPromise {
  /** How the promise begins, in any case; several promises may begin so. */
  readonly promise: string;
  /** Indicators that measure it. */
  readonly right?: readonly number[];
  /** Indicators of which some would say so. */
  readonly arguable?: readonly number[];
  /** Indicators that share words with it and measure something else. */
  readonly wrong?: readonly number[];
  readonly reason?: string;
}

/** All verdicts, by document. */
export const judgedPromises: readonly JudgedPromise[] = [
  ...strategicPriorities(),
  ...successMeasures(),
  ...outcomeBees(),
];

function strategicPriorities(): JudgedPromise[] {
  return [
    {
      promise: "Number of children requiring single occupancy transport",
      arguable: [7],
      reason: "7 counts who has learnt to travel alone, not who still needs a car.",
    },
    { promise: "New schools designed as Net Zero Carbon", right: [8] },
    { promise: "Number of visits to the Local Offer", reason: "No indicator counts visits." },
    {
      promise: "Rate of children on Child Protection Plans",
      wrong: [32, 33],
      reason: "32 is the rate of children in need, 33 that of children looked after.",
    },
    { promise: "Percentage of Children Looked After (CLA) living in", right: [1] },
    { promise: "Children Looked After living in three or more homes", right: [2] },
    {
      promise: "Numbers of children supported to return home",
      right: [3, 4],
      reason: "3 counts those whom one programme supported, 4 all who returned.",
    },
    { promise: "Percentage of Care Leavers in suitable accommodation", right: [22] },
    {
      promise: "Number of Separated Migrant Children",
      arguable: [21],
      wrong: [33],
      reason: "21 is about care leavers, and no indicator counts separated migrant children alone.",
    },
    { promise: "% care-experienced young people who know", right: [11] },
    { promise: "Number of commissioned services with a good rating", right: [10] },
    {
      promise: "Proportion of service development projects",
      arguable: [13],
      reason: "13 counts whom the service asked, not the projects that did.",
    },
    {
      promise: "% of Education Health and Care Needs Assessments",
      wrong: [5, 6],
      reason: "5 and 6 are about children who have a plan, not about how long it took.",
    },
    {
      promise: "Attainment data for early years",
      right: [16, 17, 18],
      reason: "The gap is what the report has of attainment. Key stage 5 is not in it.",
    },
    { promise: "Proportion of schools assessed by Ofsted", right: [19] },
    { promise: "Take-up of Free early education", right: [20] },
    {
      promise: "Number of children successfully reintegrated",
      reason: "No indicator is about children out of school.",
    },
    { promise: "Percentage of care leavers in education", right: [21] },
    { promise: "Staff survey data", right: [28] },
    { promise: "L&D training data", right: [30, 31] },
    { promise: "Numbers of new social workers", right: [24] },
    { promise: "Reduction in use of agency staff", right: [25] },
    { promise: "Voluntary turnover", right: [27] },
    { promise: "Average days lost", right: [26] },
    { promise: "Hertfordshire quartile performance", right: [32, 33] },
    { promise: "Percentage of family outcomes achieved", right: [34] },
    {
      promise: "Number of households with families supported",
      right: [37],
      reason: "The report counts rounds 2 and 3 of the same fund; the promise is about round 4.",
    },
    { promise: "Take up of HAPpy", right: [38] },
  ];
}

function successMeasures(): JudgedPromise[] {
  return [
    {
      promise: "A reduction in the percentage of Children Looked After placed outside",
      right: [1],
      reason: "The opposite of 1. Nobody measures the 20 miles.",
    },
    { promise: "An increase in the percentage of children in care who feel included", right: [12] },
    {
      promise: "An increase in the percentage of children and young people with EHCPs",
      right: [5],
      arguable: [6],
    },
    {
      promise: "The proportion of service development projects",
      arguable: [13],
      reason: "13 counts whom the service asked, not the projects that did.",
    },
    {
      promise: "A reduction in the environmental footprint",
      arguable: [7, 8],
      reason: "Travel training and net zero schools help, but do not measure journeys.",
    },
    { promise: "An increase in the percentage of case audits", right: [14] },
    { promise: "Survey responses from children and young people", right: [15] },
    { promise: "A reduction in the levels of staff sickness", right: [26] },
    {
      promise: "An increase in retention",
      right: [27],
      reason: "The opposite of turnover.",
    },
    { promise: "A reduction in the achievement gap", right: [16, 17, 18] },
    { promise: "An increase in the percentage of audited cases", right: [23] },
    {
      promise: "An increase in the percentage of young people in Education",
      arguable: [21],
      reason: "21 is about care leavers only, who are some of the most vulnerable.",
    },
    { promise: "Feedback from staff surveys", right: [28] },
    { promise: "An increase in the percentage of Care Leavers in suitable", right: [22] },
    { promise: "An increase in the number of Families First Assessments", right: [35] },
    {
      promise: "A reduction in the number of step ups from Families First",
      arguable: [36],
      reason: "36 counts the step-ups from another team.",
    },
    {
      promise: "The make-up of the workforce",
      right: [29],
      reason: "What the communities are like stands in the previous data of 29.",
    },
  ];
}

function outcomeBees(): JudgedPromise[] {
  return [
    {
      promise: "Increase sufficiency of local placements",
      arguable: [1],
      reason: "1 follows from enough local homes, but does not count them.",
    },
    {
      promise: "Increase in the number of CLA in foster placements who turn 18",
      reason: "No indicator is about staying put.",
    },
    { promise: "Reduction in the number of CLA with 3+", right: [2] },
    {
      promise: "Reduction in the number of children returning to care",
      wrong: [4],
      reason: "4 counts children who return home.",
    },
    {
      promise: "Increase in the number of CLA in long-term placements",
      reason: "No indicator counts long-term placements.",
    },
    {
      promise: "Percentage of CLA during the year who were placed",
      reason: "No indicator is about adoption.",
    },
    {
      promise: "Percentage of children with an up to date dental",
      reason: "No indicator is about health checks.",
    },
    {
      promise: "Percentage of CLA with Strengths",
      reason: "No indicator is about the questionnaire.",
    },
    {
      promise: "Percentage of children with an up to date Personal Education Plan",
      wrong: [5, 6],
      reason: "5 and 6 are about Education, Health and Care Plans.",
    },
    { promise: "Increase in percentage of care leavers in education", right: [21] },
    {
      promise: "Improvement in CLA educational attainment",
      arguable: [16, 17, 18],
      reason: "The gaps in the report are those of disadvantaged children.",
    },
    { promise: "Number of children for whom Lifelong Link", reason: "No indicator counts them." },
    { promise: "Increase in CLA finishers", right: [4], arguable: [3] },
    {
      promise: "Number of children and young people attending Independent Living",
      wrong: [30, 31],
      reason: "30 and 31 count staff and others at courses of another kind.",
    },
    {
      promise: "Number of children and young people engaging in CHICC",
      arguable: [13],
      reason: "13 counts contacts to hear views, whatever the occasion.",
    },
    { promise: "Reduction in Valuing Care scores", reason: "No indicator holds these scores." },
    {
      promise: "Feedback from CLA and Care Leavers",
      arguable: [11, 12, 15],
      reason: "11, 12 and 15 are surveys of children, each about one question.",
    },
    { promise: "Percentage of CLA seen alone", reason: "No indicator is about visits." },
  ];
}
