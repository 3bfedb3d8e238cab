/** How many tests a suite's report says passed and failed, and which. A suite that says nothing has failed. */

import { relative } from "node:path";

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** The failed tests, each with the first lines of what it said: the end of a long log is all that some will see. */
  failures?: string[];
}

/** What of Vitest's JSON report is read. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults?: {
    name: string;
    status?: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** What of Playwright's JSON report is read. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites?: PlaywrightSuite[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: {
    title: string;
    file: string;
    line: number;
    tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[];
  }[];
}

/**
 * @param report Vitest's JSON report; undefined where none was written.
 * @param status the exit code: a file that fails to load, or an error after the tests, has no failed test to show.
 */
export function countVitest(report: unknown, status: number): Count {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = report as VitestReport;
  return trueTo({ passed, failed, skipped, failures: failuresOfVitest(report as VitestReport) }, status);
}

function failuresOfVitest({ testResults = [] }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0) return status === "failed" ? [failure(file(name), message)] : [];
    return failed.map(({ fullName, failureMessages }) => failure(`${file(name)} › ${fullName}`, failureMessages?.[0]));
  });
}

/**
 * @param report Playwright's JSON report; undefined where none was written.
 * @param status the exit code.
 */
export function countPlaywright(report: unknown, status: number): Count {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { stats, suites = [] } = report as PlaywrightReport;
  const { expected, unexpected, flaky, skipped } = stats;
  return trueTo({ passed: expected + flaky, failed: unexpected, skipped, failures: failuresIn(suites) }, status);
}

function failuresIn(suites: PlaywrightSuite[]): string[] {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected")
        .map(({ projectName, results }) =>
          failure(`[${projectName}] ${file}:${line} › ${title}`, results.at(-1)?.error?.message),
        ),
    ),
    ...failuresIn(inner),
  ]);
}

function file(path: string): string {
  return relative(process.cwd(), path);
}

const FIRST_LINES = 6;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one
const COLOURS = /\u001b\[[0-9;]*m/g;

function failure(name: string, message = ""): string {
  const said = message
    .replace(COLOURS, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return [name, ...said.slice(0, FIRST_LINES).map((line) => `    ${line.trim()}`)].join("\n");
}

/** The counts of all suites together. */
export function sum(counts: Count[]): Count & { failures: string[] } {
  return counts.reduce<Count & { failures: string[] }>(
    (all, { passed, failed, skipped, failures = [] }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
      failures: [...all.failures, ...failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] },
  );
}

/** A bad exit code, or a suite in which nothing ran, counts as one failure where the report shows none. */
function trueTo(count: Count, status: number): Count {
  const bad = status !== 0 || count.passed + count.failed === 0;
  return bad && count.failed === 0 ? { ...count, failed: 1 } : count;
}
