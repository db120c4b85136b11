import { ActionType, ObjectPathType, type RequestBody } from "./protocol";

const service = "Microsoft.ExcelServices.CustomFunctions";
const method = "SetInvocationArrayResults";

/** What custom functions have given, where the request says that and nothing else; otherwise null. */
export function functionResults({ Actions, ObjectPaths }: RequestBody): unknown[][] | null {
  const paths = Object.values(ObjectPaths);
  const isService = paths.some(
    (path) => path.ObjectPathType === ObjectPathType.new && path.Name === service,
  );
  const calls = Actions.filter((action) => action.ActionType === ActionType.method);
  if (!isService || calls.length === 0 || calls.some(({ Name }) => Name !== method)) return null;
  return calls.flatMap(({ ArgumentInfo }) => (ArgumentInfo?.Arguments?.[0] ?? []) as unknown[][]);
}
