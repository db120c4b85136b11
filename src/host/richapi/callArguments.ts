import { HostError } from "./errors";
import { HostObject, type Targets, type TypeName } from "./objects";

/** Arguments of a call, read with the checks that Excel makes: anything unfit is `InvalidArgument`. */
export class CallArguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** As it came: JSON, or an object of the API. */
  raw(index: number): unknown {
    return this.values[index];
  }

  /** The argument was given. */
  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number, fallback?: string): string {
    return this.read(index, fallback, (value): value is string => typeof value === "string");
  }

  boolean(index: number, fallback?: boolean): boolean {
    return this.read(index, fallback, (value): value is boolean => typeof value === "boolean");
  }

  integer(index: number, fallback?: number): number {
    return this.read(index, fallback, (value): value is number => Number.isInteger(value));
  }

  /** A key: text, or a number as text. */
  key(index: number): string {
    const value = this.values[index];
    if (typeof value === "number") return String(value);
    return this.text(index);
  }

  /** What stands behind an object of that type; undefined where something else was given. */
  target<K extends TypeName>(index: number, type: K): Targets[K] | undefined {
    const value = this.values[index];
    return value instanceof HostObject && value.is(type) ? value.target : undefined;
  }

  private read<T>(index: number, fallback: T | undefined, fits: (value: unknown) => value is T): T {
    const value = this.values[index];
    if (!this.has(index) && fallback !== undefined) return fallback;
    if (!fits(value)) throw new HostError("InvalidArgument");
    return value;
  }
}
