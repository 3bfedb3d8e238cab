/**
 * `tsx scripts/check-built.ts [target…]`: what must hold of a finished build, whatever made it. Part of `npm test`.
 * Prints the sizes that have a budget.
 */
import { join } from "node:path";
import { readTarget, targetName } from "./build/target.ts";
import { checkFiles } from "./built/files.ts";
import { checkManifest } from "./built/manifest.ts";
import { checkSameButShadow } from "./built/same.ts";
import { checkSizes, sizeReport } from "./built/sizes.ts";
import { isMain, ROOT } from "./run.ts";

export interface Finding {
  check: string;
  /** What is wrong, each naming its file; empty where the check passes. */
  problems: string[];
}

/** Runs every check on the builds named, which must be there. */
export function checkBuilt(names: string[], dist = join(ROOT, "dist")): Finding[] {
  return names.flatMap((name) => {
    const target = readTarget(name);
    const folder = join(dist, name);
    const findings: Finding[] = [
      { check: `${name}: manifest`, problems: checkManifest(folder, target) },
      { check: `${name}: files`, problems: checkFiles(folder) },
      { check: `${name}: sizes`, problems: checkSizes(folder) },
    ];
    if (target.kind === "test") {
      const release = join(dist, targetName({ ...target, kind: "release" }));
      findings.push({
        check: `${name}: the release but for the shadow`,
        problems: checkSameButShadow(folder, release),
      });
    }
    return findings;
  });
}

/** Prints the findings and the sizes; the tools that run it count. */
export function printFindings(findings: Finding[], names: string[], dist = join(ROOT, "dist")): void {
  for (const name of names) console.log(`${name}: ${sizeReport(join(dist, name))}`);
  for (const { check, problems } of findings) {
    console.log(`${problems.length === 0 ? "✓" : "✗"} ${check}`);
    for (const problem of problems) console.error(`    ${problem}`);
  }
}

if (isMain(import.meta.url)) {
  const given = process.argv.slice(2);
  const names = given.length > 0 ? given : ["chrome", "firefox"];
  const findings = checkBuilt(names);
  printFindings(findings, names);
  process.exit(findings.some(({ problems }) => problems.length > 0) ? 1 : 0);
}
