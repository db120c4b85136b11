import { useCallback, useEffect, useState } from "react";
import { fetchFunctionHelp, NoFunctionHelp, type FunctionHelp } from "./function-help";

/** The help of the functions as far as it has come. */
export interface FunctionHelpState {
  /** Null until it is there. */
  readonly functions: readonly FunctionHelp[] | null;
  readonly hasFailed: boolean;
  /** Tries again. */
  fetch(): void;
}

/** Fetches the help of the functions once the component is shown. */
export function useFunctionHelp(): FunctionHelpState {
  const [functions, setFunctions] = useState<readonly FunctionHelp[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const fetch = useCallback(() => {
    setHasFailed(false);
    fetchFunctionHelp().then(setFunctions, (error: unknown) => {
      if (!(error instanceof NoFunctionHelp)) throw error;
      setHasFailed(true);
    });
  }, []);
  useEffect(() => {
    if (functions === null) fetch();
  }, [fetch, functions]);
  return { functions, hasFailed, fetch };
}
