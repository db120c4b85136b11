import { problemDetails } from "../../../src/taskpane/session/problem-details";

const environment = "HERTS Indicators 1.2.3\nExcel 16.0 on PC, en-GB, ExcelApi 1.17";
const details = (error: unknown) => problemDetails(error, environment);
const secret = "Tom Smith, 12 Hatfield Road";

function thrown(message: string): Error {
  try {
    throw new TypeError(message);
  } catch (error) {
    return error as Error;
  }
}

test("details name the version, the kind of error and the place in the code", () => {
  expect(details(thrown("x is undefined"))).toMatch(
    /^HERTS Indicators 1\.2\.3\nExcel 16\.0 .*\nTypeError\n {2}at thrown problem-details\.test\.ts:\d+:\d+\n/,
  );
});

test.each([
  secret,
  `${secret}\n    at ${secret} (https://host/taskpane.js:1:2)`,
  `bad\n    at Smith (https://host/Smith.js:1:2)`,
  `Smith@https://host/Smith.js:1:2`,
])("a message with text of the workbook is left out: %j", (message) => {
  const text = details(thrown(message));
  expect(text).not.toMatch(/Smith|Hatfield/);
  expect(text).toContain("problem-details.test.ts");
});

test("an error of Excel gives its code and the member that refused, and not what was asked for", () => {
  const error = Object.assign(new Error(`There is no ${secret}.`), {
    name: "RichApi.Error",
    code: "GeneralException",
    debugInfo: {
      errorLocation: "Range.values",
      statement: `worksheets.getItem("${secret}")`,
      message: secret,
    },
  });
  const text = details(error);
  expect(text).toContain("RichApi.Error GeneralException Range.values");
  expect(text).not.toContain("Smith");
});

test("what caused an error is told, too", () => {
  const error = new Error(secret, { cause: thrown(secret) });
  expect(details(error)).toMatch(/\nError\n[^]*\nTypeError/);
});

test.each([
  "fill@https://host/taskpane.js?v=2:10:20",
  "async*fill@https://host/taskpane.js:10:20",
  "    at async fill (https://host/a%20b/taskpane.js:10:20)",
  "    at https://host/taskpane.js:10:20",
])("a line of a stack as browsers write it is kept: %s", (stack) => {
  const error = { name: "TypeError", message: "", stack };
  expect(details(error)).toMatch(/\n {2}at (fill )?taskpane\.js:10:20$/);
});

test.each([[secret], [42], [null], [{ name: secret, code: secret, stack: secret }]])(
  "something odd that was thrown gives nothing away: %j",
  (odd) => {
    expect(details(odd)).not.toContain("Smith");
  },
);
