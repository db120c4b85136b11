import { outlineOf, readRows, readText } from "./outline";

const outline = (text: string) => outlineOf(readText(text).plan);

describe("a plan that was pasted as text", () => {
  test("needs no headings between its parts", () => {
    expect(
      outline(`Theme 1: Safe homes
1.1 Recruit carers
a) Hold open days
b) Train those who come
1.2 Support carers
(a) Open a helpline`),
    ).toEqual([
      "area 1 | Safe homes",
      "  priority 1.1 | Recruit carers",
      "    task 1.1 a | Hold open days",
      "    task 1.1 b | Train those who come",
      "  priority 1.2 | Support carers",
      "    task 1.2 a | Open a helpline",
    ]);
  });

  test("has priorities and actions where its numbers are of two depths", () => {
    expect(
      outline(`ACTION PLAN
1. Safe homes
1.1 Recruit carers
i. Hold open days
ii. Train those who come
iii. Thank them
2. Good health
2.1 Assess health in time`),
    ).toEqual([
      "priority 1 | Safe homes",
      "  action 1.1 | Recruit carers",
      "    task 1.1 i | Hold open days",
      "    task 1.1 ii | Train those who come",
      "    task 1.1 iii | Thank them",
      "priority 2 | Good health",
      "  action 2.1 | Assess health in time",
    ]);
  });

  test.each([
    ["5.1.1. Recruit carers", "5.1.1"],
    ["5.1.1) Recruit carers", "5.1.1"],
    ["**5.1.1 Recruit carers**", "5.1.1"],
    ["• 5.1.1\u00a0Recruit carers", "5.1.1"],
    ["– 5.1.1 – Recruit carers", "5.1.1"],
    ["Action 5.1.1: Recruit carers", "5.1.1"],
    ["5.1.1\tRecruit carers", "5.1.1"],
  ])("reads the number of %j", (line, number) => {
    const [, , action] = outline(`STRATEGIC AREA 5\nSafe\nACTIONS\n5.1 Homes\n${line}`);
    expect(action?.trim()).toBe(`action ${number} | Recruit carers`);
  });

  test("counts letters on after z", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz", "aa", "bb"];
    const text = letters.map((letter) => `${letter}) Piece of work ${letter}`).join("\n");
    const lines = outline(`STRATEGIC AREA 5\nSafe\nACTIONS\n5.1 Homes\n5.1.1 Recruit\n${text}`);
    expect(lines).toHaveLength(3 + 28);
    expect(lines.at(-1)?.trim()).toBe("task 5.1.1 bb | Piece of work bb");
  });

  test("keeps a list of (i) and (ii) below a task with it", () => {
    expect(
      outline(`ACTIONS
1. Safe homes
1.1 Recruit carers
a) Hold open days
(i) in the north
(ii) in the south
b) Train those who come`).slice(2),
    ).toEqual([
      "    task 1.1 a | Hold open days | • in the north | • in the south",
      "    task 1.1 b | Train those who come",
    ]);
  });

  test("goes on with a line that begins in the middle of a sentence, whatever it begins with", () => {
    expect(
      outline(`ACTIONS
1. Safe homes
1.1 Recruit carers, whose number fell to
2.5 per cent of all
a) Act on what comes of
(c) above with
30 schools in the county
b) Train those who come`).slice(1),
    ).toEqual([
      "  action 1.1 | Recruit carers, whose number fell to 2.5 per cent of all",
      "    task 1.1 a | Act on what comes of (c) above with 30 schools in the county",
      "    task 1.1 b | Train those who come",
    ]);
  });

  test("leaves page numbers and parts of another kind out", () => {
    expect(
      outline(`STRATEGIC AREA 5
Safe

ACTIONS

5.1 Homes
5.1.1 Recruit carers
a) Hold open

Page 12 of 40

days
TARGETS AND MEASURES
- Carers recruited: 40
- Days held: 12`).slice(2),
    ).toEqual(["    action 5.1.1 | Recruit carers", "      task 5.1.1 a | Hold open days"]);
  });

  test("takes bullets for tasks where the plan has no letters", () => {
    expect(
      outline("ACTIONS\n1. Safe homes\n1.1 Recruit carers\n• Hold open days\n• Train").slice(1),
    ).toEqual(["  action 1.1 | Recruit carers", "    task | Hold open days", "    task | Train"]);
  });

  test("reads a plan in one cell, and numbers in a column of their own", () => {
    const text = "ACTIONS\n1. Safe homes\n1.1 Recruit carers\na) Hold open days";
    const { plan } = readRows([[text]]);
    expect(outlineOf(plan)).toEqual(outline(text));
    expect(plan.entries[0]?.children[0]?.title.cell).toEqual({
      ...{ sheet: "Action plan", row: 0, column: 0, line: 2 },
    });
    const columns = readRows([
      ["ACTIONS"],
      ["1.", "Safe homes"],
      ["1.1", "Recruit carers"],
      ["", "a)", "Hold open days"],
    ]);
    expect(outlineOf(columns.plan)).toEqual(outline(text));
  });

  test("keeps a priority that is only listed in its place, and says where list and heading differ", () => {
    const { plan, places } = readText(`STRATEGIC AREA 5
Safe
PRIORITIES
- 5.1 Homes**
- 5.2 Health**
- 5.3 Schools for all**
ACTIONS
5.1 Homes
5.1.1 Recruit carers
5.3 Learning
5.3.1 Open a school`);
    expect(plan.entries[0]?.children.map(({ number, title }) => `${number} ${title.text}`)).toEqual(
      ["5.1 Homes", "5.2 Health", "5.3 Learning"],
    );
    expect(places[0]?.notes.map(({ message }) => message)).toEqual([
      "5.3 is 'Schools for all' in the list of priorities and 'Learning' above its actions. The words above the actions count; make both alike.",
    ]);
  });

  test.each([
    [
      "a page of notes with numbered paragraphs",
      "1.1 Sources\nData come from schools.\n1.2 Dates\nAs at March.\n2.1 Method",
    ],
    [
      "a summary",
      "Executive summary\n• More children returned home.\n• 5.1 per cent fewer waited.",
    ],
    ["a list of names", "Lists\nBE SAFE\nBE HEALTHY"],
    ["numbers of one depth", "Priorities\n1. Safe homes\n2. Good health\n3. Good schools"],
  ])("is not seen in %s", (_title, text) => {
    const { plan, places } = readRows(
      text.split("\n").map((line) => [line]),
      { name: "Notes" },
    );
    expect([plan.entries, places]).toEqual([[], []]);
  });
});
