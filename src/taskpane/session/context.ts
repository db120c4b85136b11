import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session";
import type { PaneState } from "./state";

/** Gives the session to every part of the pane. */
export const SessionContext = createContext<Session | null>(null);

/** @throws Error outside a SessionContext */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("This part of the pane stands outside a SessionContext.");
  return session;
}

/** The state of the pane; the component is drawn again after each change. */
export function usePaneState(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}
