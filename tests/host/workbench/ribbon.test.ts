import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../src/host/workbench/server/manifest-ribbon";

const root = path.resolve(__dirname, "../../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

const buttonsOf = (text: string) =>
  readManifest(text).tabs.flatMap(({ groups }) => groups.flatMap(({ buttons }) => buttons));

describe("the ribbon of our manifest", () => {
  test("is one tab, with every control that the manifest has, in its order", () => {
    const { tabs } = readManifest(manifest);
    expect(tabs.map(({ label }) => label)).toEqual(["HERTS"]);
    const controls = [...manifest.matchAll(/<Control [^>]*id="([^"]+)"/g)].map(([, id]) => id);
    expect(buttonsOf(manifest).map(({ id }) => id)).toEqual(controls);
  });

  test("has a label, a tip and a picture for each button", () => {
    for (const { label, tip, icon } of buttonsOf(manifest)) {
      expect([label, tip.title, tip.text]).not.toContain("");
      expect(existsSync(path.join(root, icon ?? ""))).toBe(true);
    }
  });

  test("runs Check and opens the pane", () => {
    const actions = buttonsOf(manifest).map(({ action }) => action);
    expect(actions).toContainEqual({ type: "run", functionName: "checkIndicators" });
    expect(actions.filter(({ type }) => type === "show pane")).toHaveLength(1);
  });
});

/** A manifest around one extension point. */
const around = (point: string) => `<OfficeApp xmlns:bt="b" xmlns:xsi="x"><VersionOverrides>
  <Hosts><Host xsi:type="Workbook"><DesktopFormFactor>${point}</DesktopFormFactor></Host></Hosts>
  <Resources>
    <bt:Images><bt:Image id="I" DefaultValue="https://host.example/app/assets/i-32.png"/></bt:Images>
    <bt:ShortStrings><bt:String id="L" DefaultValue="Früh &amp; spät"/></bt:ShortStrings>
  </Resources>
</VersionOverrides></OfficeApp>`;

const surface = (tab: string) =>
  `<ExtensionPoint xsi:type="PrimaryCommandSurface">${tab}</ExtensionPoint>`;

const group = (controls: string) =>
  `<Group id="G"><Label resid="L"/>${controls}</Group><Label resid="L"/>`;

const run = (name: string) => `<Action xsi:type="ExecuteFunction">
  <FunctionName> ${name} </FunctionName></Action>`;

describe("the ribbon of any manifest", () => {
  test("a menu gives its items, and a label is text, never mark-up", () => {
    const items = `<Item id="a"><Label resid="L"/>${run("one")}</Item><Item id="b">${run("two")}</Item>`;
    const menu = `<Control xsi:type="Menu" id="m"><Items>${items}</Items></Control>`;
    const buttons = buttonsOf(around(surface(`<CustomTab id="T">${group(menu)}</CustomTab>`)));
    expect(buttons.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(buttons[0]).toMatchObject({
      label: "Früh & spät",
      icon: null,
      action: { type: "run", functionName: "one" },
    });
  });

  test("a button takes the picture of 32 pixels, on the add-in's own server", () => {
    const icon = `<Icon><bt:Image size="16" resid="?"/><bt:Image size="32" resid="I"/></Icon>`;
    const control = `<Control xsi:type="Button" id="a">${icon}${run("one")}</Control>`;
    const [button] = buttonsOf(around(surface(`<CustomTab id="T">${group(control)}</CustomTab>`)));
    expect(button?.icon).toBe("app/assets/i-32.png");
  });

  test("groups on one of Excel's own tabs are shown under its name", () => {
    const { tabs } = readManifest(
      around(surface(`<OfficeTab id="TabHome">${group("")}</OfficeTab>`)),
    );
    expect(tabs.map(({ label }) => label)).toEqual(["Home"]);
  });

  test("newer overrides inside the older ones count alone", () => {
    const tab = (id: string) => surface(`<CustomTab id="${id}"/>`);
    const old = around(tab("old"));
    const inner = /<VersionOverrides>[^]*<\/VersionOverrides>/.exec(around(tab("new")))?.[0] ?? "";
    const both = old.replace(
      "</VersionOverrides></OfficeApp>",
      `${inner}</VersionOverrides></OfficeApp>`,
    );
    expect(readManifest(both).tabs.map(({ id }) => id)).toEqual(["new"]);
  });

  test("an add-in without a ribbon has none", () => {
    expect(readManifest("<OfficeApp/>")).toEqual({ tabs: [], overrides: null });
  });
});
