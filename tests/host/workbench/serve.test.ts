import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import WebSocket from "ws";
import { createAddinHost } from "../../../src/host/addin-host";
import { cellAt } from "../../../src/host/model/workbook";
import { openWorkbook, saveWorkbook } from "../../../src/host/xlsx";
import type { ServerMessage } from "../../../src/host/workbench/protocol";
import { serve, type ServedWorkbench } from "../../../src/host/workbench/server/serve";
import { Workbench } from "../../../src/host/workbench/server/workbench";
import { analystsWorkbook } from "../excel/opened";

const root = path.resolve(__dirname, "../../..");
const page = { html: "<title>page</title>", files: new Map([["main.js", Buffer.from("1")]]) };

let build: string;
let workbench: Workbench;
let served: ServedWorkbench;

beforeEach(async () => {
  build = mkdtempSync(path.join(tmpdir(), "herts-workbench-"));
  writeFileSync(
    path.join(build, "taskpane.html"),
    "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>",
  );
  workbench = await Workbench.open(await saveWorkbook(analystsWorkbook()), "mine.xlsx");
  served = await serve({ workbench, folders: { root, build }, page }, 0);
});
afterEach(async () => {
  await served.close();
  workbench.close();
  rmSync(build, { recursive: true });
});

interface Asked {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function ask(address: string, { method = "GET", headers = {}, body }: Sent = {}): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.origin);
    const options = { hostname, port, path: address, method, headers };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

interface Sent {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: Uint8Array | string;
}

const messageOf = ({ body }: Asked) => (JSON.parse(String(body)) as { message: string }).message;

describe("only the workbench's own page is answered", () => {
  test.each([
    ["a foreign name for this machine", { host: "evil.example:80" }],
    ["the right name with another port", { host: "127.0.0.1:1" }],
    ["a page of another origin", { origin: "https://evil.example" }],
    ["another server on this machine", { "sec-fetch-site": "same-site" }],
    ["a foreign page that embeds something", { "sec-fetch-site": "cross-site" }],
  ])("not %s", async (_, headers) => {
    expect((await ask("/workbook", { headers })).status).toBe(403);
    expect((await ask("/", { headers })).status).toBe(403);
  });

  test("a foreign page can neither open a workbook nor listen", async () => {
    const headers = { origin: "https://evil.example" };
    const opening = await ask("/workbook?name=x.xlsx", { method: "POST", headers, body: "x" });
    expect([opening.status, workbench.name]).toEqual([403, "mine.xlsx"]);
    const socket = new WebSocket(`${served.origin}/messages`, { headers });
    const outcome = await new Promise((resolve) => {
      socket.on("error", () => resolve("refused"));
      socket.on("open", () => resolve("open"));
    });
    expect(outcome).toBe("refused");
  });

  test("the own page is, by either name of this machine", async () => {
    const { port } = new URL(served.origin);
    for (const name of ["127.0.0.1", "localhost"]) {
      const headers = { host: `${name}:${port}`, origin: `http://${name}:${port}` };
      expect((await ask("/", { headers })).status).toBe(200);
    }
  });
});

test("nothing of the page may come from elsewhere, be kept, or be read by others", async () => {
  const { headers } = await ask("/");
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'/);
  expect(headers["content-security-policy"]).not.toMatch(/https?:|\*/);
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  expect(headers["cache-control"]).toBe("no-store");
});

test.each([
  "/samples/..%2Fpackage.json",
  "/addin/%2e%2e/%2e%2e/etc/passwd",
  "/office/..%2Fpackage.json",
  "/samples/none.xlsx",
  "/samples/data",
  "/page/other.js",
  "/nothing",
])("%s leads nowhere", async (address) => {
  expect((await ask(address)).status).toBe(404);
});

test("an address that is none, and a method that is none, are refused", async () => {
  expect((await ask("/samples/%E0%A4%A")).status).toBe(400);
  expect((await ask("/workbook", { method: "DELETE" })).status).toBe(405);
});

test("the pane gets office.js of this machine, behind the script that stands in for Excel", async () => {
  expect(String((await ask("/addin/taskpane.html")).body)).toBe(
    '<script src="/page/pane-client.js"></script><script src=/office/office.js></script>',
  );
  const office = await ask("/office/office.js");
  expect(office.headers["content-type"]).toMatch(/^text\/javascript/);
});

describe("files", () => {
  test("the samples are named and given", async () => {
    const names = JSON.parse(String((await ask("/samples")).body)) as string[];
    expect(names).toContain("indicators-2022-23.xlsx");
    const { body } = await ask(`/samples/${names[0]}`);
    expect((await openWorkbook(body, "sample.xlsx")).sheets.length).toBeGreaterThan(0);
  });

  test("the template is the one of the build", async () => {
    expect((await ask("/template")).status).toBe(404);
    writeFileSync(path.join(build, "template.xlsx"), "PK of the build");
    const { body, headers } = await ask("/template");
    expect(headers["content-disposition"]).toContain("Indicators.xlsx");
    expect(String(body)).toBe("PK of the build");
  });

  test("a file that is no workbook is refused in words, and the open one stays", async () => {
    const refused = await ask("/workbook?name=figures.csv", { method: "POST", body: "a,b\n1,2\n" });
    expect([refused.status, workbench.name]).toEqual([422, "mine.xlsx"]);
    expect(messageOf(refused)).toMatch(/"figures.csv" is a text file .* save it as/);
  });

  test("a file that is larger than any workbook is refused before it is read", async () => {
    const headers = { "content-length": String(300 * 1024 * 1024) };
    const refused = await ask("/workbook?name=huge.xlsx", { method: "POST", headers });
    expect(messageOf(refused)).toContain("too large (300 MB)");
    expect(workbench.name).toBe("mine.xlsx");
  });

  test("a workbook that is opened keeps its name, whatever characters it has", async () => {
    const bytes = await saveWorkbook(analystsWorkbook());
    const name = "Kinder & Jugend – Q4 £.xlsx";
    const address = `/workbook?name=${encodeURIComponent(name)}`;
    expect((await ask(address, { method: "POST", body: bytes })).status).toBe(200);
    expect(workbench.name).toBe(name);
    const saved = await ask("/workbook");
    expect(saved.headers["content-disposition"]).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    );
    expect((await openWorkbook(saved.body, name)).sheets[0]?.name).toBe("Indicators");
  });
});

