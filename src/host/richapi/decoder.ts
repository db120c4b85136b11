import type { ApiTable } from "../officejs/apiTable";
import { CallArguments } from "./callArguments";
import { type WorkbookChange, affectsCalculation } from "./changes";
import type { HandlerContext } from "./context";
import { HostError, apiNotFound } from "./errors";
import type { HandlerTable } from "./handlers/types";
import { Members } from "./members";
import { HostObject, type Resolved, nullObject } from "./objects";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type ObjectPath,
  ObjectPathType,
  type ReferencedId,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./protocol";
import { identityOf, load } from "./query";

/** Calculates the workbook's formulas after those changes. */
export type Calculate = (changes: readonly WorkbookChange[]) => Promise<void>;

/** Methods whose result depends on calculated cells. */
const readsCells = /^Get(Used|Spill|CellProperties)/;

/** Carries out the requests of one client, action by action, through the table of handlers. */
export class Decoder {
  private readonly members: Members;

  constructor(
    private readonly host: HandlerContext,
    handlers: HandlerTable,
    api: ApiTable,
    private readonly calculate: Calculate,
    newestSet: () => number,
  ) {
    this.members = new Members(handlers, api, host, newestSet);
  }

  /**
   * Carries out one request. The first failing action ends it; the actions before it stay applied.
   * Formulas are calculated before anything is read and at the end.
   */
  async process(body: RequestBody): Promise<ResponseBody> {
    const request = new Request(body, this.host, this.members, this.calculate);
    const response = await request.run();
    await request.calculateIfChanged({ isEnd: true });
    return response;
  }
}

/** One request while it is carried out. */
class Request {
  private readonly resolved = new Map<number, Resolved>();
  private calculatedChanges = 0;

  constructor(
    private readonly body: RequestBody,
    private readonly host: HandlerContext,
    private readonly members: Members,
    private readonly calculate: Calculate,
  ) {}

