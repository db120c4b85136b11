/** Code and message of each error as Microsoft documents them, with the HTTP status that goes with it. */
const documented = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  Conflict: [409, "Request could not be processed because of a conflict."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NonBlankCellOffSheet: [
    400,
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
} as const;

export type HostErrorCode = keyof typeof documented;

/** An error that Excel answers a request with. */
export class HostError extends Error {
  readonly httpStatus: number;

  /** @param detail Replaces the documented message, where more can be said. */
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
  ) {
    super(detail ?? documented[code][1]);
    this.httpStatus = documented[code][0];
  }
}

/** The member has no handler: this host does not play it. */
export function apiNotFound(type: string, member: string): HostError {
  const [, message] = documented.ApiNotFound;
  return new HostError("ApiNotFound", `${message} (${type}.${member} is not played by this host.)`);
}
