const { readFileSync } = require("fs");
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const webpack = require("webpack");

/** Where the add-in is served from while it is being developed; the manifest carries it too. */
const DEVELOPMENT_URL = "https://localhost:3000/";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * Emits functions.json and the help page that it links to. Microsoft's own plugin would also append `associate`
 * calls to the source; ours are in src/functions/associate.ts, so that the same code runs in Node and in Excel.
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

/** docs/functions.md as a page that needs no script and no other file. */
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
<title>HERTS functions</title>
<style>
body { font: 1rem/1.5 Arial, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #0b0c0c; background: #fff; }
table { border-collapse: collapse; } td, th { border: 1px solid #b1b4b6; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
code { background: #f3f2f1; overflow-wrap: anywhere; } a { color: #1d70b8; }
</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}

/** `--env url=https://host/path/`: the address that the built manifest names. */
function baseUrl(env) {
  const url = env.url || DEVELOPMENT_URL;
  return url.endsWith("/") ? url : `${url}/`;
}

module.exports = (env = {}, argv = {}) => {
  const development = argv.mode !== "production";
  const url = baseUrl(env);
  return {
    mode: development ? "development" : "production",
    devtool: development ? "source-map" : false,
    target: ["web", "es2022"],
    entry: {
      // One page, one runtime. The functions come first, so that Excel can calculate before the pane's code runs.
      functions: "./src/functions/index.ts",
      check: { import: "./src/functions/check.ts", dependOn: "functions" },
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: ["functions", "check"] },
    },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          // Types are checked by `npm run typecheck`.
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      new FunctionsPlugin(url),
      new HtmlWebpackPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "check", "taskpane"],
        scriptLoading: "defer",
        officeJs: OFFICE_JS,
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "[path][name][ext]" },
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
  };
};
