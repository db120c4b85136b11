import { reportDocx, reportHtml } from "../../core/report/export";
import type { ReportChoices, ReportModel } from "../../core/report";
import { writeFileWhole } from "../xlsx/files";
import { UsageError } from "./arguments";
import { isSameFile } from "./output";

/** Options that name the files to publish. */
export const exportOptions = { html: { type: "string" }, docx: { type: "string" } } as const;

type Format = keyof typeof exportOptions;

/** A file to publish that the report is written to besides the workbook. */
export interface ReportExport {
  readonly format: Format;
  readonly file: string;
}

/** A format's name for the analyst, and the ends of a file's name that it may have. */
const formats = {
  html: { name: "HTML file", endings: /\.html?$/i, ending: ".html" },
  docx: { name: "Word document", endings: /\.docx$/i, ending: ".docx" },
} as const satisfies Record<Format, unknown>;

/**
 * The exports that were asked for. @throws UsageError where a name does not fit its format, or is the input's own
 */
export async function askedExports(
  input: string,
  asked: { readonly html?: string; readonly docx?: string },
): Promise<ReportExport[]> {
  const exports = (["html", "docx"] as const).flatMap((format) => {
    const file = asked[format];
    return file === undefined ? [] : [{ format, file }];
  });
  for (const { format, file } of exports) {
    const { name, endings, ending } = formats[format];
    if (!endings.test(file)) throw new UsageError(`The ${name} "${file}" must end in ${ending}.`);
    if (await isSameFile(input, file)) {
      throw new UsageError(`"${file}" is the input itself. Choose another name.`);
    }
  }
  return exports;
}

/** Makes the files without saving them, so that nothing is saved where one cannot be made. */
export function madeExports(
  exports: readonly ReportExport[],
  model: ReportModel,
  choices: ReportChoices,
): Promise<Uint8Array[]> {
  return Promise.all(
    exports.map(async ({ format }) =>
      format === "docx"
        ? reportDocx(model, choices)
        : new TextEncoder().encode(reportHtml(model, choices)),
    ),
  );
}

/** Saves the files, each whole or not at all. @throws UnusableWorkbookError where a file cannot be saved */
export async function saveExports(
  exports: readonly ReportExport[],
  made: readonly Uint8Array[],
): Promise<void> {
  for (const [i, { file }] of exports.entries()) await writeFileWhole(made[i]!, file);
}

/** One line per file for the account of a build. */
export function exportLines(exports: readonly ReportExport[]): string[] {
  return exports.map(({ format, file }) => `Exported  ${file} (${formats[format].name})`);
}
