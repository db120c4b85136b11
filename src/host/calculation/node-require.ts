import { runInThisContext } from "node:vm";

/**
 * Loads a package with Node's own `require`.
 *
 * Univer's ES modules do not load in Node, so that its CommonJS build has to be asked for, and that
 * build requires ES modules in turn: Node can do so since 20.19. Jest gives its tests a `require` of
 * its own, which cannot; the main context has Node's.
 */
export function requirePackage(name: string): unknown {
  const { getBuiltinModule } = runInThisContext("process") as typeof process;
  return getBuiltinModule("node:module").createRequire(__filename)(name);
}
