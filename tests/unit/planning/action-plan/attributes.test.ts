import { readDue } from "../../../../src/core/planning/action-plan";
import { readStatus } from "../../../../src/core/planning/action-plan/attributes/status";

const due = (text: string | number, numberFormat?: string) => {
  const reading = readDue(text, numberFormat);
  return reading.kind === "date" ? reading.iso : reading.kind;
};

describe("a due date", () => {
  test.each([
    ["31/03/2004", "2004-03-31"],
    ["31.3.04", "2004-03-31"],
    ["31-Mar-04", "2004-03-31"],
    ["Wed 31st March 2004", "2004-03-31"],
    ["March 31, 2004", "2004-03-31"],
    ["2004-03-31", "2004-03-31"],
    ["By 31 March 2004 at the latest", "2004-03-31"],
    ["29/02/2004", "2004-02-29"],
  ])("is the day that %j says, the day before the month", (text, iso) => {
    expect(due(text)).toBe(iso);
  });

  test.each([
    ["March 2004", "2004-03-31"],
    ["by end of Feb 2004", "2004-02-29"],
    ["Mar-04", "2004-03-31"],
    ["03/2004", "2004-03-31"],
    ["Q4 2003/04", "2004-03-31"],
    ["Q3 2003-04", "2003-12-31"],
    ["2003/04", "2004-03-31"],
    ["academic year 2003/04", "2004-08-31"],
    ["2004", "2004-12-31"],
    ["April 2003 – March 2004", "2004-03-31"],
    ["1 April 2003 to 31 March 2004", "2004-03-31"],
  ])("is the last day of %j", (text, iso) => {
    expect(due(text)).toBe(iso);
  });

  test("is what Excel holds, under a format of days or of months", () => {
    expect(due(38077, "dd/mm/yyyy")).toBe("2004-03-31");
    expect(due(38047, "mmm-yy")).toBe("2004-03-31");
    expect(due(2004)).toBe("2004-12-31");
    expect(due(38077)).toBe("unreadable");
  });

  test.each(["ongoing", "On-going", "Annual", "each term", "Throughout the year", "Completed"])(
    "need not be a day: %j",
    (text) => expect(due(text)).toBe("no end"),
  );

  test.each(["", "TBC", "n/a", "-", "to be agreed"])("is not set by %j", (text) => {
    expect(due(text)).toBe("unset");
  });

  test.each([
    ...[
      "end of term",
      "by Easter 2004",
      "Spring 2004",
      "mid June 2004",
      "December",
      "Q2",
      "year 2",
    ],
    ...["31/06/2004", "31/03/2004 (revised 30/06/2004)", "June 2003 and January 2004"],
    ...[
      "from 31/03/2004",
      "September 2003 onwards",
      "31/03/04 - ongoing",
      "within 6 months",
      "soon",
    ],
  ])("is not guessed from %j", (text) => expect(due(text)).toBe("unreadable"));
});

describe("a status", () => {
  test.each([
    [
      "completed",
      [
        "Completed",
        "done",
        "Achieved",
        "Blue",
        "B - complete",
        "100% complete",
        "✓",
        "Complete – June 2003",
      ],
    ],
    [
      "on track",
      [
        "On track",
        "In progress",
        "Underway",
        "Green",
        "G",
        "Green – on target",
        "75%",
        "Nearly complete",
        "WIP",
        "Ongoing",
      ],
    ],
    [
      "delayed",
      [
        "Delayed",
        "Not on track",
        "Behind schedule",
        "Red",
        "Amber",
        "Red/Amber",
        "Some slippage",
        "On hold",
        "At risk",
      ],
    ],
    ["not started", ["Not started", "Not yet started", "0%", "To do", "Grey", "Not yet due"]],
    ["cancelled", ["Cancelled", "Withdrawn", "No longer required"]],
    [
      null,
      [
        "Amber/Green",
        "Not complete",
        "A bit behind",
        "Completed but awaiting sign-off",
        "Seems fine",
        "No",
      ],
    ],
  ] as const)("is %s", (status, texts) => {
    for (const text of texts) expect([text, readStatus(text)]).toEqual([text, status]);
  });

  test("is told by a share that Excel holds", () => {
    expect([0, 0.5, 1, 1.2].map((share) => readStatus(share, "0%"))).toEqual([
      ...["not started", "on track", "completed", null],
    ]);
  });
});
