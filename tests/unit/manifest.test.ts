/** From manifest.json to a target's manifest, and the last step of a build. What is built is checked by check-built.ts. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import base from "../../manifest.json" with { type: "json" };
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import { filesBelow, referredFiles, withoutInnerHtml } from "../../scripts/build/finish.ts";
import { alwaysWanted, manifestFor } from "../../scripts/build/manifest.ts";
import { readTarget, type Target, targetName } from "../../scripts/build/target.ts";
import { checkFiles } from "../../scripts/built/files.ts";
import { checkManifest } from "../../scripts/built/manifest.ts";
import { checkSameButShadow } from "../../scripts/built/same.ts";
import { MARKS_CSS } from "../../src/sites/injected.ts";
import { matchPatterns } from "../../src/sites/sites.ts";

const LISTED = matchPatterns();
const manifest = (target: Target) => manifestFor(base, target, "1.2.3", LISTED);
const target = (name: string) => readTarget(name);

describe("the manifest of a target", () => {
  it("adds this machine in dev builds alone", () => {
    for (const name of ["chrome", "firefox", "test-chrome", "test-firefox"]) {
      expect(JSON.stringify(manifest(target(name)))).not.toMatch(/127\.0\.0\.1|localhost/);
    }
    for (const name of ["dev-chrome", "dev-firefox"]) {
      const dev = manifest(target(name));
      expect(dev.host_permissions).toEqual([...LISTED, "http://127.0.0.1/*"]);
      expect(dev.content_scripts[0]?.matches).toEqual(dev.host_permissions);
    }
  });

  it("has the eyes come with the door only where any text may hold a name", () => {
    const folder = mkdtempSync(join(tmpdir(), "names-"));
    mkdirSync(join(folder, "build"));
    const wanted = (names: object) => {
      writeFileSync(join(folder, "build/names.json"), JSON.stringify(names));
      return alwaysWanted(folder);
    };
    expect(alwaysWanted(join(folder, "none"))).toEqual([]);
    expect(wanted({ gluedTelling: {} })).toEqual([]);
    expect(wanted({ gluedTelling: {}, more: true })).toEqual(["src/page/eyes.iife.ts"]);
    expect(wanted({ gluedTelling: null })).toEqual(["src/page/eyes.iife.ts"]);
    const { content_scripts } = manifestFor(base, target("chrome"), "1.2.3", LISTED, ["src/page/eyes.iife.ts"]);
    expect(content_scripts[0]?.js).toEqual(["src/page/main.iife.ts", "src/page/eyes.iife.ts"]);
    rmSync(folder, { recursive: true });
  });

  it("is the same for test and release", () => {
    expect(manifest(target("test-chrome"))).toEqual(manifest(target("chrome")));
    expect(manifest(target("test-firefox"))).toEqual(manifest(target("firefox")));
  });

  it("takes the version of the package and the list of sites", () => {
    const { version, host_permissions, content_scripts } = manifest(target("chrome"));
    expect(version).toBe("1.2.3");
    expect(host_permissions).toEqual(LISTED);
    expect(content_scripts).toHaveLength(1);
    expect(content_scripts[0]?.matches).toEqual(LISTED);
  });

  it("gives each browser its own marks and its own fields", () => {
    const [chrome, firefox] = [manifest(target("chrome")), manifest(target("firefox"))];
    expect(chrome.content_scripts[0]?.css).toEqual(["src/page/marks.chromium.css"]);
    expect(firefox.content_scripts[0]?.css).toEqual(["src/page/marks.firefox.css"]);
    expect(chrome).not.toHaveProperty("browser_specific_settings");
    expect(firefox).not.toHaveProperty("minimum_chrome_version");
    // Vitest defines __BROWSER__ as "chrome": what the background injects is what the manifest names.
    expect([MARKS_CSS]).toEqual(chrome.content_scripts[0]?.css);
  });

  it("names only texts that _locales has, the description short enough for Chrome's store", () => {
    for (const [, key = ""] of JSON.stringify(base).matchAll(/__MSG_(\w+)__/g)) expect(messages).toHaveProperty(key);
    expect(messages.ext_description.message.length).toBeLessThanOrEqual(132);
  });

  it("knows its targets by name", () => {
    expect(targetName(target("test-firefox"))).toBe("test-firefox");
    expect(() => readTarget("safari")).toThrow(/no build is called "safari"; there are chrome, firefox, test-chrome/);
  });
});

describe("the last step of a build", () => {
  it("takes Preact's way of writing HTML out, and nothing else breaks", () => {
    const file = createRequire(import.meta.url).resolve("preact");
    const preact = readFileSync(join(dirname(file), "preact.mjs"), "utf8");
    expect(preact).toContain(".innerHTML=");
    const clean = withoutInnerHtml(preact, "preact.mjs");
    expect(clean).not.toMatch(/\.innerHTML/);
    expect(
      () => new Function(clean.replace(/^(?:import|export)[^;]*;?|\bexport\s*\{[^}]*\}\s*;?/gm, "")),
    ).not.toThrow();
  });

  it.each(["el.innerHTML = text", "a.outerHTML=b", 'x.insertAdjacentHTML("beforeend", y)', "document.write(z)"])(
    "ends the build at %s",
    (code) => expect(() => withoutInnerHtml(code, "a.js")).toThrow("a.js writes HTML from a string"),
  );
});

describe("the check of a build", () => {
  let folder = "";
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "on-record-built-"));
    write("manifest.json", JSON.stringify({ background: { scripts: ["a.js"] }, action: { default_popup: "p.html" } }));
    write("a.js", 'import "./b.js";');
    write("b.js", "export const x = 1;");
    write("p.html", '<link rel="stylesheet" href="p.css"><script type="module" src="a.js"></script>');
    write("p.css", "p { color: red }");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("passes files that are used and ask for nothing", () => {
    expect(checkFiles(folder)).toEqual([]);
    expect([...referredFiles(folder)].sort()).toEqual(filesBelow(folder));
  });

  it.each([
    ["b.js", "fetch(url)", "makes a request"],
    ["b.js", "self.fetch(url)", "makes a request"],
    ["b.js", "navigator.sendBeacon(url)", "makes a request"],
    ["b.js", "eval(code)", "turns a string into code"],
    ["b.js", 'import("https://example.org/a.js")', "loads code from elsewhere"],
    ["b.js", "x.innerHTML=y", "writes HTML from a string"],
    ["b.js", '"http://127.0.0.1/"', "names this machine"],
    ["p.css", "p{background:url(//example.org/a.png)}", "loads a file from elsewhere"],
    ["p.html", '<img src="https://example.org/a.png">', "loads a file from elsewhere"],
    ["p.html", "<script>alert(1)</script>", "has an inline script"],
    ["p.html", '<script src="gone.js"></script>', "names gone.js, which is not there"],
  ])("finds, in %s: %s", (file, text, why) => {
    write(file, text);
    expect(checkFiles(folder).join("\n")).toContain(why);
  });

  it("finds a file that nothing refers to", () => {
    write("stray.js", "export {};");
    expect(checkFiles(folder)).toEqual(["stray.js: nothing refers to it"]);
  });

  it("finds a permission, a host and a resource that are not expected", () => {
    const made = { ...manifest(target("chrome")), permissions: ["storage", "activeTab", "scripting", "tabs"] };
    write("manifest.json", JSON.stringify({ ...made, host_permissions: ["<all_urls>"], web_accessible_resources: [] }));
    const problems = checkManifest(folder, target("chrome")).join("\n");
    expect(problems).toContain("permissions is");
    expect(problems).toContain("host_permissions is");
    expect(problems).toContain('"web_accessible_resources" is not expected');
  });

  it("says what to do where nothing was built", () => {
    expect(checkManifest(join(folder, "none"), target("chrome"))[0]).toContain("build it first");
    expect(checkSameButShadow(folder, join(folder, "none"))[0]).toContain("build it first");
  });
});
