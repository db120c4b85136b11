import { writeFileSync } from "node:fs";
import path from "node:path";
import { findingsDocs, judgedSample } from "./findings-docs";
import { functionDocs } from "./make-function-docs";
import { planningDocs } from "./planning-docs/page";
import { planningSample } from "./planning-docs/sample";
import { ruleDocs } from "./rule-docs";

const docs = path.resolve(__dirname, "../docs");

/** Writes the pages that are made from the code. */
async function main() {
  writeFileSync(path.join(docs, "rules.md"), ruleDocs());
  writeFileSync(path.join(docs, "findings-2022-23.md"), findingsDocs(await judgedSample()));
  writeFileSync(path.join(docs, "findings-planning.md"), planningDocs(await planningSample()));
  writeFileSync(path.join(docs, "functions.md"), await functionDocs());
}

void main();
