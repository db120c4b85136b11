import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import { headerChoices, proposeMappings } from "../../core/workbook";
import type { TableMapping, WorkbookSnapshot } from "../../core/workbook/types";
import { useSession } from "../session/context";
import { wording } from "../wording";
import { changeSetup } from "./actions";
import { Choice } from "./Choice";
import { atHeader, onSheet } from "./draft";
import type { ShownTable } from "./use-table";

const words = wording.setup.table;

/** The sheet and the row of the header, to choose from. */
export function TablePlace({ table: { snapshot, mapping } }: { table: ShownTable }) {
  const session = useSession();
  const draft = (chosen: TableMapping | null) => {
    if (chosen) changeSetup(session, { draft: chosen });
  };
  return (
    <>
      <SheetChoice
        snapshot={snapshot}
        chosen={mapping?.sheet ?? ""}
        choose={(sheet) => draft(onSheet(snapshot, sheet))}
      />
      {mapping && (
        <HeaderChoice
          snapshot={snapshot}
          mapping={mapping}
          choose={(header) => draft(atHeader(snapshot, { ...mapping, ...header }))}
        />
      )}
    </>
  );
}

interface SheetChoiceProps {
  readonly snapshot: WorkbookSnapshot;
  readonly chosen: string;
  choose(sheet: string): void;
}

function SheetChoice({ snapshot, chosen, choose }: SheetChoiceProps) {
  const sheets = useMemo(() => sheetOptions(snapshot), [snapshot]);
  return (
    <Choice label={words.sheet} value={chosen} choose={choose}>
      {chosen === "" && <option value="">{wording.setup.nothing.choose}</option>}
      {sheets.map(({ name, text, isUsable }) => (
        <option key={name} value={name} disabled={!isUsable}>
          {text}
        </option>
      ))}
    </Choice>
  );
}

function sheetOptions(snapshot: WorkbookSnapshot) {
  const recognised = new Set(proposeMappings(snapshot).map(({ sheet }) => sheet));
  return snapshot.sheets.map(({ name, visibility }) => {
    const shown = visibility === "visible" ? name : words.hiddenSheet(name);
    return {
      name,
      text: recognised.has(name) ? words.recognisedSheet(shown) : shown,
      isUsable: headerChoices(snapshot, name).length > 0,
    };
  });
}

interface HeaderChoiceProps {
  readonly snapshot: WorkbookSnapshot;
  readonly mapping: TableMapping;
  choose(header: Partial<Pick<TableMapping, "headerRow" | "headerRows">>): void;
}

function HeaderChoice({ snapshot, mapping, choose }: HeaderChoiceProps) {
  const { sheet, headerRow, headerRows } = mapping;
  const rows = useMemo(() => headerChoices(snapshot, sheet), [snapshot, sheet]);
  const isListed = rows.some(({ row }) => row === headerRow);
  return (
    <>
      <Choice
        label={words.header}
        value={String(headerRow)}
        choose={(row) => choose({ headerRow: Number(row) })}
      >
        {!isListed && <option value={headerRow}>{headerRow + 1}</option>}
        {rows.map(({ row, texts }) => (
          <option key={row} value={row}>
            {words.headerRow(row, texts)}
          </option>
        ))}
      </Choice>
      <Checkbox
        label={words.twoRows}
        checked={headerRows === 2}
        onChange={(_, { checked }) => choose({ headerRows: checked === true ? 2 : 1 })}
      />
    </>
  );
}
