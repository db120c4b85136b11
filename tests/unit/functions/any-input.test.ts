import fc from "fast-check";

import { ExcelError } from "./excel";
import { customFunctions } from "../../../src/functions/all-functions";

/** What a cell may hand to a function, sense or nonsense. */
const content = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    " ",
    0,
    -0,
    NaN,
    Infinity,
    -Infinity,
    1e308,
    -1e308,
    5e-324,
    2 ** 53,
    true,
    false,
    "N/A",
    "[c]",
    "#DIV/0!",
    "67.4% (694/1,030)",
    "2/2",
    "£3,221,196",
    "higher",
    "lower",
    "none",
    "=1+1",
    "-",
    "2021/22",
    "1e999",
    "9".repeat(40),
    "word ".repeat(200),
    { basicValue: 0.674, numberFormat: "0.0%" },
    { type: "Entity" },
    { basicValue: null },
    [],
    {},
  ),
  fc.double(),
  fc.integer({ min: -10, max: 2000 }),
  fc.string(),
  fc.anything(),
);

const argument = fc.oneof(
  fc.constantFrom<unknown>(null, undefined),
  content.map((cell) => [[cell]]),
  fc.array(content, { minLength: 1, maxLength: 8 }).map((cells) => cells.map((cell) => [cell])),
  fc.array(content, { minLength: 1, maxLength: 8 }).map((cells) => [cells]),
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.array(content, { minLength: 4, maxLength: 16 }))
    .map(([width, cells]) =>
      Array.from({ length: Math.floor(cells.length / width) }, (_, row) =>
        cells.slice(row * width, (row + 1) * width),
      ),
    ),
);

/** Text, a finite number, or an error that Excel shows with a message. */
function isShown(result: unknown): boolean {
  if (result instanceof ExcelError) return isExplained(result);
  return typeof result === "string" ? result.length <= 32_767 : Number.isFinite(result);
}

function isExplained({ code, message }: ExcelError): boolean {
  return ["#VALUE!", "#N/A"].includes(code) && message.length > 0 && !message.includes("report it");
}

test.each(Object.keys(customFunctions))(
  "%s gives a full grid or an explained error, whatever it is given",
  (id) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (given) => {
        let result: unknown[][];
        try {
          result = customFunctions[id]?.(...(given as unknown[][][])) ?? [];
        } catch (error) {
          return error instanceof ExcelError && isExplained(error);
        }
        const width = result[0]?.length ?? 0;
        return width > 0 && result.every((row) => row.length === width && row.every(isShown));
      }),
      { numRuns: 300 },
    );
  },
);
