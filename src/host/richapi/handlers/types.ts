import type { CallArguments } from "../callArguments";
import type { HandlerContext } from "../context";
import type { HostObject, Targets, TypeName } from "../objects";

/** What a property or method gives: JSON, an object of the API, or the null object. */
export type Answer = unknown;

/**
 * How one type of the API behaves. Members carry their names on the wire (PascalCase).
 * A member that is missing answers `ApiNotFound`.
 */
export interface TypeHandlers<K extends TypeName> {
  readonly get?: Readonly<Record<string, (target: Targets[K], host: HandlerContext) => Answer>>;
  readonly set?: Readonly<
    Record<string, (target: Targets[K], value: unknown, host: HandlerContext) => void>
  >;
  readonly call?: Readonly<
    Record<string, (target: Targets[K], given: CallArguments, host: HandlerContext) => Answer>
  >;
  /** Objects of a collection, in their order. */
  readonly items?: (target: Targets[K], host: HandlerContext) => readonly HostObject[];
}

export type HandlerTable = { readonly [K in TypeName]: TypeHandlers<K> };
