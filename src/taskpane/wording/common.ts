/** Sentences that belong to the pane as a whole. */
export const common = {
  title: "HERTS Indicators",
  views: { check: "Check", report: "Report", plan: "Plan", setup: "Set up", help: "Help" },
  viewsLabel: "Parts of the pane",
  messagesLabel: "Progress and messages",
  openingCheck: "Reading this workbook …",
  loading: "Loading …",
  retry: "Try again",
  cancel: "Cancel",
  notBegun:
    "Nothing else was begun meanwhile. Choose it again when this is done, or press Cancel first where there is one.",
  stopped: "Stopped before the end.",
  dismiss: "Close this message",
  details: "Details for support",
  copyDetails: {
    none: "Copy details",
    copied: "Details copied",
    refused: "Not copied: select the details and press Ctrl+C",
  },
  cannotCopy: "This Excel does not let the pane copy. Select the text below and press Ctrl+C.",
  outsideExcel: "Open this pane from the HERTS tab in Excel.",
} as const;
