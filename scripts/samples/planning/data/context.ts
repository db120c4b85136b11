/** A figure about the county, with the national one where the plan gives it. */
export interface ContextSample {
  readonly theme: string;
  readonly title: string;
  readonly local: string;
  readonly national?: string;
  readonly period?: string;
  readonly source: string;
}

const lait = "Local Authority Interactive Tool";

/** The figures of the plan's pages "About Hertfordshire", mistakes included. */
export const context: readonly ContextSample[] = [
  {
    theme: "Population",
    title: "Population under 18",
    local: "272,558",
    period: "2019-2020",
    source: "Office for National Statistics",
  },
  {
    theme: "Sustainability",
    title: "Share of the county council's carbon emissions that school buildings make",
    local: "more than 50%",
    period: "2018-2019",
    source: "Internal data",
  },
  {
    theme: "Sustainability",
    title: "Schools signed up to walking and clean air campaigns",
    local: "234",
    period: "2019",
    source: "Internal data",
  },
  {
    theme: "Deprivation",
    title: "Children in low income families",
    local: "10.8%",
    national: "18.4%",
    period: "2019",
    source: lait,
  },
  {
    theme: "Deprivation",
    title: "Primary school pupils entitled to and claiming free school meals",
    local: "10.9%",
    national: "17.7%",
    period: "2020",
    source: lait,
  },
  {
    theme: "Deprivation",
    title: "Secondary school pupils entitled to and claiming free school meals",
    local: "8.5%",
    national: "15.9%",
    period: "2020",
    source: lait,
  },
  {
    theme: "Diversity",
    title: "Young people aged 11 to 18 who identify as gay, lesbian or bisexual",
    local: "8.2%",
    period: "February 2021",
    source: "Young People's Health & Wellbeing Survey",
  },
  {
    theme: "Education",
    title: "Primary school pupils with English as an additional language",
    local: "17.9%",
    national: "21.3%",
    period: "2020",
    source: lait,
  },
  {
    theme: "Education",
    title: "Secondary school pupils with English as an additional language",
    local: "12.5%",
    national: "17.1%",
    period: "2020",
    source: lait,
  },
  {
    theme: "Education",
    title: "Pupils with an Education, Health and Care Plan",
    local: "2.4%",
    national: "3.3%",
    period: "2020",
    source: "",
  },
  {
    theme: "Education",
    title: "Pupils with Special Educational Needs Support (all schools)",
    local: "12.4%",
    national: "12.1%",
    source: lait,
  },
  {
    theme: "Education",
    title: "Schools rated Good or Outstanding by Ofsted",
    local: "87.9%",
    national: "86.3%",
    period: "31/12/2020",
    source: "Ofsted Management information",
  },
  {
    theme: "Education",
    title: "Schools in the county",
    local: "532",
    source: "Internal data",
  },
];
