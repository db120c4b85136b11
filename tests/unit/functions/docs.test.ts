import { readFileSync } from "node:fs";
import path from "node:path";

import { functionDocs } from "../../../scripts/make-function-docs";

test("docs/functions.md says what the code says: run `npm run docs` after a change", async () => {
  const committed = readFileSync(path.resolve(__dirname, "../../../docs/functions.md"), "utf8");
  expect(committed).toBe(await functionDocs());
});
