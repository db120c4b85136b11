import { Button, Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ListKind, VocabularyLists } from "../../../core/vocabulary";
import { wording } from "../../wording";

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

const words = wording.names;

interface NameListProps {
  readonly kind: ListKind;
  readonly lists: VocabularyLists;
  edit(): void;
}

/** The names of a list as they count, and the button that lets them be changed. */
export function NameList({ kind, lists, edit }: NameListProps) {
  const styles = useStyles();
  const names = lists[kind];
  return (
    <div>
      <Text as="h4" weight="semibold" block>
        {words.kinds[kind]}
      </Text>
      {names.length === 0 ? (
        <Text block className={styles.text}>
          {words.none[kind]}
        </Text>
      ) : (
        <ul className={styles.list}>
          {names.map(({ name, alsoWritten }) => (
            <li key={name}>
              {name}
              {alsoWritten.length > 0 && (
                <Caption1 block>{words.alsoWrittenAs(alsoWritten)}</Caption1>
              )}
            </li>
          ))}
        </ul>
      )}
      <Button size="small" data-change={kind} onClick={edit}>
        {words.change(kind)}
      </Button>
    </div>
  );
}
