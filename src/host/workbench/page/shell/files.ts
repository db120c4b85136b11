import { addresses } from "../../protocol";
import type { Notices } from "./notices";
import { askAboutUnsaved } from "./unsaved-dialog";
import { wording } from "./wording";

/** The workbook that is open now, for the questions that opening another one raises. */
export interface OpenNow {
  readonly name: string;
  readonly isDirty: boolean;
}

/** What the File menu does. Whatever fails is told in a bar. */
export interface Files {
  open(file: { readonly name: string; readonly bytes: () => Promise<BodyInit> }): Promise<void>;
  /** Opens a workbook that this server has. */
  openFrom(address: string, name: string): Promise<void>;
  openSample(name: string): Promise<void>;
  openTemplate(): Promise<void>;
  /** @returns Whether a copy went to the downloads. */
  save(): Promise<boolean>;
  sampleNames(): Promise<readonly string[]>;
}

/** File name of a new workbook from the template. */
const newName = "Indicators.xlsx";

export function createFiles(now: () => OpenNow, notices: Notices): Files {
  async function open({ name, bytes }: Parameters<Files["open"]>[0]): Promise<void> {
    const { name: openName, isDirty } = now();
    const choice = isDirty ? await askAboutUnsaved(openName) : "discard";
    if (choice === "cancel" || (choice === "save" && !(await save()))) return;
    await told(notices, async () => {
      const address = `${addresses.workbook}?name=${encodeURIComponent(name)}`;
      await asked(address, { method: "POST", body: await bytes() });
    });
  }

  async function save(): Promise<boolean> {
    const { name } = now();
    return told(notices, async () => {
      const response = await asked(addresses.workbook);
      download(await response.blob(), name);
      notices.done(wording.saved(name));
    });
  }

  const openFrom = (address: string, name: string) =>
    open({ name, bytes: async () => (await asked(address)).blob() });

  return {
    open,
    openFrom,
    save,
    openSample: (name) => openFrom(`${addresses.samples}/${encodeURIComponent(name)}`, name),
    openTemplate: () => openFrom(addresses.template, newName),
    sampleNames: async () => {
      let names: readonly string[] = [];
      await told(notices, async () => {
        names = (await (await asked(addresses.samples)).json()) as string[];
      });
      return names;
    },
  };
}

/** @throws Error with the server's own words where it refuses. */
export async function asked(address: string, how?: RequestInit): Promise<Response> {
  const response = await fetch(address, how).catch(() => {
    throw new Error(wording.lost);
  });
  if (response.ok) return response;
  const { message } = (await response.json()) as { message: string };
  throw new Error(message);
}

async function told(notices: Notices, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    notices.problem(error instanceof Error ? error.message : String(error));
    return false;
  }
}

function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  Object.assign(link, { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), downloadStart);
}

/** Milliseconds in which the browser has begun the download. */
const downloadStart = 10_000;
