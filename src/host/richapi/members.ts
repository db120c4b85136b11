import type { ApiTable, ApiType } from "../officejs/apiTable";
import type { CallArguments } from "./callArguments";
import type { HandlerContext } from "./context";
import { HostError, apiNotFound } from "./errors";
import { workbookTarget } from "./events";
import type { HandlerTable, TypeHandlers } from "./handlers/types";
import { HostObject, type Resolved, type TypeName } from "./objects";

/** Their properties are how Excel works, not what is in the file. */
const ofExcelItself: ReadonlySet<TypeName> = new Set<TypeName>(["Application", "Workbook"]);

/** Finds the handler of a member and runs it; without one the answer is `ApiNotFound`. */
export class Members {
  constructor(
    private readonly handlers: HandlerTable,
    private readonly api: ApiTable,
    private readonly host: HandlerContext,
    /** Minor number of the newest ExcelApi set that is played. */
    private readonly newestSet: () => number,
  ) {}

  /** Value of a property: JSON or an object. */
  get(object: HostObject, name: string): unknown {
    const handler = this.handlersOf(object).get?.[name];
    if (!handler || !this.isOldEnough(object.type, name)) throw apiNotFound(object.type, name);
    return handler(object.target, this.host);
  }

  set(object: HostObject, name: string, value: unknown): void {
    const handler = this.handlersOf(object).set?.[name];
    if (!handler || !this.isOldEnough(object.type, name)) throw apiNotFound(object.type, name);
    handler(object.target, value, this.host);
    if (!ofExcelItself.has(object.type)) this.host.changedProperty();
  }

  call(object: HostObject, name: string, given: CallArguments): unknown {
    const handler = this.handlersOf(object).call?.[name];
    if (!this.isOldEnough(object.type, name)) throw apiNotFound(object.type, name);
    if (handler) return handler(object.target, given, this.host);
    if (this.registers(object, name)) return null;
    throw apiNotFound(object.type, name);
  }

  /** Sets every property of the state, also those of objects behind it. */
  update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    for (const [property, value] of Object.entries(state)) {
      const name = this.wireName(object.type, property);
      if (!this.apiType(object.type)?.navigation.has(name)) {
        this.set(object, name, value);
        continue;
      }
      const inner = this.get(object, name);
      if (!(inner instanceof HostObject)) throw apiNotFound(object.type, name);
      this.update(inner, value as Readonly<Record<string, unknown>>);
    }
  }

  /** Objects of a collection; null where the object is no collection. */
  items(object: HostObject): readonly HostObject[] | null {
    return this.handlersOf(object).items?.(object.target, this.host) ?? null;
  }

  /** The property has a handler that reads it, and belongs to a set that is played. */
  canGet(type: TypeName, name: string): boolean {
    return this.handlers[type].get?.[name] !== undefined && this.isOldEnough(type, name);
  }

  /** The client's own members, which begin with an underscore, are always there. */
  private isOldEnough(type: TypeName, name: string): boolean {
    if (name.startsWith("_")) return true;
    const introduced = this.apiType(type)?.introducedIn.get(name.toLowerCase());
    return (introduced ?? 1) <= this.newestSet();
  }

  apiType(type: TypeName): ApiType | undefined {
    return this.api.get(type);
  }

  /** Name on the wire of a property that add-ins know as `property`. */
  wireName(type: TypeName, property: string): string {
    const known = this.apiType(type);
    const wanted = property.toLowerCase();
    const names = [...(known?.scalars.keys() ?? []), ...(known?.navigation.keys() ?? [])];
    const name = names.find((candidate) => candidate.toLowerCase() === wanted);
    if (name === undefined) throw apiNotFound(type, property);
    return name;
  }

  /** One of the client's own services. */
  service(name: string): Resolved {
    if (!(name in this.handlers))
      throw new HostError("ApiNotFound", `There is no service ${name}.`);
    return new HostObject(name as TypeName, null);
  }

  private handlersOf<K extends TypeName>(object: HostObject<K>): TypeHandlers<K> {
    return this.handlers[object.type];
  }

  /** Notes that the add-in wants events; false where the name registers for none. */
  private registers(object: HostObject, name: string): boolean {
    const isWanted = name.startsWith("_Register");
    const register = name.replace(/^_Unregister/, "_Register");
    const event = this.apiType(object.type)?.events.find((known) => known.register === register);
    if (!event) return false;
    const targetId = this.eventTarget(object);
    this.host.services.listen(event.eventType, targetId, isWanted);
    return true;
  }

  /** What the client registers under: the sheet or table itself, or the owner of a collection. */
  private eventTarget(object: HostObject): string {
    if (this.canGet(object.type, "Id")) return String(this.get(object, "Id"));
    const owner = object.is("TableCollection") ? object.target.sheet : null;
    return owner?.id ?? workbookTarget;
  }
}
