import { planningOn, texts } from "./registers";

describe("Registers are known by the headers that councils give them", () => {
  const priority = "Enough school places";
  const measure = "Percentage of children offered a local place";
  const priorityHeaders: readonly (readonly string[])[] = [
    ["What we want to achieve", "How this will be measured"],
    ["Priority", "Measure"],
    ["Strategic priority", "Measures of success"],
    ["Objective", "Success criteria"],
    ["Strategic Objective", "Success measure"],
    ["Aim", "How will we know?"],
    ["Our priorities", "How will we measure success?"],
    ["Goal", "KPIs"],
    ["What do we want to achieve?", "How will we know we have succeeded?"],
    ["Outcome", "Performance measures"],
    ["Desired outcome", "What will success look like?"],
    ["Priority title", "How we will measure it"],
    ["What we will do", "Key performance indicators"],
    ["PRIORITY", "MEASURED BY"],
    ["Priority for 2023-24", "Indicators of success"],
    ["What are we trying to achieve", "Evidence of impact"],
    ["Objectives", "Success factors"],
    ["Our aims", "How success will be measured"],
    ["Key priorities*", "Performance indicator(s)"],
    ["Intended outcomes", "How is this measured"],
  ];
  it.each(priorityHeaders)("%s and %s head strategic priorities", (title, measures) => {
    const { priorities, successMeasures, scorecard, actionPlan } = planningOn([
      [title, measures],
      [priority, measure],
    ]);
    expect(priorities.map((read) => [read.title.text, read.measures[0]?.text])).toEqual([
      [priority, measure],
    ]);
    expect(successMeasures).toEqual([]);
    expect(scorecard).toEqual([]);
    expect(actionPlan.entries).toEqual([]);
  });

  it.each([
    ["Lead officer"],
    ["RAG"],
    ["Owner"],
    ["Comments"],
    ["Corporate plan priority"],
    ["Sponsor"],
  ])("a column %s beside them changes nothing", (extra) => {
    const { priorities, actionPlan } = planningOn([
      ["Ref", "Objective", "Success criteria", extra],
      ["1", priority, measure, "A. Person"],
    ]);
    expect(priorities.map(({ title }) => title.text)).toEqual([priority]);
    expect(actionPlan.entries).toEqual([]);
  });

  const statement = "A reduction in the number of children who go missing";
  const statementHeaders: readonly (readonly string[])[] = [
    ["How we measure success"],
    ["Success measures"],
    ["Measures of success"],
    ["How will we know we have succeeded?"],
    ["Success statements"],
    ["What will success look like?"],
    ["How success will be measured"],
    ["Statement", "Desired direction"],
    ["Measure", "Desired direction", "Indicators"],
    ["Statement of success", "Linked indicators"],
    ["Promise", "Indicator No."],
    ["Commitment", "KPI ref"],
    ["Success criteria", "Polarity"],
    ["Outcome measure", "Direction wanted", "KPI"],
  ];
  it.each(statementHeaders.map((headers) => ({ headers })))(
    "$headers head success measures",
    ({ headers }) => {
      const { successMeasures, priorities, scorecard } = planningOn([headers, [statement]]);
      expect(successMeasures.map(({ text }) => text.text)).toEqual([statement]);
      expect(priorities).toEqual([]);
      expect(scorecard).toEqual([]);
    },
  );

  const contextHeaders: readonly (readonly string[])[] = [
    ["Measure", "Local", "National", "Difference"],
    ["Indicator", "Hertfordshire", "England", "Difference (pp)"],
    ["Theme", "Fact", "County", "England average", "Gap"],
    ["Description", "Our county", "National average", "Percentage point difference"],
    ["Title", "Kent", "England", "Difference", "Year", "Source"],
    ["Measure", "Local authority", "England", "Period", "Source"],
    ["Statistic", "Borough", "English average", "Difference from England"],
    ["Context indicator", "Local figure", "National figure", "Date", "Data source"],
    ["Name", "Council", "UK", "% points difference"],
    ["Measure", "LA", "England", "Variance"],
  ];
  it.each(contextHeaders.map((headers) => ({ headers })))(
    "$headers head a context table",
    ({ headers }) => {
      const filled = headers.map((header) => {
        if (/^(?:theme)$/i.test(header)) return "Deprivation";
        if (/measure|indicator|fact|descr|title|statis|name/i.test(header)) return "Low income";
        if (/diff|gap|varia/i.test(header)) return "-7.6";
        if (/year|date|period/i.test(header)) return "2019";
        if (/source/i.test(header)) return "ONS";
        return /england|national|english|uk/i.test(header) ? "18.4%" : "10.8%";
      });
      const { context } = planningOn([headers, filled], { name: "About us" });
      expect(context).toHaveLength(1);
      expect(context[0]).toMatchObject({
        title: { text: "Low income" },
        local: { text: "10.8%" },
        national: { text: "18.4%" },
      });
    },
  );

  const scorecardHeaders: readonly (readonly string[])[] = [
    ["Outcome Bees", "Our Pledge", "Performance Measures", "Means of Delivery"],
    ["Outcome bee", "Pledge", "Measures", "Delivery"],
    ["Bee", "Our promise", "KPIs", "Strategies and plans"],
    ["Outcome", "Commitment", "Success measures", "How we will deliver this"],
    ["Outcome bee", "Performance measure"],
    ["Outcome Area", "What we pledge to you", "How we will measure it", "Delivered through"],
  ];
  it.each(scorecardHeaders.map((headers) => ({ headers })))(
    "$headers head a scorecard",
    ({ headers }) => {
      const { scorecard, priorities, successMeasures } = planningOn([
        headers,
        headers.map((_, i) => (i === 0 ? "BE SAFE" : `${measure} ${i}`)),
      ]);
      expect(scorecard.map(({ bee, measures }) => [bee.value, measures.length])).toEqual([
        ["BE SAFE", 1],
      ]);
      expect(priorities).toEqual([]);
      expect(successMeasures).toEqual([]);
    },
  );

  it.each([
    [["Action", "Owner", "Due date", "Success measure"]],
    [["Objective", "Action", "Lead officer", "Timescale", "Success criteria", "RAG"]],
    [["Indicator", "Target", "Frequency"]],
    [["Ambition", "Outcome bee", "Corporate priority"]],
    [["Date", "Author", "Version"]],
    [["Abbreviation", "What it means"]],
    [["Measure", "2019/20", "2020/21", "2021/22", "England"]],
    [["Indicator", "Previous data", "Latest data", "Commentary", "Outcome bee"]],
  ])("%j head none of the four", (headers) => {
    const { priorities, successMeasures, context, scorecard } = planningOn([
      headers,
      headers.map((_, i) => `Some words about the matter ${i}`),
    ]);
    expect([priorities, successMeasures, context, scorecard]).toEqual([[], [], [], []]);
  });
});

test("actions with an owner that serve a measured objective stand in a register of priorities", () => {
  const { priorities, actionPlan } = planningOn([
    ["Objective", "Key actions", "Success criteria", "KPI ref", "Lead"],
    ["Stable homes", "Recruit carers", "Fewer moves\nFewer children in care", "1", "AD Homes"],
    ["Good futures", "Job coaches", "More care leavers in work", "", "AD 16+"],
  ]);
  expect(actionPlan.entries).toEqual([]);
  expect(priorities.map(({ title, measures }) => [title.text, texts(measures)])).toEqual([
    ["Stable homes", ["Fewer moves", "Fewer children in care"]],
    ["Good futures", ["More care leavers in work"]],
  ]);
});
