import { checkWorkbook } from "../../../src/core/rules";
import { headerMeanings } from "../../../src/core/workbook/header/meaning";
import { columnsOf, messages, read, summary } from "./other-councils";

describe("headers with slips of the keyboard", () => {
  it("are not words that mean something else", () => {
    const others = ["Director", "Assistant Director", "Service manager", "Region", "States"];
    for (const header of others) {
      const roles = headerMeanings(header).map(({ role }) => role);
      expect(roles.filter((role) => role !== "other")).toEqual([]);
    }
    expect(headerMeanings("Director's comments")[0]?.role).toBe("commentary");
  });

  it("finds the table where most names are misspelt", () => {
    const workbook = read([
      [
        "No",
        "Perfomance indicator",
        "Lastest figure",
        "Previuos figure",
        "Polarty",
        "Directon of travel",
        "Comentary",
      ],
      [
        1,
        "First time entrants to the youth justice system",
        143,
        139,
        "Low",
        "Declining within 5%",
        "A slight rise.",
      ],
      [2, "Care leavers in work", 61, 58, "High", "Improving", "More found work."],
    ]);
    expect(columnsOf(workbook)).toEqual({
      ...{
        number: 0,
        indicator: 1,
        latest: 2,
        previous: 3,
        polarity: 4,
        direction: 5,
        commentary: 6,
      },
    });
    expect(summary(workbook)).toEqual(["1: 139 → 143 ⇄", "2: 58 → 61 ↑"]);
  });

  it.each(["Actual hours", "Reporter", "Total", "Amber", "Higher"])(
    "leaves '%s' unknown: it is another word, and no slip of a known one",
    (text) => expect(headerMeanings(text)).toEqual([]),
  );

  it("is less sure of a misspelt name than of the right one", () => {
    const [typed] = headerMeanings("Comentary");
    const [meant] = headerMeanings("Commentary");
    expect(typed?.role).toBe(meant?.role);
    expect(typed?.confidence ?? 1).toBeLessThan(meant?.confidence ?? 0);
  });
});

describe("headers that name a day", () => {
  it.each([
    ["31/03/2022", "31/03/2023"],
    ["31.03.22", "31.03.23"],
    ["As at 31-03-2022", "As at 31-03-2023"],
    ["2022-03-31", "2023-03-31"],
    ["Actual 31/3/22", "Actual 31/3/23"],
  ])("%s is the previous and %s the latest data, whichever stands first", (previous, latest) => {
    const workbook = read([
      ["Ref", "Indicator", "Good is", latest, previous, "DoT"],
      ["1", "Children on a plan", "Low", 398, 412, "↑"],
    ]);
    expect(summary(workbook)).toEqual(["1: 412 → 398 ↑"]);
  });
});

describe("columns named by a question or by what their cells say", () => {
  const rows = (commentary: string, actions: string) => [
    ["#", "Indicator", "Baseline", "Current", "Aim", commentary, actions],
    [
      1,
      "Children in care with a health assessment",
      "91%",
      "94%",
      "Increase",
      "More clinics were run.",
      "Run more clinics.",
    ],
    [
      2,
      "Admissions for self-harm",
      389,
      421,
      "Decrease",
      "The whole country rose.",
      "Train school nurses.",
    ],
  ];

  it.each([
    ["What the data tells us", "What we will do"],
    ["Why has it changed?", "What are we going to do?"],
    ["What does this tell us?", "What happens next?"],
    ["Story behind the baseline", "What we propose to do"],
    ["Reason for change", "What will we do to improve?"],
  ])("%s is the commentary, and %s the actions", (commentary, actions) => {
    expect(columnsOf(read(rows(commentary, actions)))).toMatchObject({ commentary: 5, actions: 6 });
  });

  it("takes 'Aim' over words like Increase for the polarity and not for an ambition", () => {
    const columns = columnsOf(read(rows("Comments", "Actions")));
    expect(columns).toMatchObject({ polarity: 4 });
    expect(columns).not.toHaveProperty("ambition");
  });

  it("takes a column under an unknown name for the polarity where its cells say what is better", () => {
    const workbook = read([
      ["#", "Indicator", "Direction we want", "Baseline", "Current", "Comments"],
      [
        1,
        "Children in care with a health assessment",
        "Up",
        "91%",
        "94%",
        "More clinics were run.",
      ],
      [2, "Admissions for self-harm", "Down", 389, 421, "The whole country rose."],
    ]);
    expect(workbook.measures.map(({ polarity }) => polarity?.value)).toEqual(["higher", "lower"]);
  });

  it("takes a first column without a header for the numbers where its cells are", () => {
    const workbook = read([
      [null, "Key performance indicator", "Last year", "This year", "DoT", "Comment"],
      [1, "Children on a plan", 412, 398, "↑", "Fewer plans."],
      [2, "Take-up of funded places", 71, 75, "↑", "More places."],
    ]);
    expect(columnsOf(workbook)).toMatchObject({ number: 0 });
    expect(summary(workbook)).toEqual(["1: 412 → 398 ↑", "2: 71 → 75 ↑"]);
  });
});

