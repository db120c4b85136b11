import { button, make } from "./dom";
import { wording } from "./wording";

/** Bars under the ribbon: what is under way, what went wrong, and what is kept but not shown. */
export interface Notices {
  readonly element: HTMLElement;
  /** Work that the person waits for; null when it is over. */
  work(text: string | null): void;
  /** Something that could not be done. It stays until it is dismissed or another takes its place; null takes it away. */
  problem(text: string | null): void;
  /** Something that was done. */
  done(text: string): void;
  /** What holds for the workbook; null for nothing. */
  about(text: string | null): void;
  /** Nothing can be done here any more. */
  end(text: string): void;
}

export function createNotices(): Notices {
  const work = bar("notice", "status");
  const problem = bar("notice is-problem", "alert");
  const about = bar("notice", "status");
  const element = make("div", { className: "notices" }, {}, [work, problem, about]);
  const reload = button(wording.reload, () => location.reload());
  return {
    element,
    work: (text) => fill(work, text),
    problem: (text) => fill(problem, text, dismissal(problem)),
    done: (text) => {
      fill(problem, null);
      fill(work, text, dismissal(work));
    },
    about: (text) => fill(about, text, dismissal(about)),
    end: (text) => fill(problem, text, reload),
  };
}

const bar = (className: string, role: string) => make("div", { className }, { role });

const dismissal = (of: HTMLElement) => button(wording.dismiss, () => fill(of, null));

function fill(bar: HTMLElement, text: string | null, ...actions: readonly HTMLElement[]): void {
  bar.replaceChildren(...(text === null ? [] : [make("p", {}, {}, [text]), ...actions]));
}
