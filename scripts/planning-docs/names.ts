import type { Sourced } from "../../src/core/workbook/types";
import { markdownTable } from "../markdown";
import type { PlanningSample } from "./sample";

/** How the documents write outcome bees and corporate priorities, and what they are read as. */
export function nameSection({ planning, workbook: { vocabulary } }: PlanningSample): string[] {
  const { priorities, scorecard } = planning;
  const bees = [
    ...variants(
      "Strategic priorities",
      priorities.flatMap(({ outcomeBees }) => outcomeBees),
      (text) => vocabulary.readOutcomeBee(text)?.name,
    ),
    ...variants(
      "Outcome bees",
      scorecard.map(({ bee }) => bee),
      (text) => vocabulary.readOutcomeBee(text)?.name,
    ),
  ];
  const corporate = variants(
    "Strategic priorities",
    priorities.flatMap(({ corporatePriorities }) => corporatePriorities),
    (text) => vocabulary.readCorporatePriority(text)?.name,
  );
  return [
    "## Names of outcome bees and corporate priorities",
    "",
    "The strategy of 2019 has six outcome bees, the report of 2022-23 seven, and each document writes them in its own way.",
    "",
    ...markdownTable(["Where", "As written", "Read as"], [...bees, ...corporate]),
    "",
  ];
}

function variants(
  where: string,
  names: readonly Sourced<string>[],
  read: (text: string) => string | undefined,
): string[][] {
  const written = [...new Set(names.map(({ value }) => value))].sort();
  return written.map((text) => [where, text, read(text) ?? "not known"]);
}
