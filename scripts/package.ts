/** `npm run package`: builds both releases and packs them into dist/packages, for the stores. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./build/finish.ts";
import { BROWSERS, type Browser } from "./build/target.ts";
import { checkBuilt, printFindings } from "./check-built.ts";
import { bin, isMain, ROOT } from "./run.ts";
import { zipFiles } from "./zip.ts";

/** Builds, checks and packs releases. @returns the zips' paths. @throws {Error} where the build or a check fails. */
export function packageReleases(browsers: readonly Browser[]): string[] {
  const built = spawnSync(process.execPath, [bin("tsx"), "scripts/build.ts", ...browsers], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (built.status !== 0) throw new Error("the build failed");
  const findings = checkBuilt([...browsers]);
  printFindings(findings, [...browsers]);
  if (findings.some(({ problems }) => problems.length > 0)) throw new Error("a build is not fit to be packed");
  return browsers.map((browser) => {
    const folder = join(ROOT, "dist", browser);
    const zip = packagePath(browser);
    zipFiles(folder, filesBelow(folder), zip);
    return zip;
  });
}

/** dist/packages/on-record-0.1.0-firefox.zip */
export function packagePath(what: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  return join(ROOT, "dist/packages", `on-record-${version}-${what}.zip`);
}

if (isMain(import.meta.url)) {
  try {
    for (const zip of packageReleases(BROWSERS)) console.log(zip);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
