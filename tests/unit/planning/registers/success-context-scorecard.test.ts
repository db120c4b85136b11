import { planningOn, texts } from "./registers";

describe("Success measures are read as a person would read them", () => {
  test("bullets below a heading, as pasted from the plan, up to the text after them", () => {
    const { successMeasures } = planningOn([
      ["Our ambitions"],
      ["How we measure success"],
      [],
      ["- A reduction in the number of children who live far away and"],
      ["more than 20 miles from home"],
      [],
      ["- A reduction in staff sickness and an increase in retention"],
      ["- Feedback from staff"],
      [],
      ["These measures stand in a report to councillors."],
      ["- Read it on our web pages"],
    ]);
    expect(successMeasures.map(({ text, aims }) => [text.text, texts(aims)])).toEqual([
      [
        "A reduction in the number of children who live far away and more than 20 miles from home",
        [
          "A reduction in the number of children who live far away and more than 20 miles from home",
        ],
      ],
      [
        "A reduction in staff sickness and an increase in retention",
        ["A reduction in staff sickness", "An increase in retention"],
      ],
      ["Feedback from staff", ["Feedback from staff"]],
    ]);
  });

  test("all statements stand in one cell", () => {
    const { successMeasures } = planningOn([
      ["Success measures"],
      ["1. More children at home\n2. Fewer moves in a year\n3. Better results at school"],
    ]);
    expect(successMeasures.map(({ text }) => [text.text, text.cell.line])).toEqual([
      ["More children at home", 0],
      ["Fewer moves in a year", 1],
      ["Better results at school", 2],
    ]);
  });

  test("a column of the desired direction counts before the words", () => {
    const { successMeasures } = planningOn([
      ["Statement", "Desired direction", "KPI ref"],
      ["Children who stay in one home", "↑", "24b"],
      ["A fall in moves", "", "25 and 26"],
      ["Staff survey", "Information only", ""],
    ]);
    expect(
      successMeasures.flatMap(({ aims }) =>
        aims.map(({ desired, namedIndicators }) => [
          desired.value,
          namedIndicators.map(({ value }) => value),
        ]),
      ),
    ).toEqual([
      ["higher", ["24b"]],
      ["lower", ["25", "26"]],
      [null, []],
    ]);
  });
});

describe("The context table is read as a person would read it", () => {
  test("themes in rows of their own, sources below their figures, numbers with formats", () => {
    const { context } = planningOn(
      [
        ["About Hertfordshire"],
        ["Measure", "Hertfordshire (2020)", "England (2020)", "Difference (percentage points)"],
        ["Deprivation"],
        ["Children in low income families", 0.108, 0.184, -0.076],
        ["Pupils with free meals in primary schools", "10.9% (2021)", "17.7%", "6.8 points lower"],
        ["Source: Local Authority Interactive Tool"],
        ["Population"],
        ["Children under 18", 272558, "", ""],
      ],
      { formats: { B4: "0.0%", C4: "0.0%", D4: "0.0%", B8: "#,##0" } },
    );
    expect(
      context.map(({ theme, title, local, national, difference, period, source }) => [
        theme,
        title.text,
        local.value.kind === "value" ? local.value.value.decimal.toString() : local.value.kind,
        national?.text ?? null,
        difference?.text ?? null,
        period?.text,
        source?.text ?? null,
      ]),
    ).toEqual([
      [
        "Deprivation",
        "Children in low income families",
        "10.8",
        "18.4%",
        "-7.6%",
        "Hertfordshire (2020)",
        "Local Authority Interactive Tool",
      ],
      [
        "Deprivation",
        "Pupils with free meals in primary schools",
        "10.9",
        "17.7%",
        "6.8 points lower",
        "2021",
        "Local Authority Interactive Tool",
      ],
      ["Population", "Children under 18", "272558", null, null, "Hertfordshire (2020)", null],
    ]);
  });

  test("a theme in a column holds until the next, and a merged source for all its rows", () => {
    const { context } = planningOn(
      [
        ["Theme", "Measure", "Local", "National", "Period", "Source"],
        ["Deprivation", "Low income", "10.8%", "18.4%", "2019", "LAIT"],
        ["", "Free meals", "10.9%", "17.7%", "2020", ""],
        ["Schools", "Good schools", "87.9%", "86.3%", "31/12/2020", "Ofsted"],
      ],
      { merges: ["F2:F3"] },
    );
    expect(context.map(({ theme, source }) => [theme, source?.text])).toEqual([
      ["Deprivation", "LAIT"],
      ["Deprivation", "LAIT"],
      ["Schools", "Ofsted"],
    ]);
  });
});

describe("The scorecard is read as a person would read it", () => {
  test("one row for each bee, with a line for each measure", () => {
    const { scorecard } = planningOn([
      ["Outcome Bees", "Our Pledge", "Performance Measures", "Means of Delivery"],
      [
        "BE SAFE",
        "We will keep you safe",
        "• Fewer moves\n• More long-term homes",
        "Sufficiency Statement\nResidential Strategy",
      ],
      ["AMBITIOUS", "We will help you learn", "Improvement in results", "Virtual School"],
    ]);
    expect(
      scorecard.map(({ bee, pledges, measures, meansOfDelivery }) => [
        bee.value,
        texts(pledges),
        measures.map(({ text, desired }) => [text, desired.value]),
        texts(meansOfDelivery),
      ]),
    ).toEqual([
      [
        "BE SAFE",
        ["We will keep you safe"],
        [
          ["Fewer moves", "lower"],
          ["More long-term homes", "higher"],
        ],
        ["Sufficiency Statement", "Residential Strategy"],
      ],
      [
        "AMBITIOUS",
        ["We will help you learn"],
        [["Improvement in results", "higher"]],
        ["Virtual School"],
      ],
    ]);
  });

  test("one row for each measure, the bee on its first row, its name over two cells", () => {
    const { scorecard } = planningOn([
      ["Outcome Bees", "Our Pledge", "Performance Measures", "Means of Delivery"],
      ["BE", "We will help you", "Fewer moves", "Housing Protocol"],
      ["INDEPENDENT", "live on your own", "More homes", ""],
      ["", "", "Feedback from care leavers", "Local Offer"],
      ["BE HAPPY", "We will listen", "Seen alone in time", ""],
      ["BE HAPPY", "We will listen", "Feedback from surveys", ""],
    ]);
    expect(
      scorecard.map(({ bee, pledges, measures }) => [bee.value, texts(pledges), texts(measures)]),
    ).toEqual([
      [
        "BE INDEPENDENT",
        ["We will help you", "live on your own"],
        ["Fewer moves", "More homes", "Feedback from care leavers"],
      ],
      ["BE HAPPY", ["We will listen"], ["Seen alone in time", "Feedback from surveys"]],
    ]);
  });

  test("bees as headings of their rows", () => {
    const { scorecard } = planningOn([
      ["Outcome bees scorecard"],
      ["Our pledge", "Measures", "Means of delivery"],
      ["Be Safe"],
      ["We will keep you safe", "Fewer moves", "Sufficiency Statement"],
      ["Outcome Bee: Be Happy"],
      ["We will listen", "Feedback", "Council of children"],
    ]);
    expect(scorecard.map(({ bee, measures }) => [bee.value, measures.length])).toEqual([
      ["Be Safe", 1],
      ["Be Happy", 1],
    ]);
  });
});
