/** An answer to one request of the client, as HTTP would give it. */
export interface BridgeAnswer {
  readonly statusCode: number;
  /** JSON. */
  readonly body: string;
}

/** An event, or a call of a custom function, as the host tells the client. */
export interface BridgeEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** The channel that office.js finds as `_richApiNativeBridge`, and the host's end of it. */
export interface Bridge {
  readonly native: NativeBridge;
  emit(entries: readonly BridgeEntry[]): void;
  /** Nothing is answered or emitted any more. */
  close(): void;
}

/** What office.js calls and sets. */
export interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface ClientMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body?: unknown };
}

/** What the client asks for beside the request itself. */
export interface RequestWishes {
  /** While the user is typing in a cell, wait instead of failing. */
  readonly delaysForCellEdit: boolean;
}

/** Bit of a message's flags. */
const delayForCellEdit = 64;

/** Kinds of messages on the channel. */
const responseMessage = 2;
const eventMessage = 3;

/** Makes the channel. `answer` gets the body of each request as JSON text. */
export function createBridge(
  answer: (body: string, wishes: RequestWishes) => Promise<BridgeAnswer>,
): Bridge {
  let isOpen = true;
  const native: NativeBridge = { onMessageFromHost: null, sendMessageToHost };
  const toClient = (message: object) => {
    if (isOpen) native.onMessageFromHost?.(JSON.stringify(message));
  };

  function sendMessageToHost(text: string): void {
    const { id, flags = 0, message } = JSON.parse(text) as ClientMessage;
    const delaysForCellEdit = (flags & delayForCellEdit) !== 0;
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    void answer(body, { delaysForCellEdit }).then(({ statusCode, body: answered }) =>
      toClient({
        id,
        type: responseMessage,
        flags: 0,
        message: { statusCode, headers: {}, body: answered },
      }),
    );
  }

  return {
    native,
    emit: (entries) => toClient({ type: eventMessage, controlId: "", message: { entries } }),
    close: () => void (isOpen = false),
  };
}
