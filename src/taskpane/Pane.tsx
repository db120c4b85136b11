import { makeStyles, Tab, TabList, tokens, type SelectTabData } from "@fluentui/react-components";
import { Activity, useRef, useState } from "react";
import { Arriving, DirectionsPanel, views } from "./parts";
import { usePaneState, useSession } from "./session/context";
import type { View } from "./session/state";
import { Announcements } from "./shell/Announcements";
import { Boundary } from "./shell/Boundary";
import { useHiddenStyles } from "./shell/hidden";
import { shownPartAttribute, useKeptFocus } from "./shell/kept-focus";
import { Welcome } from "./shell/Welcome";
import { Status } from "./Status";
import { wording } from "./wording";

/** Below this height, as on a zoomed or very low pane, all scrolls as one and nothing is squeezed. */
const low = "@media (max-height: 420px)";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    // Names and figures of a workbook may have no place to break.
    overflowWrap: "anywhere",
    [low]: { height: "auto", minHeight: "100dvh" },
  },
  tabs: { flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
  },
  view: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    overflowY: "auto",
    // Keeps texts for screen readers inside: they would make the page itself scroll.
    position: "relative",
    minHeight: 0,
    "& > *": { flexShrink: 0 },
    // An input is twenty letters wide by itself, which a zoomed pane has not.
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    [low]: { overflowY: "visible" },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
});

/** The whole pane: the parts to move between, what is going on, and the part that is shown. */
export function Pane() {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  return (
    <div className={styles.pane} ref={pane}>
      <header>
        <h1 className={hidden}>{wording.common.title}</h1>
        <Tabs />
      </header>
      <main className={styles.main}>
        <Announcements />
        <Status />
        <AskedDirections />
        <Parts />
      </main>
    </div>
  );
}

function Tabs() {
  const styles = useStyles();
  const session = useSession();
  const { view } = usePaneState();
  const select = (_: unknown, { value }: SelectTabData) => session.show(value as View);
  return (
    <TabList
      className={styles.tabs}
      selectedValue={view}
      onTabSelect={select}
      aria-label={wording.common.viewsLabel}
    >
      {(Object.keys(views) as View[]).map((each) => (
        <Tab key={each} value={each} id={`tab-${each}`} aria-controls={`view-${each}`}>
          {wording.common.views[each]}
        </Tab>
      ))}
    </TabList>
  );
}

/** The parts that were shown so far. All but one are hidden, and keep what was typed and opened in them. */
function Parts() {
  const { view } = usePaneState();
  const [shown, setShown] = useState<readonly View[]>([view]);
  if (!shown.includes(view)) setShown([...shown, view]);
  return shown.map((each) => (
    <Activity key={each} mode={each === view ? "visible" : "hidden"}>
      <Part view={each} isShown={each === view} />
    </Activity>
  ));
}

function Part({ view, isShown }: { view: View; isShown: boolean }) {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const View = views[view];
  return (
    <div
      id={`view-${view}`}
      role="tabpanel"
      aria-labelledby={`tab-${view}`}
      tabIndex={0}
      className={styles.view}
      {...(isShown && shownPartAttribute)}
    >
      <h2 className={hidden}>{wording.common.views[view]}</h2>
      <Boundary>
        {view === "check" && <WelcomeFirst />}
        <Arriving>
          <View />
        </Arriving>
      </Boundary>
    </div>
  );
}

function WelcomeFirst() {
  const { checked, start } = usePaneState();
  return checked === null && start !== "opening" ? <Welcome start={start} /> : null;
}

function AskedDirections() {
  const { directions } = usePaneState();
  if (!directions) return null;
  return (
    <Arriving>
      <DirectionsPanel />
    </Arriving>
  );
}
