/** An outcome bee of the strategy for Children Looked After, with what was promised under it. */
export interface BeeSample {
  /** As the strategy writes it. */
  readonly bee: string;
  readonly pledge: string;
  readonly measures: readonly string[];
  readonly meansOfDelivery: readonly string[];
}

/**
 * The scorecard of the strategy for Children Looked After 2019 to 2022, by its six bees: measures and means by their
 * names, pledges in other words.
 */
export const scorecard: readonly BeeSample[] = [
  {
    bee: "BE SAFE",
    pledge: "Our children and young people are protected, safe and settled.",
    measures: [
      "Increase sufficiency of local placements to increase choice for CLA",
      "Increase in the number of CLA in foster placements who turn 18 and stay put in their placement",
      "Reduction in the number of CLA with 3+ placement moves",
      "Reduction in the number of children returning to care within one year of previous period of care",
      "Increase in the number of CLA in long-term placements (fostering)",
      "Percentage of CLA during the year who were placed within 12m of the decision (adoption)",
    ],
    meansOfDelivery: [
      "Residential Strategy",
      "Cross-Service Placement Stability Priority Area",
      "Achieving Stability for Children & Young People",
      "Sufficiency Statement",
      "Fostering and Adoption Recruitment Strategy",
    ],
  },
  {
    bee: "BE HEALTHY",
    pledge:
      "Our children and young people are as healthy and well, in body and mind, as they can be.",
    measures: [
      "Percentage of children with an up to date dental and health check",
      "Percentage of CLA with Strengths & Difficulties Questionnaire (SDQ) scores",
    ],
    meansOfDelivery: [
      "Mental Health & Wellbeing Transformation Plan",
      "Health & Children's Services Joint Strategy for CLA",
      "Health of LAC Strategy",
    ],
  },
  {
    bee: "AMBITIOUS",
    pledge:
      "Education, training and work are supported, so that our young people achieve their best.",
    measures: [
      "Percentage of children with an up to date Personal Education Plan",
      "Increase in percentage of care leavers in education, employment or training (aged 17-21)",
      "Improvement in CLA educational attainment",
    ],
    meansOfDelivery: [
      "Virtual School",
      "Care Leavers Strategy",
      "SEND Strategy and Transformation Programme",
    ],
  },
  {
    bee: "RESILIENT",
    pledge: "Our children grow in confidence and learn to deal with what life brings.",
    measures: [
      "Number of children for whom Lifelong Link networks have been created",
      "Increase in CLA finishers and number of children returning home",
    ],
    meansOfDelivery: ["Lifelong Links", "Return Home Framework"],
  },
  {
    bee: "BE INDEPENDENT",
    pledge: "Our young people are ready to live on their own as adults.",
    measures: [
      "Number of children and young people attending Independent Living Skills courses",
      "Percentage of care leavers in suitable accommodation",
    ],
    meansOfDelivery: [
      "Care Leavers Strategy",
      "Joint Housing Protocol",
      "YC Hertfordshire Local Youth Offer",
    ],
  },
  {
    bee: "BE HAPPY",
    pledge:
      "Our children and young people belong to a family and a community, and have a sense of purpose.",
    measures: [
      "Number of children and young people engaging in CHICC events",
      "Reduction in Valuing Care scores over time",
      "Feedback from CLA and Care Leavers",
      "Percentage of CLA seen alone within timescale",
    ],
    meansOfDelivery: [
      "Corporate Parenting Strategy",
      "Children in Care Council (CHICC)",
      "Valuing Care",
      "Voice of the Child, Young Person & Family",
    ],
  },
];
