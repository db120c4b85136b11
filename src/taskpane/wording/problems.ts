/** Sentences about problems that belong to no view. */
export const problems = {
  goesOn: "It goes on by itself as soon as the cell is finished.",
  noOfficeJs:
    "HERTS Indicators could not load Microsoft's office.js, without which it cannot talk to Excel. Check that you are online, then close the pane and open it again. If that does not help, ask your IT department to allow https://appsforoffice.microsoft.com.",
  tooOld: (version: string) =>
    `HERTS Indicators needs a newer Excel: Microsoft 365, Excel 2021 or later, or Excel on the web. This is Excel ${version}. Ask your IT department to update Office.`,
} as const;
