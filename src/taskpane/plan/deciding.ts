import {
  createContext,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
  type RefObject,
} from "react";
import type { LinkChange } from "../../core/planning/linking";
import { useSession } from "../session/context";
import { focusWithin } from "../shell/focus-within";
import { decide as keep } from "./actions";
import { changesFor, nextAnswer } from "./arrange";
import { answerAttribute, headlineAttribute, openAttribute, promiseAttribute } from "./marks";
import type { PlanModel } from "./model";
import type { Answer, PromiseItem } from "./promise-item";

/** What decides about promises, for every part of the list. */
export interface Deciding {
  /** Keeps a decision about an answer, or about an indicator that was chosen by hand. */
  decide(item: PromiseItem, answer: DecidedAnswer, decision: LinkChange["decision"]): void;
  /** Keeps many decisions that can be taken back together. */
  decideAll(changes: readonly LinkChange[], proposals: number): void;
  /** Takes back what was decided together last. */
  takeBackLast(): void;
  /** How many proposals were decided together last; 0 for none. */
  readonly last: number;
  readonly names: PlanModel["names"];
}

export type DecidedAnswer = Pick<Answer, "measures"> & Partial<Pick<Answer, "key">>;

export const DecidingContext = createContext<Deciding | null>(null);

/** @throws Error outside the list of promises */
export function useDecisions(): Deciding {
  const deciding = useContext(DecidingContext);
  if (!deciding) throw new Error("This part stands outside the list of promises.");
  return deciding;
}

interface Together {
  readonly changes: readonly LinkChange[];
  readonly proposals: number;
}

/** Decides about promises; the focus goes on to the next proposal where the button that had it is gone. */
export function useDeciding(model: PlanModel, section: RefObject<HTMLElement | null>): Deciding {
  const session = useSession();
  const [last, setLast] = useState<Together | null>(null);
  const wish = useFocusAfter(model, section);
  const decided = async (changes: readonly LinkChange[], promise: string, answer: string) => {
    if (session.state().work) return false;
    wish.note(promise, answer);
    const isDone = await keep(session, changes);
    if (!isDone) wish.forget();
    return isDone;
  };
  const together = async (changes: readonly LinkChange[], next: Together | null) => {
    if (await decided(changes, "", "")) setLast(next);
  };
  return {
    names: model.names,
    last: last?.proposals ?? 0,
    decide: (item, answer, decision) =>
      void decided(changesFor(item, answer, decision), item.key, answer.key ?? ""),
    decideAll: (changes, proposals) => void together(changes, { changes, proposals }),
    takeBackLast: () => {
      const changes = last?.changes.map((change) => ({ ...change, decision: null })) ?? [];
      void together(changes, null);
    },
  };
}

/** Lets the focus go on once a decision is drawn, unless the analyst is elsewhere by then. */
function useFocusAfter(model: PlanModel, section: RefObject<HTMLElement | null>) {
  const wish = useRef<{ promise: string; answer: string; before: readonly string[] } | null>(null);
  useLayoutEffect(() => {
    const list = section.current;
    if (!wish.current || !list) return;
    const { promise, answer, before } = wish.current;
    wish.current = null;
    if (document.activeElement !== document.body) return;
    const key = nextAnswer(before, keysOf(list, openAttribute), answer);
    focusWithin(
      elementOf(list, answerAttribute, key) ?? elementOf(list, promiseAttribute, promise),
    );
    if (document.activeElement === document.body) {
      focusWithin(document.querySelector<HTMLElement>(`[${headlineAttribute}]`));
    }
  }, [model, section]);
  return {
    note(promise: string, answer: string) {
      const before = section.current ? keysOf(section.current, answerAttribute) : [];
      wish.current = { promise, answer, before };
    },
    forget() {
      wish.current = null;
    },
  };
}

function keysOf(list: HTMLElement, mark: string): string[] {
  return [...list.querySelectorAll(`[${mark}]`)].map(
    (element) => element.getAttribute(answerAttribute) ?? "",
  );
}

function elementOf(list: HTMLElement, attribute: string, key: string | null): HTMLElement | null {
  if (key === null || key === "") return null;
  return list.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(key)}"]`);
}
