import { markName } from "./marks";

/** Sheets of the add-in that are written together: writing one family leaves the others as they are. */
export interface SheetFamily {
  /** As messages call it: "the report". */
  readonly name: string;
  /** What to do again after a problem was removed: "build the report again". */
  readonly again: string;
  /** Whether a sheet with this mark belongs to the family. */
  owns(mark: string): boolean;
}

const single = (role: string, name: string, again: string): SheetFamily => ({
  name,
  again,
  owns: (mark) => mark === markName(role),
});

export const settingsFamily = single("settings", "the settings", "try again");
export const listsFamily = single("lists", "the lists of names", "try again");
export const columnsFamily = single("columns", "the confirmed columns", "try again");
export const acceptedFamily = single("accepted", "the accepted findings", "try again");
export const linksFamily = single("links", "the links of promises", "try again");
export const resultsFamily = single("check-results", "the check results", "check again");

const singles = [
  settingsFamily,
  listsFamily,
  columnsFamily,
  acceptedFamily,
  linksFamily,
  resultsFamily,
];

/** Every marked sheet that is not one of the single sheets: the tabs of this report and of earlier ones. */
export const reportFamily: SheetFamily = {
  name: "the report",
  again: "build the report again",
  owns: (mark) => !singles.some((family) => family.owns(mark)),
};
