const { default: TestRunner } = require("jest-runner");

/** Runs the test files of a project one after another: two browsers at once make each other late. */
module.exports = class OneAfterAnother extends TestRunner {
  isSerial = true;
};
