import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { Finding } from "../../core/rules";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { useArrangement } from "./arrangement";
import { useChangeCheck } from "./change-check";
import { fix } from "./dealing";
import { asked } from "./moves";
import { previewFixes, type ChangePreview } from "./preview";
import { inset, spacedList } from "../theme/styles";

const useStyles = makeStyles({
  preview: inset,
  list: spacedList,
  change: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, minWidth: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  // No line through it: ↓ and – could not be read any more. The words Before and After say what is what.
  removed: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  inserted: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** How many cells of a preview are shown. */
const mostShown = 20;

/** What a fix would change, and the button that does it. */
export function FixPreview({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  const { checked } = useArrangement();
  const preview = useMemo(() => previewFixes(findings, checked), [findings, checked]);
  const { changes, refused } = preview;
  const left = changes.length - mostShown;
  return (
    <div
      className={styles.preview}
      role="group"
      aria-label={wording.check.fixPreview(changes.length)}
    >
      <Text weight="semibold">{wording.check.fixPreview(changes.length)}</Text>
      {changes.length > 0 && (
        <ul className={styles.list}>
          {changes.slice(0, mostShown).map((change) => (
            <Change key={`${change.sheet}!${change.place}`} change={change} />
          ))}
        </ul>
      )}
      {left > 0 && <Text>{wording.check.moreChanges(left)}</Text>}
      {wording.check.refusals(refused).map((reason) => (
        <Text key={reason}>{reason}</Text>
      ))}
      <Buttons findings={findings} canApply={changes.length > 0} />
    </div>
  );
}

function Change({
  change: { place, sheet, lead, removed, inserted, tail },
}: {
  change: ChangePreview;
}) {
  const styles = useStyles();
  return (
    <li>
      <Text>{wording.check.placeOn(place, sheet)}</Text>
      <dl className={styles.change}>
        <dt className={styles.name}>{wording.check.before}</dt>
        <dd className={styles.text}>
          {lead + removed + tail === "" && wording.check.blank}
          {lead}
          {removed !== "" && <del className={styles.removed}>{removed}</del>}
          {tail}
        </dd>
        <dt className={styles.name}>{wording.check.after}</dt>
        <dd className={styles.text}>
          {lead + inserted + tail === "" && wording.check.blank}
          {lead}
          {inserted !== "" && <ins className={styles.inserted}>{inserted}</ins>}
          {tail}
        </dd>
      </dl>
    </li>
  );
}

/** The button that was asked for gets the focus, so that Enter applies and Esc leaves. */
function Buttons(props: { readonly findings: readonly Finding[]; readonly canApply: boolean }) {
  const styles = useStyles();
  const session = useSession();
  const changeCheck = useChangeCheck();
  const { work } = usePaneState();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { findings, canApply } = props;
  const leave = () => changeCheck((state) => asked(state, "nothing"));
  return (
    <div className={styles.buttons}>
      {canApply && (
        <Button
          size="small"
          appearance="primary"
          ref={first}
          disabledFocusable={work !== null}
          onClick={() => void fix(session, findings)}
        >
          {wording.check.apply}
        </Button>
      )}
      <Button size="small" onClick={leave} {...(!canApply && { ref: first })}>
        {wording.check.cancel}
      </Button>
    </div>
  );
}
