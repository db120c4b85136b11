/** What can go wrong with a real Excel. Set at any time; it holds from the next request on. */
export interface BadDays {
  /** The user is typing in a cell: every request of the add-in fails. */
  cellEditMode: boolean;
  /** Most bytes of a request or response, or null: Excel on the web takes 5 MB. */
  payloadLimitBytes: number | null;
  /** Aborts the n-th sync from now (1 is the next one) and is then null again. */
  failAtSync: number | null;
  /** Whether the aborted sync has been carried out before it fails. */
  failAfterApplying: boolean;
  /** Milliseconds before each request is carried out. */
  delayMs: number;
}

/** The limit of Excel on the web. */
export const webPayloadLimit = 5 * 1024 * 1024;

/** Nothing goes wrong. */
export function goodDays(): BadDays {
  return {
    cellEditMode: false,
    payloadLimitBytes: null,
    failAtSync: null,
    failAfterApplying: false,
    delayMs: 0,
  };
}
