/** @type {import("jest").Config} */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    // Types are checked once by `npm run typecheck`; checking them again here would double the time.
    {
      tsconfig: { module: "commonjs", moduleResolution: "bundler", noEmit: false },
      isolatedModules: true,
      diagnostics: false,
    },
  ],
};
const project = (name) => ({
  displayName: name,
  testEnvironment: "node",
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
  transform,
});

module.exports = {
  projects: [project("unit"), project("host"), project("browser")],
};
