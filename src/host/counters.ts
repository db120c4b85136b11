import { ObjectPathType, type RequestBody } from "./richapi/protocol";

/** What the add-in has cost since the last reset. */
export interface Counters {
  /** Calls of `context.sync()` that sent something. */
  syncs: number;
  /** Everything that the client sent, its own housekeeping included. */
  requests: number;
  requestBytes: number;
  largestRequestBytes: number;
  responseBytes: number;
  /** Calls of custom functions. */
  functionCalls: number;
  /** Milliseconds that the last sync took in the host; null before the first. */
  lastSyncMilliseconds: number | null;
  reset(): void;
}

export function createCounters(): Counters {
  const zero = {
    syncs: 0,
    requests: 0,
    requestBytes: 0,
    largestRequestBytes: 0,
    responseBytes: 0,
    functionCalls: 0,
    lastSyncMilliseconds: null,
  };
  const counters: Counters = { ...zero, reset: () => void Object.assign(counters, zero) };
  return counters;
}

const housekeeping = new Set(["_RemoveReference", "_RemoveAllReferences", "", "Trace"]);

/**
 * The request is the add-in's own, as opposed to the client's: calls of its services, and giving back ranges
 * at the end of `Excel.run`.
 */
export function isSync({ Actions, ObjectPaths }: RequestBody): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === ObjectPathType.new)) return false;
  const onlyWorkbook = paths.every((path) => path.ObjectPathType === ObjectPathType.global);
  return !(
    onlyWorkbook && Actions.every((action) => housekeeping.has(action.Name) && !action.QueryInfo)
  );
}
