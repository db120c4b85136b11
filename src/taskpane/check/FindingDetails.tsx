import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { catalogue, createCheckContext, textAt, type Finding } from "../../core/rules";
import { shortened } from "../../core/report/published-text";
import { cellAddress } from "../../core/workbook/addresses";
import type { CheckOutcome } from "../../excel/indicators";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { AcceptForm } from "./AcceptForm";
import { goToCell } from "./actions";
import type { Item } from "./arrange";
import { useArrangement } from "./arrangement";
import { useChangeCheck } from "./change-check";
import { FixPreview } from "./FixPreview";
import { asked } from "./moves";
import type { Asking } from "./state";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 0`,
  },
  facts: {
    display: "grid",
    gridTemplateColumns: "fit-content(40%) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", minHeight: "24px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** All that is known of a finding, and what can be done about it. */
export function FindingDetails({ item }: { item: Item }) {
  const styles = useStyles();
  const { fixable } = useArrangement();
  const { asking } = usePaneState().check;
  const { finding } = item;
  const ofThisKind = fixable.get(finding.rule) ?? [];
  return (
    <div className={styles.details}>
      <Facts item={item} />
      <Rationale rule={finding.rule} />
      <Ways finding={finding} ofThisKind={ofThisKind.length} />
      {asking === "fix" && <FixPreview findings={[finding]} />}
      {asking === "fix all" && <FixPreview findings={ofThisKind} />}
      {asking === "accept" && <AcceptForm finding={finding} />}
    </div>
  );
}

function Facts({ item: { finding, measure } }: { item: Item }) {
  const styles = useStyles();
  const { checked } = useArrangement();
  const now = useMemo(() => asItStands(finding, checked), [finding, checked]);
  const { cell, expected } = finding;
  const place = wording.check.placeOn(cellAddress(cell.row, cell.column), cell.sheet);
  const facts: readonly (readonly [name: string, text: string])[] = [
    [wording.check.asItStands, now || wording.check.blank],
    ...(expected === undefined ? [] : [[wording.check.expected, expected] as const]),
    [
      wording.check.place,
      place + (cell.line === undefined ? "" : wording.check.line(cell.line + 1)),
    ],
    ...(measure ? [[wording.check.indicator, titleOf(measure)] as const] : []),
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, text]) => (
        <FactRow key={name} name={name} text={text} />
      ))}
    </dl>
  );
}

function FactRow({ name, text }: { name: string; text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.fact}>{text}</dd>
    </>
  );
}

function titleOf({ indicator, label }: NonNullable<Item["measure"]>): string {
  return label === "" ? indicator : `${indicator}: ${label}`;
}

/** What the rule looked at, or what the cell shows. */
function asItStands(finding: Finding, { workbook, settings }: CheckOutcome): string {
  const text = finding.actual ?? textAt(finding.cell, createCheckContext(workbook, settings));
  return shortened(text, 300);
}

function Rationale({ rule }: { rule: string }) {
  const styles = useStyles();
  const definition = catalogue.find(({ slug }) => slug === rule);
  if (!definition) return null;
  return (
    <details>
      <summary className={styles.summary}>{wording.check.why}</summary>
      <Text>{definition.rationale}</Text>
    </details>
  );
}

/** Rules about promises whose indicators are chosen in the part Plan. */
const decidedInPlan: ReadonlySet<string> = new Set(["commitment-unmeasured", "link-unconfirmed"]);

/** The buttons of a finding. What would change the workbook shows first what it would do. */
function Ways({ finding, ofThisKind }: { finding: Finding; ofThisKind: number }) {
  const styles = useStyles();
  const session = useSession();
  const { cell, fix, rule } = finding;
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => void goToCell(session, cell)}>
        {wording.check.goToCell(cellAddress(cell.row, cell.column))}
      </Button>
      {fix && <Opener form="fix">{wording.check.fix}</Opener>}
      {fix && ofThisKind > 1 && <Opener form="fix all">{wording.check.fixAll(ofThisKind)}</Opener>}
      {decidedInPlan.has(rule) && (
        <Button size="small" onClick={() => session.show("plan")}>
          {wording.check.toPlan}
        </Button>
      )}
      <Opener form="accept">{wording.check.accept}</Opener>
    </div>
  );
}

function Opener({ form, children }: { form: Exclude<Asking, "nothing">; children: string }) {
  const changeCheck = useChangeCheck();
  const { asking } = usePaneState().check;
  const isOpen = asking === form;
  return (
    <Button
      size="small"
      aria-expanded={isOpen}
      onClick={() => changeCheck((state) => asked(state, isOpen ? "nothing" : form))}
    >
      {children}
    </Button>
  );
}
