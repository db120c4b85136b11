import type { CommandChannel, EventHandler } from "./app-commands";

/** What the Windows flavour of office.js asks of the program that it runs in, as `window.external`. */
export interface ExternalOptions {
  /** Newest ExcelApi requirement set that is claimed, for example `1.15`. */
  readonly requirementSet: string;
  /** File name of the workbook. */
  readonly documentName: string;
  /** Takes part in the ribbon's commands. */
  readonly commands?: CommandChannel;
}

/** Newest set that the client of the npm package knows. */
export const newestRequirementSet = "1.15";

/** Requirement sets other than ExcelApi that the host plays. */
const otherSets = {
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.5",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  KeyboardShortcuts: "1.1",
  RichApiRuntime: "1.3",
  RichApiRuntimeFlag: "1.2",
  Settings: "1.1",
  DelayForCellEdit: "1.1",
};

const theme = {
  bodyForegroundColor: 0,
  bodyBackgroundColor: 16_777_215,
  controlForegroundColor: 0,
  controlBackgroundColor: 16_777_215,
};

/** `window.external` of a Windows Excel in British English. */
export function createExternal(options: ExternalOptions): object {
  const context = documentContext(options);
  return {
    GetHostInfo: () => "Excel|Win32|16.01|en-GB|correlation|notDialog|disableLogging|1",
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (method: number, parameters: readonly unknown[], done?: Done) => {
      if (options.commands?.execute(method, parameters)) done?.(0);
    },
    RegisterEvent: (event: number, _target: string, handler: EventHandler, done?: Done) => {
      options.commands?.registerEvent(event, handler);
      done?.(0);
    },
    UnregisterEvent: (_id: number, _target: string, done?: Done) => done?.(0),
  };
}

type Done = (status: number) => void;

function documentContext({ requirementSet, documentName }: ExternalOptions): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "addin",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "en-GB",
    GetAppDataLocale: () => "en-GB",
    GetDocUrl: () => documentName,
    // 0 is reading and writing, 1 is for viewing only.
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: requirementSet, ...otherSets }),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 2,
    GetFeaturesForSolution: () => "{}",
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => officeSettings(),
  };
}

/** The older store of `Office.context.document.settings`: kept while the host lives. */
function officeSettings(): object {
  const settings = new Map<string, unknown>();
  return {
    Read: (keys: unknown[], values: unknown[]) => {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write: (keys: readonly string[], values: readonly unknown[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index]));
    },
  };
}
