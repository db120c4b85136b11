import { useEffect } from "react";
import { usePaneState, useSession } from "../session/context";
import { useHiddenStyles } from "./hidden";

/** Work that ends sooner is not worth a word. */
const milliseconds = 700;

/**
 * Tells screen readers that work goes on, its outcome, and what the views announce; each once. Progress by step is
 * left to the progress bar, which they can ask.
 */
export function Announcements() {
  const { hidden } = useHiddenStyles();
  const session = useSession();
  const { announcement, stopped, notice, work } = usePaneState();
  const isWorking = work !== null;
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setTimeout(() => {
      const { work: now } = session.state();
      if (now) session.announce(now.message);
    }, milliseconds);
    return () => clearTimeout(timer);
  }, [session, isWorking]);
  const outcome = stopped || notice;
  useEffect(() => {
    if (outcome !== "") session.announce(outcome);
  }, [session, outcome]);
  return (
    <div role="status" className={hidden}>
      <span key={announcement.number}>{announcement.text}</span>
    </div>
  );
}
