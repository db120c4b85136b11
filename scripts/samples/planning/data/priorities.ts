/** One of the year's strategic priorities. Titles and measures are those of the published priorities; the rest is told in other words. */
export interface PrioritySample {
  /** Number of the ambition. */
  readonly ambition: number;
  readonly title: string;
  readonly objectives: readonly string[];
  /** How it will be measured. */
  readonly measures: readonly string[];
  readonly corporatePriorities: readonly string[];
  /** As the document writes it. */
  readonly outcomeBee: string;
  /** Numbers of indicators that the analyst has named already beside the first measure; most are left to be proposed. */
  readonly indicators?: string;
}

const cleaner = "Cleaner greener Hertfordshire";
const healthy = "Healthy and fulfilling lives";
const growth = "Sustainable responsible growth";
const excellent = "Excellent services";

/** The strategic priorities for 2023-24. */
export const priorities: readonly PrioritySample[] = [
  {
    ambition: 1,
    title: "Sufficient local school places",
    objectives: [
      "Plan enough school places close to home, built with the climate in mind, for every child including those with special educational needs, now and for twenty years ahead.",
    ],
    measures: [
      "Number of children requiring single occupancy transport to school",
      "New schools designed as Net Zero Carbon in operation and existing schools supported in NZC transition",
    ],
    corporatePriorities: [cleaner, growth, healthy],
    outcomeBee: "Be Ambitious",
  },
  {
    ambition: 1,
    title: "Awareness and use of community resources",
    objectives: [
      "Help more families find and use what their neighbourhood offers to children and young people.",
    ],
    measures: ["Number of visits to the Local Offer website"],
    corporatePriorities: [healthy],
    outcomeBee: "Be Resilient",
  },
  {
    ambition: 1,
    title: "Keep children safe in the community through our Family Safeguarding model",
    objectives: [
      "Offer Family Safeguarding to more families, so that relatives and neighbours can help children stay safe at home and outside it.",
      "Work with the safeguarding partnership so that arrangements between agencies stay steady and effective.",
    ],
    measures: ["Rate of children on Child Protection Plans"],
    corporatePriorities: [healthy],
    outcomeBee: "Be Safe",
  },
  {
    ambition: 1,
    title: "Innovation to support children in care",
    objectives: [
      "Keep families together with edge of care support: more family group conferences, more care by family and friends.",
      "Go on renewing the county's own children's homes and foster care.",
      "Let children leave care as soon as it is safe, with Family Safeguarding for Children in Care.",
    ],
    measures: [
      "Percentage of Children Looked After (CLA) living in Hertfordshire",
      "Children Looked After living in three or more homes during the year",
      "Numbers of children supported to return home",
    ],
    corporatePriorities: [healthy],
    outcomeBee: "Be Safe",
  },
  {
    ambition: 2,
    title: "Excellent services for the most vulnerable young people",
    objectives: [
      "Support young people well on their way out of care and into adult life.",
      "Meet the education, health and care needs of the growing number of separated migrant children by one joint plan.",
    ],
    measures: [
      "Percentage of Care Leavers in suitable accommodation",
      "Number of Separated Migrant Children who are Looked After and are in Education Employment and Training",
    ],
    corporatePriorities: [healthy],
    outcomeBee: "Be Healthy",
    indicators: "22",
  },
  {
    ambition: 2,
    title: "Improve commissioning for young people",
    objectives: [
      "Commission together with health: young people should know where to find help for their mental health, in services that understand trauma.",
      "Teach, prevent and support where county lines, gangs, knife crime, domestic abuse and violence against women and girls are concerned.",
    ],
    measures: [
      "% care-experienced young people who know how to access services if they are worried about mental health (Young People's survey)",
      "Number of commissioned services with a good rating (3 or 4) on their trauma informed self-evaluation",
    ],
    corporatePriorities: [healthy],
    // The document has these look-alikes, which are Cyrillic.
    outcomeBee: "Ве Нарру",
  },
  {
    ambition: 2,
    title: "Listening and learning",
    objectives: [
      "Follow in the data what children begin to need, and plan services and their own care together with those who live it.",
    ],
    measures: [
      "Proportion of service development projects that show engagement and co-production with children and young people",
    ],
    corporatePriorities: [excellent],
    outcomeBee: "Be Included",
  },
  {
    ambition: 2,
    title: "Improved support for children with SEND",
    objectives: [
      "Make statutory assessments and reviews quicker and better through the new pathway.",
      "Develop the graduated response in schools and the offer that supports it.",
      "Settle in the new arrangements for integrated therapies.",
    ],
    measures: ["% of Education Health and Care Needs Assessments completed within 20 weeks"],
    corporatePriorities: [healthy],
    outcomeBee: "Be Resilient",
  },
  {
    ambition: 3,
    title: "Improving attainment for everyone",
    objectives: [
      "Narrow the gap between groups that fall behind and all other children.",
      "Help schools and pupils recover from the effects of the pandemic.",
      "Give every child the best start through early education and family services.",
    ],
    measures: [
      "Attainment data for early years, and key stages 2, 4 and 5",
      "Proportion of schools assessed by Ofsted as Good or Outstanding",
      "Take-up of Free early education for 2-year-olds",
    ],
    corporatePriorities: [healthy, excellent],
    outcomeBee: "Be Ambitious",
    indicators: "16, 17, 18",
  },
  {
    ambition: 3,
    title: "Support for children not in school",
    objectives: [
      "Know which children do not attend, support them, and help them catch up in the best education for them.",
    ],
    measures: [
      "Number of children successfully reintegrated into education (data from pilot programme)",
    ],
    corporatePriorities: [healthy],
    outcomeBee: "Be Ambitious",
  },
  {
    ambition: 3,
    title: "Support for young people with their skills and employment",
    objectives: [
      "Work with further education so that young people and care leavers gain the skills that employers look for.",
      "Give careers advice that takes in the green economy.",
    ],
    measures: ["Percentage of care leavers in education, employment and training"],
    corporatePriorities: [growth, cleaner],
    outcomeBee: "Be independent",
  },
  {
    ambition: 4,
    title: "Deliver excellent professional development for all roles",
    objectives: [
      "Go on training social workers in Family Safeguarding and other models of practice.",
      "Train staff who work directly with young people in supporting their mental health.",
      "Make SEND everyone's responsibility.",
      "Offer supervision, management and learning of high quality to all staff and foster carers.",
    ],
    measures: [
      "Staff survey data",
      "L&D training data – number of people attending mental health training courses and SEND training courses",
    ],
    corporatePriorities: [excellent],
    outcomeBee: "Be Safe",
  },
  {
    ambition: 4,
    title: "Improved recruitment and retention for key roles",
    objectives: [
      "Train new social workers with Front Line and the universities.",
      "Show the county as a good place to work with children and families.",
      "Look after the wellbeing and the workload of staff.",
    ],
    measures: [
      "Numbers of new social workers on Front Line and apprenticeship programmes",
      "Reduction in use of agency staff",
      "Voluntary turnover",
      "Average days lost",
    ],
    corporatePriorities: [excellent],
    outcomeBee: "Be Resilient",
  },
  {
    ambition: 4,
    title: "All staff feel included",
    objectives: [
      "Promote diversity, equality, equity and inclusion among staff and in the communities they serve.",
      "Listen to children, families and employees, and act on what they say.",
      "Carry out the action plan of the workforce race equality standards.",
    ],
    measures: ["Staff survey data"],
    corporatePriorities: [excellent],
    outcomeBee: "Be Included",
  },
  {
    ambition: 5,
    title: "Excellent support for children and families, fit for the future",
    objectives: [
      "See that families get good support at the right time from the right agency, and that children know what is happening.",
      "Include fathers better in the work with families.",
      "Try new ways for agencies to help families together.",
    ],
    measures: [
      "Hertfordshire quartile performance on the rate of children on Child in Need Plans and Children Looked After",
      "Percentage of family outcomes achieved (Supporting Families claims)",
    ],
    corporatePriorities: [],
    outcomeBee: "Be Ambitious",
  },
  {
    ambition: 5,
    title: "Building Life Chances",
    objectives: [
      "Run a partnership programme against the inequalities that the cost of living makes worse: early years, skills, health, jobs, help in a crisis, food.",
    ],
    measures: [
      "Number of households with families supported through the Household Support Fund (round 4)",
      "Take up of HAPpy (Hertfordshire Holiday Activity Programme) places from children eligible for free school meals",
    ],
    corporatePriorities: [healthy, growth],
    outcomeBee: "Be Resilient",
  },
];
