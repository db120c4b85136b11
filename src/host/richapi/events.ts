import { areaText, intersection } from "../model/areas";
import type { BridgeEntry } from "../officejs/bridge";
import type { ChangeOrigin, WorkbookChange } from "./changes";

/** The category of messages that carry events of the API. */
const eventCategory = 65_536;

/** Excel's numbers of the events that this host emits. */
const eventTypes = {
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
  tableChanged: 101,
} as const;

/** Under which the client registers for events of the workbook's collections. */
export const workbookTarget = "Workbook";

interface Happening {
  readonly eventType: number;
  /** Ids of the sheet and table that it happened to. */
  readonly targets: readonly string[];
  readonly message: object;
}

/** What add-ins have registered for. */
export class Listeners {
  private readonly wanted = new Set<string>();

  listen(eventType: number, targetId: string, isWanted: boolean): void {
    const key = `${eventType} ${targetId}`;
    if (isWanted) this.wanted.add(key);
    else this.wanted.delete(key);
  }

  /** Messages for the listeners: of the sheet or table itself and of the workbook's collections. */
  entriesFor(changes: readonly WorkbookChange[], origin: ChangeOrigin): BridgeEntry[] {
    const happenings = changes.flatMap((change) => happeningsOf(change, origin));
    return happenings.flatMap(({ eventType, targets, message }) =>
      [...targets, workbookTarget]
        .filter((target) => this.wanted.has(`${eventType} ${target}`))
        .map((target) => ({
          messageCategory: eventCategory,
          messageType: eventType,
          targetId: target,
          message: JSON.stringify(message),
        })),
    );
  }
}

function happeningsOf(change: WorkbookChange, origin: ChangeOrigin): Happening[] {
  switch (change.kind) {
    case "cells":
      return cellHappenings(change, origin);
    case "sheet added":
      return [onSheet(eventTypes.added, change, { source: "Local" })];
    case "sheet deleted":
      return [onSheet(eventTypes.deleted, change, { source: "Local" })];
    case "activated":
      return [onSheet(eventTypes.activated, change, {})];
    case "sheet renamed":
      return [
        onSheet(eventTypes.nameChanged, change, {
          source: "Local",
          nameBefore: change.before,
          nameAfter: change.sheet.name,
        }),
      ];
    case "selection": {
      const address = areaText(change.area);
      const isInsideTable = change.sheet.tables.some((table) =>
        intersection(table.area, change.area),
      );
      return [onSheet(eventTypes.selectionChanged, change, { address, isInsideTable })];
    }
    case "names":
    case "charts":
    case "property":
      return [];
  }
}

function onSheet(
  eventType: number,
  { sheet }: { readonly sheet: { readonly id: string } },
  message: object,
): Happening {
  return { eventType, targets: [sheet.id], message: { worksheetId: sheet.id, ...message } };
}

function cellHappenings(
  change: Extract<WorkbookChange, { kind: "cells" }>,
  origin: ChangeOrigin,
): Happening[] {
  const { sheet, area, changeType } = change;
  const address = areaText(area);
  const referenceId = `${sheet.id}!${address}`;
  const common = { address, referenceId, changeType, source: "Local" };
  const trigger = origin === "add-in" ? "ThisLocalAddin" : "Unknown";
  const tables = sheet.tables.filter((table) => intersection(table.area, area));
  return [
    onSheet(eventTypes.changed, change, {
      ...common,
      ...detailsOf(change),
      triggerSource: trigger,
      shiftDirection: shiftDirection(changeType),
    }),
    ...tables.map((table) => ({
      eventType: eventTypes.tableChanged,
      targets: [table.id, sheet.id],
      message: { ...common, worksheetId: sheet.id, tableId: table.id, triggerSource: trigger },
    })),
  ];
}

/** Value before and after, where a single cell was edited. */
function detailsOf({ before, after }: Extract<WorkbookChange, { kind: "cells" }>): object {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function valueType(value: unknown): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

function shiftDirection(changeType: string): string {
  const directions: Readonly<Record<string, string>> = {
    RowInserted: "ShiftCellDown",
    RowDeleted: "ShiftCellUp",
    ColumnInserted: "ShiftCellRight",
    ColumnDeleted: "ShiftCellLeft",
  };
  return directions[changeType] ?? "None";
}
