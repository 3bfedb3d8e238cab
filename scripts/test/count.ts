/** How many tests a suite's report says passed and failed. A suite that says nothing has failed. */

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** What of Vitest's JSON report is read. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
}

/** What of Playwright's JSON report is read. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/**
 * @param report Vitest's JSON report; undefined where none was written.
 * @param status the exit code: a file that fails to load, or an error after the tests, has no failed test to show.
 */
export function countVitest(report: unknown, status: number): Count {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report as VitestReport;
  return trueTo({ passed, failed, skipped }, status);
}

/**
 * @param report Playwright's JSON report; undefined where none was written.
 * @param status the exit code.
 */
export function countPlaywright(report: unknown, status: number): Count {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
  return trueTo({ passed: expected + flaky, failed: unexpected, skipped }, status);
}

/** The counts of all suites together. */
export function sum(counts: Count[]): Count {
  return counts.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** A bad exit code, or a suite in which nothing ran, counts as one failure where the report shows none. */
function trueTo(count: Count, status: number): Count {
  const bad = status !== 0 || count.passed + count.failed === 0;
  return bad && count.failed === 0 ? { ...count, failed: 1 } : count;
}
