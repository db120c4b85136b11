import { readFileSync } from "node:fs";
import path from "node:path";
import { ruleDocs } from "../../../scripts/rule-docs";

test("docs/rules.md says what the catalogue says: run `npm run docs` after a change", () => {
  const committed = readFileSync(path.resolve(__dirname, "../../../docs/rules.md"), "utf8");
  expect(committed).toBe(ruleDocs());
});
