/** What `npm start` and `npm test` rest on: finding browsers, counting tests, packing. */
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findBrowser, findBrowsers, type Machine } from "../../scripts/browsers.ts";
import { serve } from "../../scripts/start/serve.ts";
import { countPlaywright, countVitest, sum } from "../../scripts/test/count.ts";
import { zipFiles } from "../../scripts/zip.ts";

function machine(platform: NodeJS.Platform, env: Record<string, string>, files: string[]): Machine {
  return { platform, env, exists: (path) => files.includes(path), downloaded: () => undefined };
}

describe("finding browsers", () => {
  it("looks along the PATH, Chromium before Chrome", () => {
    const here = machine("linux", { PATH: "/a:/b" }, ["/a/google-chrome", "/b/chromium", "/b/firefox-esr"]);
    expect(findBrowsers(here).map(({ path }) => path)).toEqual(["/b/chromium", "/a/google-chrome", "/b/firefox-esr"]);
    expect(findBrowser("firefox", here)?.path).toBe("/b/firefox-esr");
  });

  it("finds Edge on Windows and Firefox on a Mac", () => {
    const edge = ["C:\\Program Files (x86)", "Microsoft\\Edge\\Application\\msedge.exe"];
    const windows: Machine = {
      ...machine("win32", { "ProgramFiles(x86)": edge[0] ?? "" }, []),
      exists: (path) => edge.every((part) => path.includes(part)),
    };
    expect(findBrowser("chromium", windows)?.name).toBe("Microsoft Edge");
    const mac = machine("darwin", {}, ["/Applications/Firefox.app/Contents/MacOS/firefox"]);
    expect(findBrowsers(mac)).toHaveLength(1);
  });

  it("takes the one named by CHROMIUM first, unless it is not there", () => {
    const files = ["/mine/chrome", "/usr/bin/chromium"];
    expect(findBrowser("chromium", machine("linux", { PATH: "/usr/bin", CHROMIUM: "/mine/chrome" }, files))?.path).toBe(
      "/mine/chrome",
    );
    expect(findBrowser("chromium", machine("linux", { PATH: "/usr/bin", CHROMIUM: "/gone" }, files))?.path).toBe(
      "/usr/bin/chromium",
    );
  });

  it("falls back on Playwright's download, and finds nothing where there is nothing", () => {
    const none = machine("linux", { PATH: "/usr/bin" }, []);
    expect(findBrowser("chromium", none)).toBeUndefined();
    const downloaded = { ...none, exists: () => true, env: {}, downloaded: () => "/cache/chrome" };
    expect(findBrowser("chromium", downloaded)?.path).toBe("/cache/chrome");
  });
});

describe("counting tests", () => {
  it("takes a suite's report at its word", () => {
    expect(countVitest({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2 }, 1)).toMatchObject({
      passed: 5,
      failed: 1,
      skipped: 2,
    });
    const stats = { expected: 3, unexpected: 0, flaky: 1, skipped: 1 };
    expect(countPlaywright({ stats }, 0)).toMatchObject({ passed: 4, failed: 0, skipped: 1 });
  });

  it("says which tests failed, and the first of what they said", () => {
    const assertionResults = [
      { status: "passed", fullName: "is fine" },
      { status: "failed", fullName: "adds up", failureMessages: ["\u001b[31mexpected 3\u001b[39m\n\n  to be 4\n"] },
    ];
    const testResults = [{ name: join(process.cwd(), "tests", "sums.test.ts"), assertionResults }];
    const unit = countVitest({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, testResults }, 1);
    expect(unit.failures).toEqual([`${join("tests", "sums.test.ts")} › adds up\n    expected 3\n    to be 4`]);
    const test = { projectName: "firefox", status: "unexpected", results: [{}, { error: { message: "no card" } }] };
    const spec = { title: "shows a card", file: "sample.spec.ts", line: 7, tests: [test] };
    const stats = { expected: 0, unexpected: 1, flaky: 0, skipped: 0 };
    const pages = countPlaywright({ stats, suites: [{ suites: [{ specs: [spec] }] }] }, 1);
    expect(pages.failures).toEqual(["[firefox] sample.spec.ts:7 › shows a card\n    no card"]);
    expect(sum([unit, pages]).failures).toHaveLength(2);
  });

  it("counts one failure where a suite wrote no report, ran nothing, or ended badly", () => {
    expect(countVitest(undefined, 0).failed).toBe(1);
    expect(countVitest({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }, 0).failed).toBe(1);
    expect(countVitest({ numPassedTests: 9, numFailedTests: 0, numPendingTests: 0 }, 1).failed).toBe(1);
    expect(countPlaywright({ stats: { expected: 9, unexpected: 0, flaky: 0, skipped: 0 } }, 1).failed).toBe(1);
  });

  it("adds up", () => {
    const all = sum([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 2, failed: 1, skipped: 3 },
    ]);
    expect(all).toMatchObject({ passed: 3, failed: 1, skipped: 3 });
  });
});

describe("packing", () => {
  it("makes the same zip whenever the files were written", () => {
    const folder = mkdtempSync(join(tmpdir(), "on-record-zip-"));
    try {
      writeFileSync(join(folder, "b.txt"), "two");
      writeFileSync(join(folder, "a.txt"), "one");
      zipFiles(folder, ["b.txt", "a.txt"], join(folder, "first.zip"));
      utimesSync(join(folder, "a.txt"), 1e9, 1e9);
      zipFiles(folder, ["a.txt", "b.txt"], join(folder, "second.zip"));
      const [first, second] = ["first.zip", "second.zip"].map((name) => readFileSync(join(folder, name)));
      expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
      expect(Object.keys(unzipSync(first ?? new Uint8Array()))).toEqual(["a.txt", "b.txt"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("serving the sample page", () => {
  it("serves the folder to this machine, and nothing beside it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "on-record-serve-"));
    writeFileSync(join(folder, "index.html"), "<p>here</p>");
    const { url, server } = await serve(folder);
    try {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(await (await fetch(url)).text()).toBe("<p>here</p>");
      expect((await fetch(`${url}none.html`)).status).toBe(404);
      expect((await fetch(`${url}..%2f..%2fetc%2fpasswd`)).status).toBe(404);
    } finally {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
