import type { TypeHandlers } from "./types";

/** The client reports that ribbon commands can be called. */
export const addinService: TypeHandlers<"Microsoft.InternalService.AddinInternalService"> = {
  call: { NotifyActionHandlerReady: () => undefined },
};

/** Results of custom functions come back here. */
export const customFunctionService: TypeHandlers<"Microsoft.ExcelServices.CustomFunctions"> = {
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_target, given, host) => {
      const rows = given.raw(0);
      if (Array.isArray(rows)) host.services.receiveFunctionResults(rows as unknown[][]);
    },
  },
};
