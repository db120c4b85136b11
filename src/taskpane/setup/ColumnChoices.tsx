import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { fieldLabel, fieldMeanings, fieldOrder } from "../../core/own-sheets";
import { tableColumns, unusedColumns } from "../../core/workbook";
import { columnLetters } from "../../core/workbook/addresses";
import type { ColumnMatch, Field, TableMapping } from "../../core/workbook/types";
import { useSession } from "../session/context";
import { wording } from "../wording";
import { changeSetup } from "./actions";
import { Choice } from "./Choice";
import { confidenceWord } from "./confidence";
import { withField } from "./draft";
import type { ShownTable } from "./use-table";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

const words = wording.setup.columns;

interface ColumnChoicesProps {
  readonly table: ShownTable;
  readonly mapping: TableMapping;
}

/**
 * What each column holds. Which fields are listed first is decided when the table is first shown, so that a field does
 * not move away while its column is being chosen.
 */
export function ColumnChoices({ table, mapping }: ColumnChoicesProps) {
  const styles = useStyles();
  const [found] = useState(() => new Set(mapping.columns.map(({ field }) => field)));
  const ofKind = (isFound: boolean) => fieldOrder.filter((field) => found.has(field) === isFound);
  const { snapshot } = table;
  const unused = useMemo(() => unusedColumns(snapshot, mapping), [snapshot, mapping]);
  return (
    <>
      <Text as="h4" weight="semibold">
        {words.title}
      </Text>
      <Fields fields={ofKind(true)} table={table} mapping={mapping} />
      <Accordion collapsible multiple>
        <AccordionItem value="not found">
          <AccordionHeader as="h4">{words.notFound(ofKind(false).length)}</AccordionHeader>
          <AccordionPanel className={styles.fields}>
            <Caption1>{words.notFoundHint}</Caption1>
            <Fields fields={ofKind(false)} table={table} mapping={mapping} />
          </AccordionPanel>
        </AccordionItem>
        <AccordionItem value="unused">
          <AccordionHeader as="h4">{words.unused(unused.length)}</AccordionHeader>
          <AccordionPanel>
            <Caption1>{words.unusedHint}</Caption1>
            <ul className={styles.list}>
              {unused.map(({ column, header }) => (
                <li key={column}>{words.option(columnLetters(column), header)}</li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </>
  );
}

interface FieldsProps extends ColumnChoicesProps {
  readonly fields: readonly Field[];
}

function Fields({ fields, table: { snapshot }, mapping }: FieldsProps) {
  const styles = useStyles();
  const session = useSession();
  const columns = useMemo(() => tableColumns(snapshot, mapping), [snapshot, mapping]);
  const choose = (field: Field, column: number | null) =>
    changeSetup(session, { draft: withField(snapshot, mapping, field, column) });
  return (
    <div className={styles.fields}>
      {fields.map((field) => {
        const match = mapping.columns.find((each) => each.field === field);
        return (
          <Choice
            key={field}
            label={fieldLabel(field)}
            hint={hintOf(field, match)}
            value={match ? String(match.column) : ""}
            choose={(value) => choose(field, value === "" ? null : Number(value))}
          >
            <option value="">{words.none}</option>
            {columns.map(({ column, header }) => (
              <option key={column} value={column}>
                {words.option(columnLetters(column), header)}
              </option>
            ))}
          </Choice>
        );
      })}
    </div>
  );
}

function hintOf(field: Field, match: ColumnMatch | undefined): string {
  if (!match) return fieldMeanings[field];
  if (match.confidence === 1) return sentence(match.reason);
  return `${words.confidence[confidenceWord(match.confidence)]}. ${sentence(match.reason)}`;
}

function sentence(reason: string): string {
  const full = reason.charAt(0).toUpperCase() + reason.slice(1);
  return full.endsWith(".") ? full : `${full}.`;
}
