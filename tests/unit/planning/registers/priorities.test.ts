import { grid } from "../../../helpers/grids";
import { planningIn, planningOn, texts } from "./registers";

const header = [
  "What we want to achieve",
  "How this will be measured",
  "This will contribute towards the council's corporate priorities of:",
];

/** What a reader would say of the priorities. */
const told = (planning: ReturnType<typeof planningOn>) =>
  planning.priorities.map((priority) => ({
    ambition: priority.ambition?.value ?? null,
    title: priority.title.text,
    objectives: texts(priority.objectives),
    measures: texts(priority.measures),
    corporate: priority.corporatePriorities.map(({ value }) => value),
    bees: priority.outcomeBees.map(({ value }) => value),
  }));

describe("Strategic priorities are read as a person would read them", () => {
  test("a cell holds a title, bullets below it, a measure on each line, and bees under their label", () => {
    expect(
      told(
        planningOn([
          ["To meet the needs of Hertfordshire's children within their local community."],
          header,
          [
            "Local school places\n• Plan places for all children, with\nthose who need more help\n• Build green schools",
            "Children who need a taxi to school.\nNew schools that are\nnet zero in use.",
            "Cleaner greener Hertfordshire\nHealthy and fulfilling lives\n\nOutcome Bee:\nВе Нарру",
          ],
        ]),
      ),
    ).toEqual([
      {
        ambition: 1,
        title: "Local school places",
        objectives: [
          "Plan places for all children, with those who need more help",
          "Build green schools",
        ],
        measures: ["Children who need a taxi to school.", "New schools that are net zero in use."],
        corporate: ["Cleaner greener Hertfordshire", "Healthy and fulfilling lives"],
        bees: ["Ве Нарру"],
      },
    ]);
  });

  test("words run on over rows, pages repeat heading and header, and a row ends in the next priority's", () => {
    const ambition =
      "To plan, commission and deliver services that meet the individual needs of children";
    const sheet = [
      [ambition],
      [],
      header,
      [
        "Room in every school • Make room for all pupils.",
        "Pupils who go by taxi. Old schools that are helped in",
        "Healthy and fulfilling lives Outcome Bee: Be Ambitious",
      ],
      [
        "Known and used local groups",
        "turning green. Visits to the web pages.",
        "Excellent services Outcome Bee:",
      ],
      [
        "Safe at home",
        "Rate of children with a plan.",
        "Be Resilient Healthy and fulfilling lives",
      ],
      [" • Keep families together with the help that they", "", "Outcome Bee: Be Safe"],
      ["need.", "", ""],
      [ambition],
      [],
      header,
      ["New ways to help children in care", "Percentage of Children", "Sustainable responsible"],
      ["Find new ways to help children that last", "Looked After who live in", "growth"],
      ["for years to come.", "the county.", ""],
      ["Keep the homes that we have.", "", "Outcome Bee:"],
      ["• Help children home.", "Children in three homes", "Be Safe"],
      ["", "in a year.", ""],
    ];
    expect(told(planningOn(sheet))).toEqual([
      {
        ambition: 2,
        title: "Room in every school",
        objectives: ["Make room for all pupils."],
        measures: ["Pupils who go by taxi.", "Old schools that are helped in turning green."],
        corporate: ["Healthy and fulfilling lives"],
        bees: ["Be Ambitious"],
      },
      {
        ambition: 2,
        title: "Known and used local groups",
        objectives: [],
        measures: ["Visits to the web pages."],
        corporate: ["Excellent services"],
        bees: ["Be Resilient"],
      },
      {
        ambition: 2,
        title: "Safe at home",
        objectives: ["Keep families together with the help that they need."],
        measures: ["Rate of children with a plan."],
        corporate: ["Healthy and fulfilling lives"],
        bees: ["Be Safe"],
      },
      {
        ambition: 2,
        title: "New ways to help children in care",
        objectives: [
          "Find new ways to help children that last for years to come.",
          "Keep the homes that we have.",
          "Help children home.",
        ],
        measures: [
          "Percentage of Children Looked After who live in the county.",
          "Children in three homes in a year.",
        ],
        corporate: ["Sustainable responsible growth"],
        bees: ["Be Safe"],
      },
    ]);
  });

  test("one row for each measure, with the priority merged, on its first row only, or repeated", () => {
    const rows = (second: string) => [
      ["Priority", "Objectives", "Measure", "Indicators", "Outcome bee"],
      ["Good schools", "Help schools", "Percentage of good schools", "13", "BE AMBITIOUS"],
      [second, "", "Number of pupils who left early", "14, 15a-c", ""],
      ["Safe homes", "Help homes", "Rate of moves", "", "BE SAFE"],
    ];
    const expected = [
      ["Good schools", ["Help schools"], ["13"], ["14", "15a", "15b", "15c"], ["BE AMBITIOUS"]],
      ["Safe homes", ["Help homes"], [], undefined, ["BE SAFE"]],
    ];
    for (const [second, merges] of [
      ["", ["A2:A3", "B2:B3", "E2:E3"]],
      ["", []],
      ["Good schools", []],
    ] as const) {
      const { priorities } = planningOn(rows(second), { merges });
      expect(
        priorities.map(({ title, objectives, measures, outcomeBees }) => [
          title.text,
          texts(objectives),
          measures[0]?.namedIndicators.map(({ value }) => value),
          measures[1]?.namedIndicators.map(({ value }) => value),
          outcomeBees.map(({ value }) => value),
        ]),
      ).toEqual(expected);
    }
  });

  test.each([
    [
      "a column, filled for the first priority of each",
      [
        ["Ambition", "Priority", "Measure"],
        ["1", "Good schools", "Pass rate of pupils"],
        ["", "Safe homes", "Rate of moves"],
        ["Amb. 2", "Warm meals", "Number of meals"],
      ],
    ],
    [
      "rows of their own",
      [
        ["Priority", "Measure"],
        ["Ambition 1 – To meet needs"],
        ["Good schools", "Pass rate of pupils"],
        ["Safe homes", "Rate of moves"],
        ["AMBITION 2"],
        ["Warm meals", "Number of meals"],
      ],
    ],
  ])("the ambition stands in %s", (_, rows) => {
    expect(told(planningOn(rows)).map(({ ambition, title }) => [ambition, title])).toEqual([
      [1, "Good schools"],
      [1, "Safe homes"],
      [2, "Warm meals"],
    ]);
  });

  test("each ambition has a sheet of its own, named or titled after it", () => {
    const sheet = (name: string, title: string, priority: string) =>
      grid([[title], ["Priority", "Measure"], [priority, "Rate of something"]], { name });
    const planning = planningIn(
      sheet("Ambition 2", "", "Warm meals"),
      sheet("Staff", "Ambition 4: a skilled workforce", "Good training"),
    );
    expect(told(planning).map(({ ambition, title }) => [ambition, title])).toEqual([
      [2, "Warm meals"],
      [4, "Good training"],
    ]);
  });

  test("two header rows, columns in any order, hidden rows, a title above and a note below", () => {
    const planning = planningOn(
      [
        [null, "Our priorities 2023-24"],
        [],
        [null, "This will contribute towards", null, "Success criteria", "Strategic priority"],
        [null, "Corporate priorities", "Outcome bees", null, null],
        [null, "Excellent services", "BE SAFE", "Rate of moves", "Safe homes"],
        [null, "Excellent services", "BE HAPPY", "Number of meals", "Warm meals"],
        [],
        [null, "Source: the council's own plan"],
      ],
      { hiddenRows: [6], merges: ["B3:C3"] },
    );
    expect(told(planning)).toMatchObject([
      { title: "Safe homes", measures: ["Rate of moves"], bees: ["BE SAFE"] },
      { title: "Warm meals", corporate: ["Excellent services"], bees: ["BE HAPPY"] },
    ]);
    expect(planning.priorities).toHaveLength(2);
  });

  test("a native table ends where it ends, and what stands beside it belongs to another", () => {
    const planning = planningOn(
      [
        ["Objective", "Success criteria", null, "How we measure success", "Desired direction"],
        ["Safe homes", "Rate of moves", null, "More children stay in one home", "Increase"],
        [
          "Prepared by the planning team of the council",
          null,
          null,
          "Fewer children go missing",
          "",
        ],
      ],
      { tables: { Priorities: "A1:B2" } },
    );
    expect(told(planning).map(({ title }) => title)).toEqual(["Safe homes"]);
    expect(planning.successMeasures.map(({ text }) => text.text)).toEqual([
      "More children stay in one home",
      "Fewer children go missing",
    ]);
  });

  test("a cell names indicators in the place of measures", () => {
    const { priorities } = planningOn([
      ["Objective", "Measured by"],
      ["Safe homes", "24, 28b"],
      ["Warm meals", "KPI 7"],
      ["Good schools", "TBC"],
    ]);
    expect(
      priorities.map(({ measures }) =>
        measures.map(({ text, namedIndicators }) => [
          text,
          namedIndicators.map(({ value }) => value),
        ]),
      ),
    ).toEqual([[["Safe homes", ["24", "28b"]]], [["Warm meals", ["7"]]], []]);
  });

  test("lines of the columns beside a measure belong to its lines", () => {
    const [priority] = planningOn([
      ["Objective", "Measure", "Desired direction", "Indicators"],
      ["Safe homes", "Moves in a year\nChildren who stay", "Down\nUp", "24\n25"],
    ]).priorities;
    expect(
      priority?.measures.map(({ text, desired, namedIndicators, cell }) => [
        text,
        desired.value,
        namedIndicators.map(({ value }) => value),
        cell.line,
      ]),
    ).toEqual([
      ["Moves in a year", "lower", ["24"], 0],
      ["Children who stay", "higher", ["25"], 1],
    ]);
  });

  test("sentences are measures of their own, remarks and abbreviations are not", () => {
    const [priority] = planningOn([
      ["Objective", "Measure"],
      [
        "Well staff",
        "Use of agency staff. Voluntary turnover. Average days lost. This counts all leave; No. of leavers (e.g. St. Albans. Ware).",
      ],
    ]).priorities;
    expect(texts(priority?.measures ?? [])).toEqual([
      "Use of agency staff.",
      "Voluntary turnover.",
      "Average days lost. This counts all leave",
      "No. of leavers (e.g. St. Albans. Ware).",
    ]);
  });

  test("the same words twice have keys of their own", () => {
    const { priorities } = planningOn([
      ["Objective", "Measure"],
      ["Well staff", "Staff survey data."],
      ["Trained staff", "Staff survey data"],
    ]);
    const keys = priorities.flatMap(({ measures }) => measures.map(({ key }) => key));
    expect(keys).toEqual(["priorities: staff survey data", "priorities: staff survey data #2"]);
  });

  test("of two years' sheets the latest counts, and hidden copies do not", () => {
    const sheet = (name: string, priority: string, visibility: "visible" | "hidden" = "visible") =>
      grid(
        [
          ["Priority", "Measure"],
          [priority, "Rate of something"],
        ],
        { name, visibility },
      );
    const planning = planningIn(
      sheet("Priorities 2022-23", "Old"),
      sheet("Priorities 2023-24", "New"),
      sheet("Draft", "Hidden", "hidden"),
    );
    expect(told(planning).map(({ title }) => title)).toEqual(["New"]);
  });

  test("registers may stand below each other on one sheet", () => {
    const planning = planningOn([
      ["Strategic priorities"],
      ["Priority", "Measure"],
      ["Safe homes", "Rate of moves"],
      [],
      ["How we measure success"],
      ["• Fewer children go missing"],
      ["• More children stay in one home"],
      [],
      ["Outcome bees scorecard"],
      ["Outcome bee", "Our pledge", "Performance measures", "Means of delivery"],
      ["BE SAFE", "We will keep you safe", "Rate of moves", "Housing strategy"],
      [],
      ["About the county"],
      ["Measure", "Local", "England", "Period", "Source"],
      ["Low income", "10.8%", "18.4%", "2019", "LAIT"],
    ]);
    expect(told(planning).map(({ title }) => title)).toEqual(["Safe homes"]);
    expect(planning.successMeasures.map(({ text }) => text.text)).toEqual([
      "Fewer children go missing",
      "More children stay in one home",
    ]);
    expect(planning.scorecard.map(({ bee }) => bee.value)).toEqual(["BE SAFE"]);
    expect(planning.context.map(({ title }) => title.text)).toEqual(["Low income"]);
  });
});
