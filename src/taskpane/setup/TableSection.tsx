import { MessageBar, MessageBarBody, Subtitle2, Text } from "@fluentui/react-components";
import { wording } from "../wording";
import { ColumnChoices } from "./ColumnChoices";
import { confidenceWord } from "./confidence";
import { Confirming } from "./Confirming";
import { Preview } from "./Preview";
import { TablePlace } from "./TablePlace";
import type { ShownTable } from "./use-table";

const words = wording.setup.table;

/** Which sheet and columns are read, to be corrected and confirmed, with samples of what is read. */
export function TableSection({ table }: { table: ShownTable }) {
  const { mapping, read, problems } = table;
  return (
    <>
      <Subtitle2 as="h3">{words.title}</Subtitle2>
      {problems.length > 0 && <Problems problems={problems} />}
      <div role="status">{read && <Text>{standingInWords(table, read.measures.length)}</Text>}</div>
      <TablePlace table={table} />
      {mapping && read && (
        <>
          <Preview measures={read.measures} />
          <ColumnChoices
            key={`${mapping.sheet}/${mapping.headerRow}/${mapping.headerRows}`}
            table={table}
            mapping={mapping}
          />
          <Confirming table={table} mapping={mapping} measures={read.measures.length} />
        </>
      )}
    </>
  );
}

function standingInWords({ standing, mapping }: ShownTable, measures: number): string {
  if (standing === "changed") return words.changed(measures);
  if (standing === "confirmed") return words.confirmed(measures);
  return words.proposed(words.confidence[confidenceWord(mapping?.confidence ?? 0)], measures);
}

function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.lost}
        {problems.map((problem) => (
          <div key={problem}>{problem}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
