/** What office.js gives to the program that it runs in, beside the rich API. */
export interface CommandChannel {
  registerEvent(event: number, handler: EventHandler): void;
  /** @returns False for a call that has nothing to do with commands. */
  execute(method: number, parameters: readonly unknown[]): boolean;
}

/** Takes an event by its number. The payload is an array, or an object with `toArray()` as COM has it. */
export type EventHandler = (event: number, payload: unknown) => void;

/** The ribbon's end of the channel: office.js finds the function that the add-in has associated, and runs it. */
export interface AppCommands {
  readonly channel: CommandChannel;
  /**
   * Runs a command and waits until the add-in calls `completed()`.
   *
   * @returns False where the add-in has associated no function of that name, or not yet.
   */
  run(functionName: string): Promise<boolean>;
}

/** Numbers of office.js: EventDispId and MethodDispId. */
const commandInvoked = 39;
const invocationCompleted = 94;
const succeeded = 0;

export function createAppCommands(): AppCommands {
  const waiting = new Map<string, (isKnown: boolean) => void>();
  let lastId = 0;
  let invoke: EventHandler = () => undefined;
  let isRegistered: () => void = () => undefined;
  const registered = new Promise<void>((resolve) => (isRegistered = resolve));
  return {
    channel: {
      registerEvent: (event, handler) => {
        if (event !== commandInvoked) return;
        invoke = handler;
        isRegistered();
      },
      execute: (method, [id, status]) => {
        if (method !== invocationCompleted) return false;
        waiting.get(String(id))?.(status === succeeded);
        waiting.delete(String(id));
        return true;
      },
    },
    run: async (functionName) => {
      await registered;
      const id = String(++lastId);
      const outcome = new Promise<boolean>((resolve) => waiting.set(id, resolve));
      invoke(commandInvoked, [id, functionName, "{}"]);
      return outcome;
    },
  };
}
