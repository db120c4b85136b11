import { Footer, Header, PageNumber, Paragraph, TextRun } from "docx";
import { printable } from "../../published-text";
import type { ReportDocument } from "../types";
import { styleIds } from "./styles";

/** The report's title, on every page; a draft says so. */
export function pageHeader({ title, draft }: ReportDocument): Header {
  const text = printable(draft === null ? title : `Draft: ${title}`);
  return new Header({ children: [new Paragraph({ style: styleIds.header, text })] });
}

/** `Page 2 of 31`. */
export function pageFooter(): Footer {
  const numbers = new TextRun({
    children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ style: styleIds.footer, children: [numbers] })] });
}
