import type { BadDays } from "./badDays";
import { type Counters, isSync } from "./counters";
import type { BridgeAnswer, RequestWishes } from "./officejs/bridge";
import { affectsFile, type ChangeOrigin, type WorkbookChange } from "./richapi/changes";
import type { HandlerContext } from "./richapi/context";
import type { Decoder } from "./richapi/decoder";
import { HostError, type HostErrorCode } from "./richapi/errors";
import type { RequestBody, ResponseBody } from "./richapi/protocol";
import { functionResults } from "./richapi/functionResults";

export interface TransportParts {
  readonly decoder: Decoder;
  readonly context: HandlerContext;
  readonly counters: Counters;
  readonly badDays: BadDays;
  /** Takes what custom functions have given: id, success, value, error code. */
  readonly receiveFunctionResults: (rows: readonly (readonly unknown[])[]) => void;
  /** Emits the events of what has changed. */
  readonly tell: (changes: readonly WorkbookChange[], origin: ChangeOrigin) => void;
}

/**
 * Answers the client's requests: counts them, lets bad days happen, and has the rest decoded, one after another in
 * their order. Results of custom functions overtake: a sync may wait for the calculation that asked for them.
 */
export interface Transport {
  readonly answer: (body: string, wishes: RequestWishes) => Promise<BridgeAnswer>;
  /** Does something between two requests: what a person does never falls into the middle of one. */
  readonly inTurn: <T>(job: () => Promise<T>) => Promise<T>;
  readonly tell: TransportParts["tell"];
}

export function createTransport(parts: TransportParts): Transport {
  const { counters, badDays } = parts;

  let last: Promise<unknown> = Promise.resolve();

  function answer(text: string, wishes: RequestWishes): Promise<BridgeAnswer> {
    const body = JSON.parse(text) as RequestBody;
    const bytes = Buffer.byteLength(text);
    counters.requests++;
    counters.requestBytes += bytes;
    const results = functionResults(body);
    if (results) {
      parts.receiveFunctionResults(results);
      return Promise.resolve(sent(emptyResponse(body)));
    }
    const join = () => inTurn(() => carryOutRequest(body, bytes, wishes));
    // The person's own edit, which ends cell-edit mode, must not have to wait behind a request that waits for it.
    return mustWait(wishes) ? cellEditEnd(wishes).then(join) : join();
  }

  const mustWait = (wishes: RequestWishes) => wishes.delaysForCellEdit && badDays.cellEditMode;

  async function cellEditEnd(wishes: RequestWishes): Promise<void> {
    while (mustWait(wishes)) await wait(cellEditPause);
  }

  function inTurn<T>(job: () => Promise<T>): Promise<T> {
    const done = last.then(job);
    // The caller of `done` hears of its failure; what comes after it must not.
    last = done.catch(() => undefined);
    return done;
  }

  async function carryOutRequest(
    body: RequestBody,
    bytes: number,
    wishes: RequestWishes,
  ): Promise<BridgeAnswer> {
    const sync = isSync(body);
    const begin = performance.now();
    counters.largestRequestBytes = Math.max(counters.largestRequestBytes, bytes);
    if (sync) counters.syncs++;
    if (badDays.delayMs > 0) await wait(badDays.delayMs);
    await cellEditEnd(wishes);
    const responded = await respond(parts, body, sync, bytes).catch(unexpected);
    const response = JSON.stringify(responded);
    if (sync) counters.lastSyncMilliseconds = Math.round(performance.now() - begin);
    return sent(isTooLong(response, badDays) ? tooLongResponse : response);
  }

  function sent(body: string): BridgeAnswer {
    counters.responseBytes += Buffer.byteLength(body);
    return { statusCode: 200, body };
  }

  return { answer, inTurn, tell: parts.tell };
}

/** Milliseconds between two looks at whether the user has left the cell. */
const cellEditPause = 20;

function emptyResponse({ Actions }: RequestBody): string {
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function respond(
  parts: TransportParts,
  body: RequestBody,
  sync: boolean,
  bytes: number,
): Promise<ResponseBody> {
  if (!sync) return carryOut(parts, body);
  const { badDays } = parts;
  if (badDays.cellEditMode) return failure("InvalidOperationInCellEditMode");
  if (badDays.payloadLimitBytes !== null && bytes > badDays.payloadLimitBytes) {
    return failure("RequestPayloadSizeLimitExceeded");
  }
  if (badDays.failAtSync === null) return carryOut(parts, body);
  const left = badDays.failAtSync - 1;
  badDays.failAtSync = left > 0 ? left : null;
  if (left > 0) return carryOut(parts, body);
  if (badDays.failAfterApplying) await carryOut(parts, body);
  return failure("GeneralException");
}

async function carryOut({ decoder, context, tell }: TransportParts, body: RequestBody) {
  try {
    return await decoder.process(body);
  } finally {
    const changes = [...context.changes];
    context.endRequest();
    if (changes.some(affectsFile)) context.workbook.isDirty = true;
    tell(changes, "add-in");
  }
}

/** A fault of this host or of the calculation: the add-in's sync fails with it. */
function unexpected(error: unknown): ResponseBody {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return failure("GeneralException", `The host itself failed: ${text}`);
}

function failure(code: HostErrorCode, detail?: string): ResponseBody {
  const { message, httpStatus } = new HostError(code, detail);
  return {
    Results: [],
    Error: {
      Code: code,
      Message: message,
      Location: "",
      ActionIndex: 0,
      HttpStatusCode: httpStatus,
    },
  };
}

const tooLongResponse = JSON.stringify(failure("ResponsePayloadSizeLimitExceeded"));

function isTooLong(response: string, { payloadLimitBytes }: BadDays): boolean {
  return payloadLimitBytes !== null && Buffer.byteLength(response) > payloadLimitBytes;
}
