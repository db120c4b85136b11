import type { AccessibilityIssue, WrittenReport } from "../types";
import { buildAgain, issueAt } from "./issue";

/** A file without a title of its own: it is the first thing that is read of a document. */
export function documentTitle({ document, sheets }: WrittenReport): AccessibilityIssue[] {
  const [front] = sheets;
  if (!front || document.title.trim() !== "") return [];
  return [
    issueAt(
      "document-title",
      front,
      { row: 0, column: 0 },
      {
        problem: "The file has no title, so readers of the document hear its file name instead.",
        remedy: `Write the title under File, Info, Title, or ${buildAgain}.`,
      },
    ),
  ];
}
