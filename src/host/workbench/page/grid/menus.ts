import type { MenuConfig } from "@univerjs/ui";

/** Entries of the component's menus that change what the person cannot change here: looks, protection, freezing. */
const withoutUse = [
  "sheet.command.paste-value",
  "sheet.command.paste-format",
  "sheet.command.paste-col-width",
  "sheet.command.paste-besides-border",
  "sheet.menu.paste-special",
  "sheet.menu.copy-special",
  "sheet.command.clear-selection-format",
  "sheet.command.clear-selection-all",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.menu.sheet-frozen",
  "sheet.column-header-menu.sheet-frozen",
  "sheet.row-header-menu.sheet-frozen",
  "sheet.contextMenu.permission",
  "sheet.contextMenu.text-to-number",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-col-auto-width",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.set-worksheet-hidden",
  "sheet.command.set-worksheet-show",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "ui-sheet.command.show-menu-list",
];

export const hiddenMenus: MenuConfig = Object.fromEntries(
  withoutUse.map((id) => [id, { hidden: true }]),
);