/** A page without a browser: it keeps what it is told. */
async function visit() {
  const socket = new WebSocket(`${served.origin}/messages`);
  const told: ServerMessage[] = [];
  socket.on("message", (data) => told.push(JSON.parse(String(data)) as ServerMessage));
  const until = async (isTrue: (message: ServerMessage) => boolean) => {
    for (const begin = Date.now(); ;) {
      const found = told.find(isTrue);
      if (found) return found;
      if (Date.now() - begin > 5_000) throw new Error(`Not told: ${JSON.stringify(told)}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  await until(({ type }) => type === "workbook");
  return { socket, told, until, send: (message: object) => socket.send(JSON.stringify(message)) };
}

describe("pages", () => {
  test("are told how things stand, then the workbook", async () => {
    const { told } = await visit();
    expect(told.slice(0, 2).map(({ type }) => type)).toEqual(["status", "workbook"]);
    expect(told[0]).toMatchObject({ status: { isDirty: false, requirementSet: "1.15" } });
    expect(told[1]).toMatchObject({ view: { name: "mine.xlsx" }, kept: [] });
  });

  test("hear of an edit that another page makes, and of its saving", async () => {
    const [one, other] = [await visit(), await visit()];
    const [sheet] = one.told.flatMap((each) => (each.type === "workbook" ? each.view.sheets : []));
    const area = { row: 4, column: 0, rowCount: 1, columnCount: 1 };
    const values = [["typed"]];
    one.send({ type: "grid", request: { type: "edit", sheet: sheet?.id, area, values } });
    const isDirty = (is: boolean) => (each: ServerMessage) =>
      each.type === "status" && each.status.isDirty === is;
    const dirty = await other.until(isDirty(true));
    const saved = await ask("/workbook");
    const model = await openWorkbook(saved.body, "saved.xlsx");
    expect(cellAt(model.sheets[0]!, 4, 0)?.value).toBe("typed");
    const isLater = (each: ServerMessage) => other.told.indexOf(each) > other.told.indexOf(dirty);
    await other.until((each) => isLater(each) && isDirty(false)(each));
  });

  test("are told in words what cannot be done, and go on", async () => {
    const { send, until } = await visit();
    send({ type: "protect", what: "workbook structure", isProtected: true });
    send({ type: "grid", request: { type: "add sheet" } });
    const told = await until(({ type }) => type === "refused");
    expect(told).toMatchObject({ message: expect.stringContaining("protected") });
    send({ type: "set requirement set", requirementSet: "1.99" });
    await until((each) => each.type === "refused" && each.message.includes("1.99"));
  });

  test("what is no message is refused, and the process lives on", async () => {
    const { socket, until } = await visit();
    socket.send("{");
    await until(({ type }) => type === "refused");
    expect((await ask("/")).status).toBe(200);
  });

  test("another workbook meets the same Excel, except for what happens once", async () => {
    const { send, told, until } = await visit();
    send({ type: "set bad days", badDays: { delayMs: 5, failAtSync: 3 } });
    send({ type: "set requirement set", requirementSet: "1.9" });
    send({ type: "show pane", isShown: false });
    await until((each) => each.type === "status" && !each.status.isPaneShown);
    told.length = 0;
    const bytes = await saveWorkbook(analystsWorkbook("More"));
    await ask("/workbook?name=next.xlsx", { method: "POST", body: bytes });
    await until((each) => each.type === "workbook" && each.view.name === "next.xlsx");
    const status = await until(({ type }) => type === "status");
    expect(status).toMatchObject({
      status: {
        requirementSet: "1.9",
        isPaneShown: false,
        badDays: { delayMs: 5, failAtSync: null },
      },
    });
    const steps = told.flatMap((each) => (each.type === "opening" ? [each.step] : []));
    expect(steps).toEqual(["Opening next.xlsx …", null]);
  });
});

test("two openings at once follow each other", async () => {
  const bytes = await saveWorkbook(analystsWorkbook());
  await Promise.all([workbench.open(bytes, "one.xlsx"), workbench.open(bytes, "two.xlsx")]);
  expect(workbench.name).toBe("two.xlsx");
});

test("a port that is taken gives way to a free one", async () => {
  const port = Number(new URL(served.origin).port);
  const sources = { workbench, folders: { root, build }, page };
  const second = await serve(sources, port);
  expect(new URL(second.origin).hostname).toBe("127.0.0.1");
  expect(second.origin).not.toBe(served.origin);
  await second.close();
});

test("an older Excel does not know members of newer sets from then on", async () => {
  const host = await createAddinHost({ workbook: analystsWorkbook() });
  const ask = () =>
    host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const results = sheet.getRange("A1").getDirectDependents();
      results.load("addresses");
      await context.sync();
    }).catch(({ code }: { code: string }) => code);
  host.claim("1.9");
  expect(host.requirementSet).toBe("1.9");
  expect(await ask()).toMatch(/ApiNotFound/);
  expect(() => host.claim("2.0")).toThrow("cannot be played");
  host.close();
});
