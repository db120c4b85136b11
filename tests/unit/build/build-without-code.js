// Builds the deployable folder with the add-in's own configuration, but without its code, which takes long and in which
// no address is: node build-without-code.js URL FOLDER. A process of its own, because jest replaces `require`.
const { writeFileSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const configure = require("../../../webpack.config.js");

async function build(url, folder) {
  const nothing = path.join(folder, "nothing.js");
  writeFileSync(nothing, "");
  const config = await configure({ url }, { mode: "production" });
  const entry = { functions: nothing, taskpane: nothing };
  const output = { ...config.output, path: folder, clean: false };
  const run = webpack({ ...config, entry, output });
  const stats = await new Promise((done, fail) =>
    run.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}

build(process.argv[2], process.argv[3]).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
