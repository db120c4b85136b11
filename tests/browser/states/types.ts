import type { Page } from "playwright-core";
import type { AddinHost } from "../../../src/host/addin-host";
import type { BadDays } from "../../../src/host/badDays";
import type { WorkbookModel } from "../../../src/host/model/workbook";

/** The open pane and the Excel behind it. */
export interface StatePage {
  readonly page: Page;
  readonly host: AddinHost;
}

/** Something that the pane can show: walked by the tests of access, and pictured for the documents. */
export interface NamedState {
  /** As a statement: "findings of a sample, one open". */
  readonly name: string;
  /** The workbook that is open in Excel; the sample of 2022-23 unless given. */
  readonly workbook?: () => Promise<WorkbookModel> | WorkbookModel;
  /** What is wrong with Excel when the pane opens, and stays so. */
  readonly days?: Partial<BadDays>;
  /** From the pane as it opens to the state; waits until it is there. */
  reach(opened: StatePage): Promise<void>;
  /** File name, without ending, of its pictures in docs/pictures/pane; none where it is not worth showing. */
  readonly picture?: string;
}
