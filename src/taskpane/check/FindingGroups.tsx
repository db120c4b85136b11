import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneState } from "../session/context";
import { wording } from "../wording";
import type { Group } from "./arrange";
import { useArrangement } from "./arrangement";
import { useChangeCheck } from "./change-check";
import { FindingCard } from "./FindingCard";
import { GroupHeading } from "./GroupHeading";
import { chosen, groupToggled, moreGroupsShown, moreShown } from "./moves";
import { Moving } from "./Moving";
import { shownAtFirst } from "./order";
import { groupsAtATime, startCheck } from "./state";
import { plainList } from "../theme/styles";

const useStyles = makeStyles({
  list: plainList,
  more: { marginTop: tokens.spacingVerticalS },
  none: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The findings that the analyst has chosen to see, in their groups. */
export function FindingGroups() {
  const { checked, groups } = useArrangement();
  const { groupsShown } = usePaneState().check;
  if (checked.findings.length === 0) return <Text>{wording.check.noFindings}</Text>;
  if (groups.length === 0) return <NothingShown />;
  return (
    <>
      <Moving />
      {groups.slice(0, groupsShown).map((group) => (
        <GroupOfFindings key={group.key} group={group} />
      ))}
      <MoreGroups left={groups.length - groupsShown} />
    </>
  );
}

function MoreGroups({ left }: { left: number }) {
  const styles = useStyles();
  const changeCheck = useChangeCheck();
  if (left <= 0) return null;
  return (
    <Button size="small" className={styles.more} onClick={() => changeCheck(moreGroupsShown)}>
      {wording.check.showMoreGroups(Math.min(groupsAtATime, left), left)}
    </Button>
  );
}

function NothingShown() {
  const styles = useStyles();
  const changeCheck = useChangeCheck();
  const { grouping } = usePaneState().check.choices;
  const showAll = () => changeCheck((state) => chosen(state, { ...startCheck.choices, grouping }));
  return (
    <div className={styles.none}>
      <Text role="status">{wording.check.nothingShown}</Text>
      <div>
        <Button size="small" onClick={showAll}>
          {wording.check.showAll}
        </Button>
      </div>
    </div>
  );
}

function GroupOfFindings({ group }: { group: Group }) {
  const styles = useStyles();
  const changeCheck = useChangeCheck();
  const { closed } = usePaneState().check;
  const isOpen = !closed.has(group.key);
  return (
    <>
      <GroupHeading
        title={group.title}
        count={group.items.length}
        isOpen={isOpen}
        toggle={() => changeCheck((state) => groupToggled(state, group.key))}
      />
      {isOpen && (
        <>
          <ShownFindings group={group} />
          <More className={styles.more} group={group} />
        </>
      )}
    </>
  );
}

function ShownFindings({ group }: { group: Group }) {
  const styles = useStyles();
  const { current, shown, focus } = usePaneState().check;
  const count = shown.get(group.key) ?? shownAtFirst;
  const wished = focus?.on === "finding" ? focus.key : null;
  return (
    <ul className={styles.list} aria-label={group.title}>
      {group.items.slice(0, count).map((item) => (
        <FindingCard
          key={item.key}
          item={item}
          isOpen={item.key === current}
          takesFocus={item.key === wished}
        />
      ))}
    </ul>
  );
}

/** How many more findings are shown at a time: a list of thousands would make the pane slow. */
const moreAtATime = 100;

function More({ group, className }: { group: Group; className: string }) {
  const changeCheck = useChangeCheck();
  const { shown } = usePaneState().check;
  const left = group.items.length - (shown.get(group.key) ?? shownAtFirst);
  if (left <= 0) return null;
  return (
    <Button
      size="small"
      className={className}
      onClick={() => changeCheck((state) => moreShown(state, group, moreAtATime))}
    >
      {wording.check.showMore(Math.min(moreAtATime, left), left)}
    </Button>
  );
}
