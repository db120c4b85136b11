import type { CellValue, WorkbookSnapshot } from "../../../../src/core/workbook/types";
import { grid } from "../../../helpers/grids";
import { correctDraft, snapshotOf } from "./correct-workbook";

/** The registers of a workbook as rows of cells, which a test may break before it is checked. */
export interface RegistersDraft {
  priorities: CellValue[][];
  success: CellValue[][];
  context: CellValue[][];
  scorecard: CellValue[][];
  actions: CellValue[][];
}

const healthy = "HEALTHY AND FULFILLING LIVES FOR OUR RESIDENTS";
const services = "EXCELLENT COUNCIL SERVICES FOR ALL";

/** All five registers, for the correct workbook, in which nothing is wrong. Headers stand in the first row of each. */
export function correctRegisters(): RegistersDraft {
  return {
    priorities: [
      [
        "Ambition",
        "What we want to achieve",
        "How this will be measured",
        "Indicators",
        "Corporate priorities",
        "Outcome bees",
      ],
      [
        "Ambition 1",
        "Homes near home",
        "Percentage of Children Looked After living within the county",
        "1",
        healthy,
        "BE SAFE",
      ],
      ["", "", "Children with three or more placements", "2", "", ""],
      ["", "", "Education, Health and Care Plans by kind of school", "3, 4", "", ""],
      [
        "Ambition 2",
        "School for everyone",
        "Attainment and attendance",
        "5, 6, 7, 8, 9",
        healthy,
        "BE AMBITIOUS",
      ],
      ["Ambition 3", "Help for families", "Family support", "10, 11, 12", services, "BE RESILIENT"],
      [
        "Ambition 4",
        "Ready for adult life",
        "Care leavers in suitable accommodation",
        "13, 14, 15",
        healthy,
        "BE INDEPENDENT",
      ],
      [
        "Ambition 5",
        "Services within reach",
        "Complaints answered in time",
        "16, 17, 18, 19, 20",
        services,
        "BE HEALTHY",
      ],
    ],
    success: [
      ["How we measure success", "Desired direction", "Indicators"],
      ["An increase in the percentage of Children Looked After living within the county", "", "1"],
      ["A reduction in the percentage of children with three or more placements", "", "2"],
      ["Feedback from the workforce", "Increase", "18"],
    ],
    context: [
      ["Theme", "Measure", "Local", "National", "Difference", "Period", "Source"],
      ["Deprivation", "Children in low income families", "10.8%", "18.4%", "-7.6", "2019", "LAIT"],
      ["", "Pupils who claim free school meals", "10.9%", "17.7%", "-6.8", "2020", "LAIT"],
      ["Schools", "Schools in the county", "532", "", "", "2021", "School census"],
    ],
    scorecard: [
      ["Outcome bee", "Our pledge", "Performance measures", "Indicators", "Means of delivery"],
      [
        "BE SAFE",
        "Safe and settled",
        "Reduction in the number of placement moves",
        "2",
        "Residential strategy",
      ],
      ["BE HEALTHY", "Healthy and well", "Feedback from young people", "18", "Joint strategy"],
      ["BE AMBITIOUS", "Do your best", "Improvement in attainment", "6", "Virtual school"],
      [
        "BE RESILIENT",
        "Ready for setbacks",
        "Increase in family support plans",
        "10",
        "Lifelong links",
      ],
      [
        "BE INDEPENDENT",
        "Ready for adult life",
        "Increase in care leavers in suitable accommodation",
        "13",
        "Housing protocol",
      ],
      [
        "BE HAPPY",
        "Part of a family",
        "Young people who know what they can ask for",
        "15",
        "Participation team",
      ],
      [
        "BE INCLUDED",
        "Heard and counted",
        "Children who feel included in their school",
        "5",
        "Voice of the child",
      ],
    ],
    actions: [
      ["Ref", "Description", "Owner", "Due", "Status", "Indicators"],
      ["1", "Keep children safe", "", "", "", ""],
      ["1.1", "Homes near home", "", "", "", ""],
      ["1.1.1", "Recruit foster carers", "", "", "", "2"],
      ["a", "Hold open days", "Head of Care", "31/03/2024", "Completed", ""],
      ["b", "Train those who come", "Head of Care", "30/09/2024", "On track", ""],
      ["1.1.2", "Support foster carers", "", "", "", "5"],
      ["a", "Open a helpline", "Head of Care", "30/09/2024", "On track", ""],
      ["b", "Pay for breaks", "Head of Care", "30/09/2024", "Not started", ""],
      ["1.2", "Good health", "", "", "", ""],
      ["1.2.1", "Assess health in time", "", "", "", ""],
      ["a", "Appoint a nurse", "Head of Health", "30/09/2024", "On track", ""],
      ["b", "Agree the form", "Head of Health", "30/09/2024", "On track", ""],
    ],
  };
}

/** The correct workbook with these registers, as it is read on 4 May 2024. */
export function withRegisters(draft: RegistersDraft): WorkbookSnapshot {
  const { sheets, ...rest } = snapshotOf(correctDraft());
  const registers = [
    grid(draft.priorities, { name: "Strategic priorities" }),
    grid(draft.success, { name: "Success measures" }),
    grid(draft.context, { name: "About the county" }),
    grid(draft.scorecard, { name: "Outcome bees" }),
    grid(draft.actions, { name: "Action plan" }),
  ];
  return { ...rest, readOn: "2024-05-04", sheets: [...sheets, ...registers] };
}
