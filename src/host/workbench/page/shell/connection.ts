import { addresses, type ServerMessage, type WorkbenchPort } from "../../protocol";

/** The way to the process that served this page. */
export interface Connection extends WorkbenchPort {
  /** Connects; from then on messages come, the workbook first. */
  open(): void;
}

export function createConnection(): Connection {
  const listeners: ((message: ServerMessage) => void)[] = [];
  let lost: () => void = () => undefined;
  let socket: WebSocket | null = null;

  function open(): void {
    socket = new WebSocket(`ws://${location.host}${addresses.messages}`);
    socket.addEventListener("message", ({ data }) => {
      const message = JSON.parse(String(data)) as ServerMessage;
      for (const listener of listeners) listener(message);
    });
    socket.addEventListener("close", () => lost());
  }

  return {
    open,
    send: (message) => {
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
    listen: (receive) => void listeners.push(receive),
    onLost: (told) => (lost = told),
  };
}
