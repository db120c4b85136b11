import type { ReportOutcome } from "../../excel/indicators";
import { fileNameOf } from "../files/download";
import type { ExportedFile, ExportFormat } from "./state";

/** A file to be saved, and what is kept of it. */
export interface MadeExport extends ExportedFile {
  readonly file: Blob;
}

const types: Readonly<Record<ExportFormat, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
};

/** Makes the report as a file. What makes it is loaded now, because most analysts never ask for it. */
export async function makeExport(
  { model, choices }: Pick<ReportOutcome, "model" | "choices">,
  format: ExportFormat,
): Promise<MadeExport> {
  const { reportHtml } = await loadHtml();
  const html = reportHtml(model, choices);
  const content = format === "html" ? html : await wordFile({ model, choices });
  return {
    format,
    fileName: fileNameOf(model.title, `.${format}`),
    html,
    file: new Blob([content], { type: types[format] }),
  };
}

async function wordFile({
  model,
  choices,
}: Pick<ReportOutcome, "model" | "choices">): Promise<Uint8Array<ArrayBuffer>> {
  const { reportDocx } = await loadWord();
  return new Uint8Array(await reportDocx(model, choices));
}

const loadHtml = () =>
  import(/* webpackChunkName: "report-html" */ "../../core/report/export/html/report-html");

const loadWord = () =>
  import(/* webpackChunkName: "report-word" */ "../../core/report/export/word/report-docx");
