import { functionMetadata } from "../../../src/host/calculation/metadata";
import { customFunctions } from "../../../src/functions/all-functions";

test("the metadata declares every function that the add-in associates, and no other", async () => {
  const { functions } = await functionMetadata();
  expect(functions.map((declared) => declared.id).sort()).toEqual(
    Object.keys(customFunctions).sort(),
  );
});

test("the metadata is the same when it comes from the temporary folder", async () => {
  expect(await functionMetadata()).toEqual(await functionMetadata());
});

test("the polarity of TREND has to be given, its tolerance need not", async () => {
  const { functions } = await functionMetadata();
  const trend = functions.find((declared) => declared.id === "TREND");
  expect(trend?.parameters.map((p) => [p.name, p.optional ?? false])).toEqual([
    ["previous", false],
    ["latest", false],
    ["polarity", false],
    ["tolerance", true],
  ]);
});
