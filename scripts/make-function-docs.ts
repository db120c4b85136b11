import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import type { FunctionHelp } from "../src/taskpane/help/function-help";
import { functionHelp } from "./function-help";

const sources = ["functions.ts", "statistics-functions.ts", "check-function.ts"].map((file) =>
  path.resolve(__dirname, "../src/functions", file),
);

/**
 * The text of docs/functions.md, made from the comments in src/functions and its examples.
 *
 * @throws Error where the comments are not what Excel's metadata needs
 */
export async function functionDocs(): Promise<string> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const functions = functionHelp(metadataJson, (text) => `\`${text}\``);
  return [introduction, contents(functions), ...functions.map(section)].join("\n\n") + "\n";
}

const introduction = `# Custom functions

<!-- Made by \`npm run docs\` from src/functions. Do not edit. -->

Type them in a cell like any other Excel function: \`=HERTS.TREND(C5, D5, "higher")\`.

- A value may be a number or text as published, such as \`67.4% (694/1,030)\`. A percentage in a result is a fraction, as in any Excel cell: 67.4% is 0.674. Format the cell as a percentage to see it.
- A cell that holds 67.4% as a number reaches a function as 0.674. Compare it with another such cell, not with the text \`67.4%\`: a percentage and a plain number are in different units.
- Functions of single values also take ranges, and their results spill: \`=HERTS.TREND(C5:C62, D5:D62, E5:E62)\`. A range of one row or one column is repeated. A cell that fails shows its error; the others keep their results.
- PARSE, WILSON and BYAR give several parts side by side, and take cells of one column. RECENTTREND, SPC and CHECK take their ranges as a whole.
- What the statistics mean, and by which published method they are made: docs/statistics.md.
- A blank cell may reach a function as 0, so it counts as 0. Type N/A where there is no figure. In an optional argument a blank cell is the default, except where 0 is a choice (tolerance, decimals).
- A cell in which Excel has turned 2/2 into a date reaches a function as the date's number, such as 44594. Nothing in it tells that it is a date. Format such cells as Text; Check finds them.
- \`#VALUE!\`: an argument is wrong or cannot be read. \`#N/A\`: there is no such figure or part. Point at the error sign of the cell to read what to do.
- Percentage points between numbers from -1 to 1 take them for percentages: 0.674 is 67.4%.`;

function contents(functions: readonly FunctionHelp[]): string {
  const rows = functions.map(
    ({ name, signature, description }) =>
      `| [${signature.replace("HERTS.", "")}](#${name.toLowerCase()}) | ${cell(description)} |`,
  );
  return ["| function | gives |", "|---|---|", ...rows].join("\n");
}

function section({ name, signature, description, parameters, examples }: FunctionHelp): string {
  return [
    `## ${name}`,
    `\`${signature}\``,
    description,
    parameters.map(parameterLine).join("\n"),
    ["| formula | result |", "|---|---|", ...examples.map(exampleRow)].join("\n"),
  ].join("\n\n");
}

function parameterLine({
  name,
  description,
  optional,
}: FunctionHelp["parameters"][number]): string {
  return `- **${name}**${optional ? " (may be left out)" : ""}: ${description}`;
}

function exampleRow({ formula, result }: FunctionHelp["examples"][number]): string {
  return `| \`${cell(formula)}\` | ${cell(result)} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