  async run(): Promise<ResponseBody> {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        const value = await this.perform(action);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        return { Results: results, Error: this.errorOf(error, action, index) };
      }
    }
    return { Results: results };
  }

  /** Calculates where something has changed since the last time, unless that is suspended or by hand only. */
  async calculateIfChanged({ isEnd }: { isEnd: boolean }): Promise<void> {
    if (this.host.isCalculationSuspended && !isEnd) return;
    const changes = this.host.changes.slice(this.calculatedChanges).filter(affectsCalculation);
    const isAutomatic = this.host.workbook.calculationMode !== "Manual";
    if (!this.host.isCalculationWanted && !(isAutomatic && changes.length > 0)) return;
    this.calculatedChanges = this.host.changes.length;
    this.host.isCalculationWanted = false;
    await this.calculate(changes);
  }

  private async perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return this.instantiate(action);
      case ActionType.query:
      case ActionType.queryAsJson:
        await this.calculateIfChanged({ isEnd: false });
        return load(this.members, this.objectAt(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.method:
        return this.invoke(action);
      case ActionType.setProperty:
        return this.assign(action);
      case ActionType.update:
        return this.members.update(this.existing(action), action.ObjectState ?? {});
      case ActionType.ensureUnchanged:
        return this.ensureUnchanged(action);
      default:
        throw new HostError("ApiNotFound", `Action type ${action.ActionType} is not played.`);
    }
  }

  private async instantiate(action: Action): Promise<unknown> {
    if (readsCells.test(this.pathOf(action.ObjectPathId).Name)) {
      await this.calculateIfChanged({ isEnd: false });
    }
    return identityOf(this.members, this.objectAt(action.ObjectPathId));
  }

  private async invoke(action: Action): Promise<unknown> {
    const object = this.objectAt(action.ObjectPathId);
    if (object === nullObject) {
      if (action.Name.startsWith("_")) return null;
      throw new HostError("ItemNotFound");
    }
    if (readsCells.test(action.Name)) await this.calculateIfChanged({ isEnd: false });
    const answer = this.members.call(object, action.Name, this.argumentsOf(action.ArgumentInfo));
    return isObject(answer) ? identityOf(this.members, answer) : answer;
  }

  private assign(action: Action): void {
    const value = this.argumentValues(action.ArgumentInfo)[0];
    this.members.set(this.existing(action), action.Name, value);
  }

  private async ensureUnchanged(action: Action): Promise<void> {
    await this.calculateIfChanged({ isEnd: false });
    const object = this.existing(action);
    for (const [name, expected] of Object.entries(action.ObjectState ?? {})) {
      const actual = this.members.get(object, this.members.wireName(object.type, name));
      if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new HostError("Conflict");
    }
  }

  private existing(action: Action): HostObject {
    const object = this.objectAt(action.ObjectPathId);
    if (object === nullObject) throw new HostError("ItemNotFound");
    return object;
  }

  private pathOf(id: number): ObjectPath {
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidArgument", `The request names no object ${id}.`);
    return path;
  }

  /** The object of a path, found once per request. */
  private objectAt(id: number): Resolved {
    let object = this.resolved.get(id);
    if (object === undefined) {
      object = this.resolve(this.pathOf(id));
      this.resolved.set(id, object);
    }
    if (object !== nullObject && object.is("Range") && object.target.isGone) {
      throw new HostError("InvalidReference");
    }
    return object;
  }

  private resolve(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return new HostObject("Workbook", null);
      case ObjectPathType.new:
        return this.members.service(path.Name);
      case ObjectPathType.reference:
        return new HostObject("Range", this.host.kept(path.Name));
      case ObjectPathType.nullObject:
        return nullObject;
    }
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (parent === nullObject) return nullObject;
    const answer = this.follow(parent, path);
    if (isObject(answer)) return answer;
    throw apiNotFound(parent.type, path.Name);
  }

  /** The object that a method, property or key of its parent leads to. */
  private follow(parent: HostObject, path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case ObjectPathType.method:
        return this.members.call(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
      case ObjectPathType.property:
        return this.members.get(parent, path.Name);
      case ObjectPathType.indexer:
        return this.members.call(parent, "GetItem", this.argumentsOf(path.ArgumentInfo));
      default:
        throw new HostError("ApiNotFound", `Path type ${path.ObjectPathType} is not played.`);
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): CallArguments {
    return new CallArguments(this.argumentValues(info));
  }

  private argumentValues(info: ArgumentInfo | undefined): unknown[] {
    const { Arguments: values = [], ReferencedObjectPathIds: ids = [] } = info ?? {};
    return values.map((value, index) => this.argumentValue(value, ids[index] ?? 0));
  }

  private argumentValue(value: unknown, id: ReferencedId): unknown {
    if (typeof id === "number") return id === 0 ? value : this.objectAt(id);
    const values = Array.isArray(value) ? (value as unknown[]) : [];
    return values.map((item, index) => this.argumentValue(item, id[index] ?? 0));
  }

  private errorOf(error: unknown, action: Action, index: number): ResponseError {
    if (!(error instanceof HostError)) throw error;
    return {
      Code: error.code,
      Message: error.message,
      Location: this.locationOf(action),
      ActionIndex: index,
      HttpStatusCode: error.httpStatus,
    };
  }

  /** `Worksheet.getRange`: the member at fault, as far as it is known. */
  private locationOf(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const object = this.resolved.get(action.ObjectPathId);
    const parent = this.resolved.get(path?.ParentObjectPathId ?? 0);
    const isUnresolved = object === undefined;
    const owner = isUnresolved ? parent : object;
    const name = isUnresolved ? path?.Name || "GetItem" : action.Name;
    if (owner === undefined || owner === nullObject) return "";
    return `${owner.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }
}

function isObject(answer: unknown): answer is Resolved {
  return answer instanceof HostObject || answer === nullObject;
}
