import { registerNames } from "../planning/linking";
import type { Commitment, LinkedCommitment } from "../planning/types";
import { counted } from "../workbook/text";
import { defineRule } from "./define";
import { successSheet } from "./planning/against-polarity";
import { linkedPromises } from "./planning/links";
import type { Fact } from "./types";

interface Unconfirmed {
  readonly register: Commitment["register"];
  /** Promises of the register whose links nobody confirmed. */
  readonly open: number;
  readonly promises: number;
}

export const linkUnconfirmed = defineRule<Unconfirmed>({
  slug: "link-unconfirmed",
  title: "Links of promises to indicators are not confirmed",
  severity: "info",
  rationale:
    "The add-in proposes which indicator answers which promise by their wording. A proposal may be wrong, so the coverage of the plan counts as to be confirmed until somebody has looked.",
  reads: ["indicator", "measure"],
  check: (context) => unconfirmed(context.shared(linkedPromises)),
  message: ({ facts: { register, open, promises } }) =>
    `${registerNames[register]}: of ${counted(promises, "promise")} ${open} ${open === 1 ? "is" : "are"} linked to indicators by wording only. Say Yes or No in the part Plan of the pane or on the sheet HERTS Links, or name the indicators in the register.`,
  passes: [
    {
      title: "The register names the indicator",
      rows: [{}],
      otherSheets: successSheet("Care leavers in suitable accommodation", "1"),
    },
  ],
  fails: [
    {
      title: "An indicator of nearly the same words",
      rows: [{}],
      otherSheets: successSheet("An increase in care leavers in suitable accommodation"),
    },
  ],
});

/** One fact for each register, at its first promise that is open. */
function unconfirmed(linked: readonly LinkedCommitment[]): Fact<Unconfirmed>[] {
  const registers = new Set(linked.map(({ commitment }) => commitment.register));
  return [...registers].flatMap((register) => {
    const promised = linked.filter(({ commitment }) => commitment.register === register);
    const open = promised.filter(
      ({ commitment, links }) =>
        commitment.namedIndicators.length === 0 &&
        links.some(({ origin }) => origin === "proposed"),
    );
    const cell = open[0]?.commitment.cell;
    if (!cell) return [];
    const facts = { register, open: open.length, promises: promised.length };
    return [{ measure: null, cell, facts }];
  });
}
