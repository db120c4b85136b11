import { useCallback } from "react";
import { useSession } from "../session/context";
import type { CheckState } from "./state";

/** Changes what the pane keeps for the check. */
export function useChangeCheck(): (change: (state: CheckState) => CheckState) => void {
  const session = useSession();
  return useCallback(
    (change) => session.change({ check: change(session.state().check) }),
    [session],
  );
}
