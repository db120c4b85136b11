import { displayText, readValue } from "../../../src/core/values";
import { read } from "./parts";

describe("a number is read as its format shows it", () => {
  test.each([
    [0.674, "0.0%", "67.4%", { value: "67.4", unit: "percent" }],
    [0.6745, "0.0%", "67.5%", { value: "67.5", unit: "percent" }],
    [-0.0005, "0.0%", "-0.1%", { value: "-0.1", unit: "percent" }],
    [0.674, "General", "0.674", { value: "0.674", unit: "number" }],
    [0.1 + 0.2, "", "0.3", { value: "0.3", unit: "number" }],
    [1.005, "0.00", "1.01", { value: "1.01", unit: "number" }],
    [203.4, "0.00", "203.40", { value: "203.40", unit: "number" }],
    [1030, "#,##0", "1,030", { value: "1030", unit: "number" }],
    [5.6, '0.0 "days"', "5.6 days", { value: "5.6", unit: "number of days" }],
    [3221196, "£#,##0", "£3,221,196", { value: "3221196", unit: "pounds" }],
    [3221196, "_-[$£-809]* #,##0.00_-", "£3,221,196.00", { value: "3221196.00", unit: "pounds" }],
    [-50, "[Red]-£#,##0", "-£50", { value: "-50", unit: "pounds" }],
    [-0.035, "0.0%;(0.0%)", "-3.5%", { value: "-3.5", unit: "percent" }],
    [0, '#,##0;-#,##0;"-"??', "0", { value: "0", unit: "number" }],
    [3221196, '£0.0,,"m"', "£3.2m", { value: "3200000", unit: "pounds" }],
    [3, '[<5]"[c]";0', "[c]", { missing: "suppressed" }],
    [7, '[<5]"[c]";0', "7", { value: "7", unit: "number" }],
    [2022, "General", "2022", { value: "2022", unit: "number" }],
    [0.57, "@", "0.57", { value: "0.57", unit: "number" }],
  ])("%d with %j is %j", (content, numberFormat, shown, parts) => {
    expect(displayText(content, { numberFormat })).toBe(shown);
    expect(read(content, { numberFormat })).toEqual(parts);
  });

  test.each([NaN, Infinity, -Infinity])("%d is unreadable", (content) => {
    expect(readValue(content)).toMatchObject({ kind: "unreadable" });
  });
});

describe("a number that Excel shows as a date", () => {
  test("d-mmm is a fraction that Excel turned into a date, and the reason names it", () => {
    expect(readValue(44594, { numberFormat: "d-mmm" })).toEqual({
      kind: "unreadable",
      text: "2-Feb",
      reason:
        "'2-Feb' looks like 2/2 that Excel turned into a date. Format the cell as Text and type 2/2",
      probably: "date that was a fraction",
      fraction: "2/2",
    });
  });

  test("mmm-yy on the first of a month is a fraction with a larger denominator", () => {
    expect(readValue(15158, { numberFormat: "mmm-yy" })).toMatchObject({
      text: "Jul-41",
      probably: "date that was a fraction",
    });
  });

  test.each(["dd/mm/yyyy", "[$-809]dd mmmm yyyy;@", "m/d/yyyy"])(
    "%s was meant as a date",
    (numberFormat) => {
      const reading = readValue(44594, { numberFormat });
      expect(reading).toMatchObject({
        kind: "unreadable",
        reason: expect.stringContaining("is a date"),
      });
      expect(reading).not.toHaveProperty("probably");
    },
  );

  test("dates and times are shown in English", () => {
    const shown = ["ddd d mmmm yyyy", "dd/mm/yy", "yyyy-mm-dd hh:mm:ss", "h:mm"].map(
      (numberFormat) => displayText(44594.75, { numberFormat }),
    );
    expect(shown).toEqual(["Wed 2 February 2022", "02/02/22", "2022-02-02 18:00:00", "18:00"]);
  });

  test("a text is shown as it stands, a truth in capitals", () => {
    expect([displayText("2/2"), displayText(true), displayText("")]).toEqual(["2/2", "TRUE", ""]);
  });
});
