import type { OfficeRealm } from "./officejs/realm";

const names = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Sets the globals that add-in code expects, of one host, in this process.
 *
 * @returns Puts back what was there before.
 */
export function installGlobals(realm: OfficeRealm): () => void {
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, {
      value: realm[name],
      configurable: true,
      writable: true,
    });
  }
  return () => {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
  };
}

/** Runs add-in code that uses the globals, and puts back what was there before, also after an error. */
export async function withGlobals<T>(realm: OfficeRealm, run: () => Promise<T> | T): Promise<T> {
  const restore = installGlobals(realm);
  try {
    return await run();
  } finally {
    restore();
  }
}
