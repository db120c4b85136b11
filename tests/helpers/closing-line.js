/** Closes the run with one plain line that people and machines read alike. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
    const skipped = numPendingTests + numTodoTests;
    process.stdout.write(
      `\n${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped\n`,
    );
  }
};
