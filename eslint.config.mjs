import importX, { createNodeResolver } from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** Folders of src that may not be imported from each folder. The arrows are told in docs/architecture.md. */
const forbidden = {
  core: ["excel", "functions", "commands", "taskpane", "host"],
  excel: ["functions", "commands", "taskpane", "host"],
  functions: ["excel", "commands", "taskpane", "host"],
  commands: ["functions", "taskpane", "host"],
  taskpane: ["functions", "host"],
};

const zones = Object.entries(forbidden).flatMap(([target, sources]) =>
  sources.map((from) => ({
    target: `./src/${target}`,
    from: `./src/${from}`,
    message: `src/${target} may not import src/${from}: see docs/architecture.md.`,
  })),
);

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js"] })],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/core/**/*.ts", "src/functions/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Excel", "Office", "OfficeExtension", "window", "document", "process", "fetch"],
      ],
      "no-restricted-imports": ["error", { patterns: ["node:*", "fs", "path", "react*"] }],
    },
  },
  {
    // Text of a workbook never becomes HTML or code.
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-script-url": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "JSXAttribute[name.name='dangerouslySetInnerHTML'], Property[key.name='dangerouslySetInnerHTML']",
          message: "Draw texts as children: React escapes them.",
        },
        {
          selector:
            "MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]",
          message: "Set textContent: text of a workbook is no HTML.",
        },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/commands/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/host/cli/**/*.ts", "src/host/workbench/server/main.ts", "scripts/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
