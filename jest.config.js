/** @type {import("jest").Config} */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    // Types are checked once by `npm run typecheck`; checking them again here would double the time.
    {
      tsconfig: { module: "commonjs", moduleResolution: "bundler", noEmit: false },
      diagnostics: false,
    },
  ],
};
const project = (name) => ({
  displayName: name,
  testEnvironment: "node",
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  transform,
  // office-addin-manifest drags in two packages that are ES modules only, for manifests that we do not use.
  moduleNameMapper: {
    "^@microsoft/app-manifest$": "<rootDir>/tests/helpers/empty.js",
    "^uuid$": "<rootDir>/tests/helpers/empty.js",
  },
});

module.exports = {
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/tests/helpers/closing-line.js"],
  projects: [
    project("unit"),
    project("host"),
    { ...project("browser"), runner: "<rootDir>/tests/helpers/one-after-another.js" },
  ],
};
