/**
 * `npm test [-- step…]`: every suite, or those named, one after the other; the last line is `N passed, N failed`.
 * Browsers that are missing are installed first.
 */
import { ensureBrowser } from "./install-browser.ts";
import { type Count, sum } from "./test/count.ts";
import { STEPS } from "./test/steps.ts";

const names = process.argv.slice(2);
const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No step is called ${unknown.join(", ")}; there are ${STEPS.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}
const steps = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));

const counts: Count[] = [];
if (steps.some(({ name }) => name === "browser" || name === "e2e")) {
  for (const family of ["chromium", "firefox"] as const) {
    try {
      const { name, path } = ensureBrowser(family);
      console.log(`${name}: ${path}`);
    } catch (error) {
      // The suites that need it say so again by failing; the rest still runs.
      console.error(error instanceof Error ? error.message : String(error));
    }
  }
}

const lines: string[] = [];
for (const step of steps) {
  console.log(`\n── ${step.name} ──`);
  const started = Date.now();
  const count = step.run();
  counts.push(count);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  lines.push(`${step.name.padEnd(8)} ${count.passed} passed, ${count.failed} failed${skipped} (${seconds} s)`);
}

const { passed, failed, failures } = sum(counts);
if (failures.length > 0) console.log(`\n── what failed ──\n${failures.join("\n\n")}`);
console.log(`\n${lines.join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
