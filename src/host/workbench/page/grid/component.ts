import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import designTexts from "@univerjs/design/locale/en-US";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsTexts from "@univerjs/docs-ui/locale/en-US";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import formulaTexts from "@univerjs/sheets-formula/locale/en-US";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import formulaUiTexts from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsTexts from "@univerjs/sheets/locale/en-US";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiTexts from "@univerjs/sheets-ui/locale/en-US";
import { UniverUIPlugin } from "@univerjs/ui";
import uiTexts from "@univerjs/ui/locale/en-US";
import { hiddenMenus } from "./menus";

/** Id of the one workbook that the component knows of. */
export const unitId = "workbook";

/** The spreadsheet component (Univer) with one workbook, and its services. */
export interface Component {
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  readonly get: ReturnType<Univer["__getInjector"]>["get"];
  /** Fulfilled when there is something on the screen that can be scrolled. */
  readonly drawn: Promise<void>;
  /** The component is gone; nothing may be asked of it. */
  readonly isDisposed: boolean;
  dispose(): void;
}

/**
 * Starts the component. It gets no formulas and nothing to format: the host does both. What knows formulas in it is
 * there for the editor of the formula bar.
 */
export function startComponent(container: HTMLElement, data: IWorkbookData): Component {
  const univer = new Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        ...[designTexts, uiTexts, docsTexts, sheetsTexts, sheetsUiTexts],
        ...[formulaTexts, formulaUiTexts],
      ),
    },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    contextMenu: true,
    menu: hiddenMenus,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin, { isRowStylePrecedeColumnStyle: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    data,
  );
  const injector = univer.__getInjector();
  let isDisposed = false;
  return {
    workbook,
    commands: injector.get(ICommandService),
    get: injector.get.bind(injector),
    drawn: injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    get isDisposed() {
      return isDisposed;
    },
    dispose: () => {
      isDisposed = true;
      univer.dispose();
    },
  };
}
