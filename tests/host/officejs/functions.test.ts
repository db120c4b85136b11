import { withHost } from "../richapi/harness";

test("a custom function gets its parameters and gives a value", () =>
  withHost(async (host) => {
    host.CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
    await expect(host.invokeFunctions([{ id: "add", parameters: [2, 3] }])).resolves.toEqual([
      { value: 5 },
    ]);
    expect(host.counters.functionCalls).toBe(1);
  }));

test("grids go in and come out, and omitted arguments are null", () =>
  withHost(async (host) => {
    host.CustomFunctions.associate("SCALE", (grid: number[][], by: number | null) =>
      grid.map((row) => row.map((value) => value * (by ?? 2))),
    );
    const grid = [
      [1, 2],
      [3, 4],
    ];
    const results = await host.invokeFunctions([
      { id: "SCALE", parameters: [grid, null] },
      { id: "SCALE", parameters: [grid, 10] },
    ]);
    expect(results).toEqual([
      {
        value: [
          [2, 4],
          [6, 8],
        ],
      },
      {
        value: [
          [10, 20],
          [30, 40],
        ],
      },
    ]);
  }));

test("promises are waited for", () =>
  withHost(async (host) => {
    host.CustomFunctions.associate("LATER", async (text: string) => `${text} later`);
    const results = await host.invokeFunctions([{ id: "LATER", parameters: ["a"] }]);
    expect(results).toEqual([{ value: "a later" }]);
  }));

test("a function's own error carries Excel's code and its message", () =>
  withHost(async (host) => {
    const { CustomFunctions } = host;
    const codes = ["notAvailable", "invalidValue", "divisionByZero", "invalidNumber"] as const;
    CustomFunctions.associate("FAIL", (code: (typeof codes)[number]) => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode[code], `because ${code}`);
    });
    const results = await host.invokeFunctions(
      codes.map((code) => ({ id: "FAIL", parameters: [code] })),
    );
    expect(results.map((result) => ("error" in result ? result.error : result))).toEqual([
      "#N/A",
      "#VALUE!",
      "#DIV/0!",
      "#NUM!",
    ]);
    expect(results[0]).toMatchObject({ message: "because notAvailable" });
  }));

test("an unexpected exception is #VALUE!", () =>
  withHost(async (host) => {
    host.CustomFunctions.associate("THROW", () => {
      throw new TypeError("oops");
    });
    const [result] = await host.invokeFunctions([{ id: "THROW", parameters: [] }]);
    expect(result).toMatchObject({ error: "#VALUE!" });
  }));

test("an unknown function is #NAME?, and the others of the batch still answer", () =>
  withHost(async (host) => {
    host.CustomFunctions.associate("ONE", () => 1);
    const results = await host.invokeFunctions([
      { id: "NOPE", parameters: [] },
      { id: "ONE", parameters: [] },
    ]);
    expect(results).toEqual([
      { error: "#NAME?", message: "The add-in has no custom function NOPE." },
      { value: 1 },
    ]);
  }));

test("a function that never answers is given up, with its name and cell", () =>
  withHost(
    async (host) => {
      host.CustomFunctions.associate("HANG", () => new Promise<never>(() => undefined));
      await expect(
        host.invokeFunctions([{ id: "HANG", parameters: [], address: "Sheet1!B2" }]),
      ).rejects.toThrow("The custom function HANG in Sheet1!B2 gave no result within 50 ms.");
    },
    { functionTimeout: 50 },
  ));

test("no calls give no results", () =>
  withHost(async (host) => {
    await expect(host.invokeFunctions([])).resolves.toEqual([]);
  }));

test("a thousand calls come back in their order", () =>
  withHost(async (host) => {
    host.CustomFunctions.associate("SQUARE", (value: number) => value * value);
    const calls = Array.from({ length: 1000 }, (_call, n) => ({ id: "SQUARE", parameters: [n] }));
    const results = await host.invokeFunctions(calls);
    expect(results).toEqual(calls.map((_call, n) => ({ value: n * n })));
  }));
