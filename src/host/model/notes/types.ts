/** What people have written about a cell, beside its content. */
export interface CellNote {
  /** Where it stands in the file: the same each time it is opened. */
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** A note, or a conversation ("threaded comment") with its replies. */
  readonly kind: "note" | "conversation";
  /** In their order; a note has one. */
  readonly remarks: readonly Remark[];
  /** Of a conversation: somebody has closed it. */
  readonly isResolved?: boolean;
}

export interface Remark {
  /** `""` where the file names none. */
  readonly author: string;
  readonly text: string;
  /** As the file has it (ISO 8601, universal time), where it says when. */
  readonly time?: string;
}