describe("references of other councils", () => {
  it("keeps references of several letters, spaces and strokes", () => {
    const workbook = read([
      ["Ref", "Indicator", "Good performance", "2003/04 Actual", "2004/05 Actual", "Comments"],
      ["PAF CF/A3", "Re-registrations on the register", "Low", 12.1, 14.2, "More came back."],
      ["BV 162", "Reviews of child protection cases", "High", 98.7, 100, "All were in time."],
      ["PAF CF/C20", "Long-term stability", "High", 48.2, 47.1, "Below target."],
    ]);
    expect(summary(workbook).map((line) => line.split(":")[0])).toEqual([
      "PAF CF/A3",
      "BV 162",
      "PAF CF/C20",
    ]);
  });
});

describe("quarters that are totals of the year", () => {
  it.each([
    "Q4 22/23 (YTD)",
    "Q4 2022/23 YTD",
    "Q4 2022/23 cumulative",
    "2022/23 Q4 (year to date)",
  ])("%s is as long as the year before it", (latest) => {
    const workbook = read([
      ["Ref", "Indicator", "Good is", "2021/22 Outturn", latest, "DoT"],
      ["1", "Permanent exclusions", "Low", 40, 39, "↑"],
    ]);
    expect(summary(workbook)).toEqual(["1: 40 → 39 ↑"]);
    expect(messages(workbook)).toEqual([]);
  });

  it("says so where the year to date is only three quarters long", () => {
    const workbook = read([
      ["Ref", "Indicator", "Good is", "2021/22 Outturn", "Q3 2022/23 (YTD)", "DoT"],
      ["1", "Permanent exclusions", "Low", 40, 31, "↑"],
    ]);
    expect(messages(workbook).join()).toMatch(/Check that the figures can be compared/);
  });
});

describe("polarity in the title", () => {
  it.each([
    ["Take-up of funded places (Higher is better)", "higher"],
    ["Take-up of funded places\n(higher is better)", "higher"],
    ["Waiting time for CAMHS – lower better", "lower"],
    ["Waiting time for CAMHS (low is good)", "lower"],
    ["Waiting time for CAMHS. Smaller is better", "lower"],
    ["Children who say they feel better (good)", undefined],
    ["Schools judged good or better", undefined],
    ["Reduce the number of exclusions", undefined],
  ])("'%s' says %s", (title, polarity) => {
    const workbook = read([
      ["No.", "Indicator", "Previous data", "Latest data", "Comments"],
      [1, title, 12, 14, "No change to report."],
    ]);
    expect(workbook.measures[0]?.polarity?.value).toBe(polarity);
  });

  it("gives way to the polarity column", () => {
    const workbook = read([
      ["No.", "Indicator", "Polarity", "Previous data", "Latest data"],
      [1, "Waiting time (lower is better)", "none", 12, 14],
    ]);
    expect(workbook.measures[0]?.polarity?.value).toBe("none");
  });
});

describe("polarity of an indicator in several rows", () => {
  const rows = (second: string | null) => [
    ["No.", "Indicator", "Group", "Polarity", "Previous data", "Latest data", "Comments"],
    [3, "Admissions for self-harm", "All", "Decrease", 421, 389, "Fewer were admitted."],
    [null, null, "of which girls", second, 610, 640, null],
  ];

  it("holds for the rows that say nothing of their own", () => {
    const { measures } = read(rows(null));
    expect(measures.map(({ polarity }) => polarity?.value)).toEqual(["lower", "lower"]);
  });

  it("gives way to what the row says", () => {
    const { measures } = read(rows("Increase"));
    expect(measures.map(({ polarity }) => polarity?.value)).toEqual(["lower", "higher"]);
  });
});

describe("one column for commentary and actions", () => {
  const rows = (narrative: string) =>
    read([
      ["No.", "Indicator", "Polarity", "Previous", "Latest", "Direction", "Comments / Actions"],
      [1, "Care leavers in work", "Higher", "61%", "52%", "↓", narrative],
    ]);

  it("is told apart by the heading of the actions, and the check says how", () => {
    const [finding] = checkWorkbook(rows("Fewer found work. We are meeting employers.")).filter(
      ({ rule }) => rule === "actions-missing",
    );
    expect(finding?.message).toBe(
      "1 is declining (↓), and no actions are given. Write them below the commentary, under a line “Actions:”.",
    );
    const headed = checkWorkbook(rows("Fewer found work.\nActions:\nWe are meeting employers."));
    expect(headed.filter(({ rule }) => rule === "actions-missing")).toEqual([]);
  });
});
