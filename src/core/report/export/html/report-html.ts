import type { ReportChoices, ReportModel } from "../../types";
import { reportDocument } from "../report-document";
import type { Content, DocumentSection, ReportDocument } from "../types";
import { chartContent } from "./chart-content";
import { markup, Markup } from "./markup";
import { dataTable } from "./table";
import { stylesheet, stylesheetDigest } from "./stylesheet";
import { flowContent, inElement } from "./text";

/**
 * The report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Its text is that
 * of the model; what the workbook's text says of tags or code is shown as it was typed.
 *
 * Made for readers of all kinds: headings in order, a link past the contents, tables with a caption and with headers
 * for rows and columns, charts with their figures in a table, rows as cards on a narrow screen, A4 landscape on paper.
 */
export function reportHtml(model: ReportModel, choices: ReportChoices): string {
  const report = reportDocument(model, choices);
  return `<!DOCTYPE html>\n${page(report).source}\n`;
}

function page(report: ReportDocument): Markup {
  return markup`<html lang="en-GB">
    ${head(report)}
    <body>
      <a class="skip" href="#report">Skip to the report</a>
      <header>
        ${inElement("h1", report.title)} ${report.draft === null ? null : draft(report.draft)}
      </header>
      ${contents(report.sections)}
      <main id="report" tabindex="-1">
${report.sections.map(section)}</main>
    </body>
  </html>`;
}

function head({ title, description, draft: open }: ReportDocument): Markup {
  const policy = `default-src 'none'; style-src '${stylesheetDigest}'; base-uri 'none'; form-action 'none'`;
  return markup`<head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content="${description}" />
      <title>${open === null ? title : `Draft: ${title}`}</title>
      <style>${new Markup(stylesheet)}</style>
    </head>`;
}

function draft(text: string): Markup {
  return markup`<p class="draft">${text}</p>`;
}

function contents(sections: readonly DocumentSection[]): Markup {
  return markup`<nav aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <ul>
          ${sections.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>\n`)}
        </ul>
      </nav>`;
}

function section({ id, title, startsPage, content }: DocumentSection): Markup {
  return markup`<section id="${id}"${startsPage ? markup` class="page"` : null}>
${inElement("h2", title)}
${content.map(contentMarkup)}</section>
`;
}

function contentMarkup(content: Content): Markup {
  switch (content.kind) {
    case "text":
      return flowContent(content.blocks, "h3");
    case "terms":
      return markup`<dl>${content.entries.map(
        ({ symbol, meaning }) => markup`<div><dt>${symbol}</dt><dd>${meaning}</dd></div>\n`,
      )}</dl>\n`;
    case "table":
      return dataTable(content.table);
    case "chart":
      return chartContent(content);
  }
}
