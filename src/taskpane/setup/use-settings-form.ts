import { useMemo, useRef, useState, type FormEvent } from "react";
import { usePaneState, useSession } from "../session/context";
import { saveSettings } from "./actions";
import { focusFirstProblem } from "./focus-problem";
import {
  ambitionsOf,
  formSettings,
  keptSettings,
  readForm,
  sayingNow,
  type Entries,
} from "./settings-form";
import type { ShownTable } from "./use-table";

/** The form of the settings: what the workbook keeps, what is written so far, and what is wrong with it. */
export function useSettingsForm({ snapshot, read }: ShownTable) {
  const form = useRef<HTMLFormElement>(null);
  const session = useSession();
  const { work } = usePaneState();
  const [entries, setEntries] = useState<Entries>({});
  const [problems, setProblems] = useState<Entries>({});
  const ambitions = useMemo(() => ambitionsOf(read), [read]);
  const kept = useMemo(() => keptSettings(snapshot, ambitions), [snapshot, ambitions]);
  const settings = useMemo(() => formSettings(kept), [kept]);
  const now = useMemo(() => sayingNow(read, kept), [read, kept]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (work) return;
    const written = readForm(settings, entries, ambitions);
    setProblems(written.problems);
    if (Object.keys(written.problems).length > 0) focusFirstProblem(form.current);
    else if (await saveSettings(session, written.settings)) setEntries({});
  };
  const undo = () => {
    setEntries({});
    setProblems({});
  };
  const write = (name: string, entry: string) => setEntries({ ...entries, [name]: entry });
  const unusable = kept.rules.unusable?.map(({ problem }) => problem) ?? [];
  return { form, settings, unusable, entries, problems, now, write, undo, save };
}
