const { execFile } = require("child_process");
const { readFileSync } = require("fs");
const path = require("path");
const { promisify } = require("util");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

/** Where the add-in is served from while it is being developed; the manifest carries it too. */
const DEVELOPMENT_URL = "https://localhost:3000/";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Emits functions.json, the help page that it links to, and the same help for the pane. Microsoft's own plugin would
 * also append `associate` calls to the source; ours are in src/functions/associate.ts, so that the same code runs in
 * Node and in Excel.
 */
class FunctionsPlugin {
  constructor(url) {
    this.url = url;
  }

  apply(compiler) {
    const { sources, Compilation, WebpackError } = webpack;
    const name = "FunctionsPlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const { metadataJson, errors } = await functionsMetadata();
        for (const error of errors) compilation.errors.push(new WebpackError(error));
        const metadata = metadataJson.replaceAll(DEVELOPMENT_URL, this.url);
        compilation.emitAsset("functions.json", new sources.RawSource(metadata));
        compilation.emitAsset("functions.html", new sources.RawSource(helpPage()));
        const help = JSON.stringify(functionHelp(metadataJson));
        compilation.emitAsset("function-help.json", new sources.RawSource(help));
      });
    });
  }
}

function functionsMetadata() {
  const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
  const sources = ["functions.ts", "statistics-functions.ts", "check-function.ts"];
  return generateCustomFunctionsMetadata(
    sources.map((file) => path.resolve(__dirname, "src/functions", file)),
  );
}

/** The functions with their examples, for the pane. */
function functionHelp(metadataJson) {
  const typescript = require("tsx/cjs/api");
  return typescript.require("./scripts/function-help.ts", __filename).functionHelp(metadataJson);
}

/** docs/functions.md as a page that needs no script. */
function helpPage() {
  const MarkdownIt = require("markdown-it");
  const markdown = readFileSync(path.resolve(__dirname, "docs/functions.md"), "utf8");
  const body = new MarkdownIt()
    .render(markdown.replace(/<!--.*?-->\n*/s, ""))
    .replace(/<h2>([^<]+)<\/h2>/g, (_, title) => `<h2 id="${title.toLowerCase()}">${title}</h2>`);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'">
<title>HERTS functions</title>
<link rel="stylesheet" href="functions.css">
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

/** Emits template.xlsx, the empty indicator workbook that the pane and the ribbon open. */
class TemplatePlugin {
  apply(compiler) {
    const { sources, Compilation } = webpack;
    const name = "TemplatePlugin";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        compilation.emitAsset("template.xlsx", new sources.RawSource(await templateFile()));
      });
    });
  }
}

/** Made by a program of its own, because the host's code is no part of the add-in. */
async function templateFile() {
  const script = path.resolve(__dirname, "scripts/make-template.ts");
  const program = ["--import", "tsx", script];
  const options = { cwd: __dirname, encoding: "buffer", maxBuffer: 10_000_000 };
  const { stdout } = await promisify(execFile)(process.execPath, program, options);
  return stdout;
}

/**
 * `--env url=https://host/path/`: the address that the built manifest names.
 * @throws Error where it is no https address, which Excel would refuse
 */
function baseUrl(env) {
  const url = env.url || DEVELOPMENT_URL;
  if (!/^https:\/\/[^\s?#]+$/.test(url)) {
    throw new Error(
      `"${url}" is no address to serve the add-in from. Write https:// and the folder, as in --env url=https://host/folder/`,
    );
  }
  return url.endsWith("/") ? url : `${url}/`;
}

/**
 * Excel takes add-ins over https only: with the certificate of office-addin-dev-certs, which asks once to be trusted.
 * Where there is no store for certificates (Linux) `HTTPS=off` serves over http, to be looked at in a browser.
 */
async function developmentServer() {
  const server =
    process.env.HTTPS === "off"
      ? { type: "http" }
      : { type: "https", options: await certificate() };
  // No script of the server goes into the pages, so that what is tried out is what is built.
  const bare = { client: false, hot: false, liveReload: false, static: false };
  const headers = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-store" };
  return { ...bare, headers, server, port: new URL(DEVELOPMENT_URL).port };
}

function certificate() {
  return require("office-addin-dev-certs").getHttpsServerOptions();
}

module.exports = async (env = {}, argv = {}) => {
  const development = argv.mode !== "production";
  const url = baseUrl(env);
  return {
    mode: development ? "development" : "production",
    devtool: development ? "source-map" : false,
    target: ["web", "es2022"],
    entry: {
      // One page, one runtime. The functions come first, so that Excel can calculate before the pane's code runs.
      functions: "./src/functions/index.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
    },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // A module of ours does nothing but define; only the entries above do something when they are loaded.
          sideEffects: false,
          // Types are checked by `npm run typecheck`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      new FunctionsPlugin(url),
      new TemplatePlugin(),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        scriptLoading: "defer",
        officeJs: OFFICE_JS,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "[path][name][ext]" },
          "shortcuts.json",
          { from: "assets/*.css", to: "[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (content) =>
              content
                .toString()
                .replaceAll(DEVELOPMENT_URL, url)
                .replaceAll(DEVELOPMENT_URL.slice(0, -1), new URL(url).origin),
          },
        ],
      }),
    ],
    performance: { hints: false },
    ...(env.WEBPACK_SERVE && { devServer: await developmentServer() }),
  };
};
