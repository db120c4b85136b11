/**
 * The sixteen statements of how the plan for 2021 to 2026 measures success. Their opening words, which say what is
 * wanted, and the names of what is measured are the plan's; the rest is told in other words.
 */
export const successMeasures: readonly string[] = [
  "A reduction in the percentage of Children Looked After placed outside the county and more than 20 miles from home",
  "An increase in the percentage of children in care who feel included in decisions that social workers make about their life",
  "An increase in the percentage of children and young people with EHCPs whose needs are met locally",
  "The proportion of service development projects that show engagement and co-production with children and young people",
  "A reduction in the environmental footprint of journeys to placements and special schools",
  "An increase in the percentage of case audits that evidence the consideration of a child or young person's diversity and inclusion needs",
  "Survey responses from children and young people that indicate improvement in their wellbeing",
  "A reduction in the levels of staff sickness and an increase in retention",
  "A reduction in the achievement gap between all children and young people and those who are disadvantaged",
  "An increase in the percentage of audited cases rated as good or outstanding",
  "An increase in the percentage of young people in Education, Employment or Training, including those most vulnerable",
  "Feedback from staff surveys and engagement events",
  "An increase in the percentage of Care Leavers in suitable accommodation (19-21 year olds)",
  "An increase in the number of Families First Assessments completed",
  "A reduction in the number of step ups from Families First Triage",
  "The make-up of the workforce reflects the diversity of the county's communities",
];
