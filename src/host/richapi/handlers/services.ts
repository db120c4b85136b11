import { oneOf } from "../values";
import type { TypeHandlers } from "./types";

/** The client reports that ribbon commands can be called. */
export const addinService: TypeHandlers<"Microsoft.InternalService.AddinInternalService"> = {
  call: { NotifyActionHandlerReady: () => undefined },
};

/** The add-in shows or hides its pane. */
export const appRuntimeService: TypeHandlers<"Microsoft.AppRuntime.AppRuntimeService"> = {
  call: {
    GetAppRuntimeState: (_target, _given, host) => host.appState,
    SetAppRuntimeState: (_target, given, host) => {
      host.appState = oneOf(given.raw(0), ["Inactive", "Background", "Visible"]);
    },
  },
};

/** Custom functions; their results are taken before they get here, see `functionResults`. */
export const customFunctionService: TypeHandlers<"Microsoft.ExcelServices.CustomFunctions"> = {
  call: {
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    _GetEnabledFeatures: () => [],
  },
};
