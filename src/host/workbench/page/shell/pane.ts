import type { HostedPage } from "../../../page/install";
import { addresses, type WorkbenchPort } from "../../protocol";
import { make } from "./dom";
import { firstStop } from "./regions";
import { resizer } from "./resizer";
import { wording } from "./wording";

/** The add-in's pane beside the grid: the production page in a frame. It lives on while it is not shown. */
export interface Pane {
  readonly element: HTMLElement;
  /** Loads it anew, for another workbook or another Excel. */
  load(excel: { readonly documentName: string; readonly requirementSet: string }): void;
  /** Gives its office.js what the host answers. */
  receive(text: string): void;
  show(isShown: boolean): void;
  /** Goes to what had the focus in it last, or to its first control. */
  focus(): void;
  /**
   * Runs a command of the ribbon until the add-in says that it is completed, or the pane is loaded anew.
   *
   * @returns False where the add-in knows no such command.
   */
  run(functionName: string): Promise<boolean>;
  /** Runs an action that keys stand for. */
  runAction(id: string): void;
}

/** What happens in the frame and concerns the page around it. */
export interface PaneTells {
  fileDragged(): void;
  keyPressed(event: KeyboardEvent): void;
}

/** Milliseconds after which a command that is still unknown is none: the add-in may be about to start. */
const startTime = 10_000;
const pause = 100;

export function createPane(port: WorkbenchPort, tells: PaneTells): Pane {
  const frame = make("iframe", { title: wording.pane });
  const close = make(
    "button",
    { type: "button", onclick: () => port.send({ type: "show pane", isShown: false }) },
    { "aria-label": wording.closePane },
    ["×"],
  );
  const head = make("div", { className: "pane-head" }, {}, [
    make("h2", {}, {}, [wording.pane]),
    close,
  ]);
  const pane = make("div", { className: "pane", id: "pane" }, {}, [head, frame]);
  const element = make("aside", { className: "pane-side" }, { "aria-label": wording.pane }, [
    resizer(pane),
    pane,
  ]);
  let page = whenLoaded();

  function load({ documentName, requirementSet }: Parameters<Pane["load"]>[0]): void {
    page.leave();
    page = whenLoaded();
    const joined = page;
    window.hertsPaneOwner = {
      ...{ documentName, requirementSet, ...tells },
      send: (text) => port.send({ type: "office", text }),
      join: (hosted) => {
        port.send({ type: "pane loaded" });
        joined.enter(hosted);
      },
    };
    frame.src = addresses.pane;
  }

  async function run(functionName: string): Promise<boolean> {
    const { hosted, left } = page;
    const begin = Date.now();
    const attempt = async (): Promise<boolean> => {
      if (await (await hosted).runCommand(functionName)) return true;
      if (Date.now() - begin > startTime) return false;
      await new Promise((done) => setTimeout(done, pause));
      return attempt();
    };
    return Promise.race([attempt(), left]);
  }

  return {
    element,
    load,
    receive: (text) => page.receive(text),
    show: (isShown) => element.classList.toggle("is-hidden", !isShown),
    focus: () => {
      const inside = frame.contentDocument;
      const last = inside?.activeElement;
      const stop = last && last !== inside.body ? last : inside && firstStop(inside);
      frame.contentWindow?.focus();
      if (stop && "focus" in stop) (stop as HTMLElement).focus();
    },
    run,
    runAction: (id) => page.runAction(id),
  };
}

/** A page that is being loaded into the frame, until another takes its place. */
function whenLoaded() {
  let entered: HostedPage | null = null;
  let resolveHosted: (page: HostedPage) => void = () => undefined;
  let resolveLeft: (isKnown: true) => void = () => undefined;
  const hosted = new Promise<HostedPage>((resolve) => (resolveHosted = resolve));
  const left = new Promise<true>((resolve) => (resolveLeft = resolve));
  return {
    hosted,
    left,
    enter: (page: HostedPage) => {
      entered = page;
      resolveHosted(page);
    },
    leave: () => resolveLeft(true),
    receive: (text: string) => entered?.receive(text),
    runAction: (id: string) => entered?.runAction(id),
  };
}
