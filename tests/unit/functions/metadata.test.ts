import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

import "./excel";
import { customFunctions } from "../../../src/functions/all-functions";

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly result: { readonly dimensionality?: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly dimensionality?: string;
  }[];
}

const sources = ["functions.ts", "statistics-functions.ts", "check-function.ts"].map((file) =>
  path.resolve(__dirname, "../../../src/functions", file),
);
let functions: Entry[];
let errors: string[];

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata(sources);
  errors = generated.errors;
  functions = (JSON.parse(generated.metadataJson) as { functions: Entry[] }).functions;
});

test("the generator finds no fault with the comments and signatures", () => {
  expect(errors).toEqual([]);
});

test("every function of the metadata has code, and every code its metadata", () => {
  expect(functions.map(({ id }) => id)).toEqual(Object.keys(customFunctions));
});

test("a function's id is its name, as workbooks hold it", () => {
  for (const { id, name } of functions) expect(id).toBe(name);
});

test("names and the order of parameters are the published contract", () => {
  const signatures = functions.map(({ name, parameters }) =>
    [name, ...parameters.map((p) => (p.optional ? `[${p.name}]` : p.name))].join(" "),
  );
  expect(signatures).toEqual([
    "TREND previous latest polarity [tolerance]",
    "TRENDTEXT previous latest polarity [tolerance]",
    "CHANGE previous latest [basis]",
    "VALUE text",
    "NUMERATOR text",
    "DENOMINATOR text",
    "PERIOD text",
    "TARGET text",
    "UNIT text",
    "PARSE text",
    "SHOW numerator denominator [decimals]",
    "POLARITY text",
    "TARGETSTATUS latest target polarity [tolerance]",
    "NARRATE title previous latest polarity [previousPeriod] [latestPeriod]",
    "RATE count population [per]",
    "WILSON numerator denominator [confidence]",
    "BYAR count [population] [per] [confidence]",
    "SIGNIFICANT n1 d1 n2 d2 [confidence]",
    "RECENTTREND numerators denominators [polarity]",
    "SPC values polarity [target]",
    "QUARTILE value allValues polarity",
    "SUPPRESS count [threshold]",
    "CHECK headerRow rows",
  ]);
});

test("everything is described for Excel's formula editor", () => {
  for (const entry of functions) {
    expect(entry.description).toMatch(/^Gives .+\.$/s);
    expect(entry.helpUrl).toMatch(new RegExp(`#${entry.id.toLowerCase()}$`));
    for (const parameter of entry.parameters) expect(parameter.description).toMatch(/\S\.$/);
  }
});

test("every function takes ranges and gives a grid, and no parameter repeats", () => {
  for (const entry of functions) {
    expect(entry.result.dimensionality).toBe("matrix");
    for (const parameter of entry.parameters) {
      expect(parameter.dimensionality).toBe("matrix");
      expect(parameter.repeating).toBeUndefined();
    }
  }
});
