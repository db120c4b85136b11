import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { readLists } from "../../core/own-sheets";
import { hertfordshire, type ListKind, type Vocabulary } from "../../core/vocabulary";
import { workbookVocabulary } from "../../core/workbook";
import type { WorkbookSnapshot } from "../../core/workbook/types";
import { Section } from "../help/Section";
import { usePaneState, useSession } from "../session/context";
import { wording } from "../wording";
import { openLists } from "./actions";
import type { ShownTable } from "./use-table";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL } });

const words = wording.setup.names;
const kinds: readonly ListKind[] = ["ambitions", "outcomeBees", "corporatePriorities"];

/** The names of the plan that the check compares with, and where they come from. */
export function NamesSection({ table: { snapshot, mapping } }: { table: ShownTable }) {
  const session = useSession();
  const { work } = usePaneState();
  const vocabulary = useMemo(
    () => workbookVocabulary(snapshot, mapping ?? undefined),
    [snapshot, mapping],
  );
  return (
    <Section name="names" title={words.title}>
      <Text>{sourceInWords(snapshot, vocabulary)}</Text>
      {kinds.map((kind) => (
        <Names key={kind} kind={kind} vocabulary={vocabulary} />
      ))}
      <div>
        <Button disabledFocusable={work !== null} onClick={() => void openLists(session)}>
          {words.open}
        </Button>
      </div>
    </Section>
  );
}

function Names({ kind, vocabulary }: { kind: ListKind; vocabulary: Vocabulary }) {
  const styles = useStyles();
  const names = vocabulary[kind];
  return (
    <div>
      <Text as="h4" weight="semibold" block>
        {words.kinds[kind]}
      </Text>
      {names.length === 0 ? (
        <Text>{words.unchecked}</Text>
      ) : (
        <ul className={styles.list}>
          {names.map(({ name }) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sourceInWords({ ownSheets }: WorkbookSnapshot, vocabulary: Vocabulary): string {
  const sheet = ownSheets?.lists;
  if (sheet && readLists(sheet).lists) return words.sources.sheet(sheet.name);
  return vocabulary === hertfordshire ? words.sources.usual : words.sources.joined;
}
