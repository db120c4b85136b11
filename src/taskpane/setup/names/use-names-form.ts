import { useLayoutEffect, useMemo, useRef, useState, type FormEvent, type RefObject } from "react";
import { createVocabulary, type ListKind } from "../../../core/vocabulary";
import { namesInTable, unlistedNames } from "../../../core/workbook";
import { usePaneState, useSession } from "../../session/context";
import { focusFirstProblem } from "../focus-problem";
import type { ShownTable } from "../use-table";
import { namesThatCount, saveNames } from "./actions";
import { contentOf, draftOf, isChanged, readDraft } from "./draft";
import type { DraftProblems, NamesDraft } from "./draft";

const noProblems: DraftProblems = new Map();

/** The names of the plan: what counts, what is written so far, and what is wrong with it. */
export function useNamesForm({ snapshot, read }: ShownTable) {
  const form = useRef<HTMLFormElement>(null);
  const session = useSession();
  const { work } = usePaneState();
  const [kept, setKept] = useState<NamesDraft | null>(null);
  const [editing, setEditing] = useState<readonly ListKind[]>([]);
  const [problems, setProblems] = useState(noProblems);
  const counting = useMemo(() => namesThatCount(snapshot), [snapshot]);
  const content = useMemo(() => contentOf(counting), [counting]);
  const fresh = useMemo(() => draftOf(counting), [counting]);
  // What nobody has changed, and what is saved, follows the workbook.
  const isOpen = kept !== null && isChanged(kept) && contentOf(readDraft(kept).lists) !== content;
  const draft = kept && (isOpen || kept.began === content) ? kept : fresh;
  const unlisted = useUnlisted(read, draft, editing.length > 0);
  const focus = useFocusInForm(form);
  const close = () => {
    focus(`[data-change="${editing[0]}"]`);
    setKept(null);
    setEditing([]);
    setProblems(noProblems);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (work) return;
    const written = readDraft(draft);
    setProblems(written.problems);
    if (written.problems.size > 0) focusFirstProblem(form.current);
    else if (await saveNames(session, written.lists, draft.began)) close();
  };
  const edit = (kind: ListKind) => {
    focus(`[data-editor="${kind}"] :is(input, button)`);
    setEditing([...editing, kind]);
  };
  return { form, counting, draft, problems, editing, unlisted, edit, change: setKept, close, save };
}

/** Names of the table that the draft has not, while lists are being changed. */
function useUnlisted(read: ShownTable["read"], draft: NamesDraft, isEditing: boolean) {
  const inTable = useMemo(() => (read && isEditing ? namesInTable(read) : null), [read, isEditing]);
  return useMemo(
    () => inTable && unlistedNames(inTable, createVocabulary(readDraft(draft).lists)),
    [inTable, draft],
  );
}

/**
 * Moves the focus within the form with the next drawing that has the place, unless the analyst has gone elsewhere.
 * @returns wishes for a place, by a selector
 */
function useFocusInForm(form: RefObject<HTMLFormElement | null>) {
  const wish = useRef<string | null>(null);
  useLayoutEffect(() => {
    const place =
      wish.current === null ? null : form.current?.querySelector<HTMLElement>(wish.current);
    if (!place) return;
    wish.current = null;
    place.focus();
  });
  return (selector: string) => {
    const { activeElement } = document;
    const isHere = activeElement === document.body || form.current?.contains(activeElement);
    if (isHere) wish.current = selector;
  };
}
