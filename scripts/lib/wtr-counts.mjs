import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** @param {import('@web/test-runner').TestSuiteResult} suite */
function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}

/**
 * Writes how many element tests passed, failed and were skipped, in the words of vitest's JSON report.
 * A file that does not load counts as one failure.
 * @param {string} file
 * @returns {import('@web/test-runner').Reporter}
 */
export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) => (testResults === undefined ? [] : testsOf(testResults)));
      const broken = sessions.filter(({ passed, testResults }) => !passed && testResults === undefined).length;
      const counts = {
        numPassedTests: tests.filter(({ passed, skipped }) => passed && !skipped).length,
        numFailedTests: tests.filter(({ passed, skipped }) => !passed && !skipped).length + broken,
        numPendingTests: tests.filter(({ skipped }) => skipped).length,
        numTodoTests: 0,
      };
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
