import type { KeptParts, WorkbenchStatus } from "../../protocol";

/** What the page around the grid says. */
export const wording = {
  title: (name: string, isDirty: boolean) => `${name}${isDirty ? " (not saved)" : ""}`,
  pageTitle: (name: string) => `${name} · HERTS Indicators workbench`,
  file: "File",
  open: "Open a workbook …",
  sample: (name: string) => `Open the sample ${name.replace(/\.xlsx$/, "")}`,
  template: "New workbook from the template",
  save: "Save a copy",
  undo: "Undo",
  undoKeys: "Takes back what was done in the grid (Ctrl+Z)",
  redo: "Redo",
  redoKeys: "Does again what was taken back (Ctrl+Y)",
  printPreview: "Print preview",
  saved: (name: string) => `${name} is in your downloads.`,
  badDays: "Bad days",
  badDaysHint: "What can go wrong with a real Excel, to see how the add-in copes.",
  dropHere: "Drop the workbook to open it",
  lost: "The workbench does not answer: it was ended, or started anew. Start it again with npm start, then reload this page.",
  noManifest:
    "The ribbon of the add-in cannot be read. Look whether manifest.xml is whole, then reload.",
  reload: "Reload",
  dismiss: "Dismiss",
  menus: "Workbook and Excel",
  pane: "HERTS Indicators",
  closePane: "Close the pane",
  paneWidth: "Width of the pane",
  commandUnknown: (label: string) =>
    `The pane has no command for “${label}”. Reload this page; if that does not help, build the add-in again (npm run build).`,
  grid: "Workbook",
  unsaved: {
    title: (name: string) => `${name} has changes that are not saved`,
    text: "Opening another workbook loses them.",
    save: "Save a copy and open",
    discard: "Open without saving",
    cancel: "Cancel",
  },
  entry: {
    title: "This entry is not wanted here",
    message: "The value does not match the data validation that the workbook has for this cell.",
    continue: "Continue?",
    retry: "Retry",
    yes: "Yes",
    no: "No",
    ok: "OK",
    cancel: "Cancel",
  },
  kept: (parts: readonly KeptParts[]) =>
    `Not shown here, but kept in the file: ${parts
      .map(({ sheet, parts: words }) => `${words.join(", ")} (${sheet})`)
      .join("; ")}.`,
  traffic: ({ traffic }: WorkbenchStatus) =>
    [
      `${traffic.syncs} ${traffic.syncs === 1 ? "sync" : "syncs"}`,
      `${kilobytes(traffic.requestBytes)} sent`,
      `${kilobytes(traffic.responseBytes)} received`,
      ...(traffic.lastSyncMilliseconds === null
        ? []
        : [`last sync ${traffic.lastSyncMilliseconds} ms`]),
    ].join(" · "),
  resetTraffic: "Count from zero",
  days: {
    cellEditMode: "Somebody is typing in a cell",
    activeSheetProtected: "This sheet is protected",
    structureProtected: "The workbook’s structure is protected",
    slow: "Slow: half a second for each request",
    payloadLimit: "Excel on the web: requests of at most 5 MB",
    failAtSync: "Fail at a sync to come (1 is the next)",
    failAfterApplying: "It fails after its changes were made",
    requirementSet: "Excel that knows ExcelApi up to",
    none: "None",
    active: (count: number) => `${count} on`,
  },
} as const;

const kilobytes = (bytes: number) =>
  `${(bytes / 1024).toLocaleString("en-GB", { maximumFractionDigits: 0 })} kB`;
