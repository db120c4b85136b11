import type { KeyboardEvent } from "react";
import { useSession } from "../session/context";
import { goToCell } from "./actions";
import type { Arrangement } from "./arrangement";
import { asked } from "./moves";
import { useStep } from "./step";

/** Marks the button of each finding, for the keys that move between them. */
export const findingAttribute = "data-finding";

/** What the keys do among the findings: see `wording.check.keys`. */
export function useKeys(arrangement: Arrangement): (event: KeyboardEvent<HTMLElement>) => void {
  const session = useSession();
  const step = useStep(arrangement.groups);
  return (event) => {
    const { check } = session.state();
    if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === "j") {
      step(event.shiftKey ? -1 : 1);
    } else if (event.ctrlKey && event.key === "Enter" && check.current !== null) {
      const item = arrangement.items.all.find(({ key }) => key === check.current);
      if (item) void goToCell(session, item.finding.cell);
    } else if (event.key === "Escape" && check.asking !== "nothing") {
      session.change({ check: asked(check, "nothing") });
    } else if (!movesAmongFindings(event)) return;
    event.preventDefault();
  };
}

/** Arrow keys, Home and End on the button of a finding move the focus to that of another. */
function movesAmongFindings({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  if (!(target instanceof HTMLElement) || !target.hasAttribute(findingAttribute)) return false;
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>(`[${findingAttribute}]`)];
  const place = buttons.indexOf(target);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = places[key];
  if (next === undefined) return false;
  buttons[next]?.focus();
  return true;
}
