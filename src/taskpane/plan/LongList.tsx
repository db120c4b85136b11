import { Button, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { GroupHeading } from "../check/GroupHeading";
import { plainList } from "../theme/styles";
import { plan as words } from "../wording/plan";

const useStyles = makeStyles({ list: plainList });

/** How many items are shown at first, and how many more at a time. */
const atATime = 20;

interface LongListProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly isOpenAtFirst: boolean;
  /** An item as a list item with a key. */
  show(item: Item): ReactNode;
}

/** A list under a heading that opens and closes it; long ones are shown by and by. */
export function LongList<Item>({ title, items, isOpenAtFirst, show }: LongListProps<Item>) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [shown, setShown] = useState(atATime);
  const left = items.length - shown;
  return (
    <>
      <GroupHeading
        title={title}
        count={items.length}
        isOpen={isOpen}
        toggle={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <ul className={styles.list} aria-label={title}>
          {items.slice(0, shown).map(show)}
        </ul>
      )}
      {isOpen && left > 0 && (
        <Button size="small" onClick={() => setShown(shown + atATime)}>
          {words.showMore(Math.min(left, atATime), left)}
        </Button>
      )}
    </>
  );
}
