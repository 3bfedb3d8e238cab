/**
 * The last step of a build, on the files as written: takes out what the stores' reviewers would stumble over and what
 * nothing refers to. On disk rather than in `generateBundle`, because crxjs moves its own last step behind everyone's.
 */
import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import type { Plugin } from "vite";

/** All files below a folder, as sorted "a/b.js" paths. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .sort();
}

/**
 * Preact can write `innerHTML` (for `dangerouslySetInnerHTML`, which we never use); add-on reviewers are right to ask
 * about it, so the path goes: `x || (el.innerHTML = y.__html, …)` assigns to nothing.
 * @throws {Error} where another way to write HTML is left.
 */
export function withoutInnerHtml(code: string, file: string): string {
  const clean = code
    .replace(/\(?\b[\w$]+\.innerHTML\s*=\s*[\w$]+\.__html\)?/g, "void 0")
    .replace(/[\w$]+\.__html\s*={2,3}\s*[\w$]+\.innerHTML/g, "false");
  const left = /.{0,60}(?:\.(?:innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|document\.write).{0,60}/.exec(clean);
  if (left) throw new Error(`${file} writes HTML from a string: …${left[0]}…`);
  return clean;
}

/**
 * Says that nearly all of a script runs as soon as it is there, so that the engine reads it once and not twice (first past
 * each function, then into it): a tenth of what a page pays. Chromium from 136 on.
 * https://v8.dev/blog/explicit-compile-hints
 */
const RUNS_AT_ONCE = "//# allFunctionsCalledOnLoad\n";
const RUN_AT_ONCE = ["src/page/main.iife.js", "src/page/eyes.iife.js"];

/** Files of an archive are called by number: nothing names them. */
const ARCHIVE = "archive";

/** Licences ask to travel with the code. */
export const LEGAL = ["LICENSE", "NOTICE"];

/** Files that the manifest or a file it names refers to, in any quoted path: what is not among them is never loaded. */
export function referredFiles(folder: string): Set<string> {
  const all = new Set(filesBelow(folder));
  const seen = new Set<string>();
  const queue = ["manifest.json", ...LEGAL, ...[...all].filter((file) => /^(?:_locales|archive)\//.test(file))];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file) || !all.has(file)) continue;
    seen.add(file);
    if (!/\.(js|json|html|css)$/.test(file)) continue;
    for (const name of quotedPaths(readFileSync(join(folder, file), "utf8"))) {
      queue.push(name.replace(/^\//, ""), posix.join(dirname(file), name));
    }
  }
  return seen;
}

/** The contents of quotes and of url() that could be a file name. */
function quotedPaths(text: string): string[] {
  const paths: string[] = [];
  for (const [, quoted, url] of text.matchAll(/["'`]([\w@./-]+\.\w+)(?:[?#][^"'`]*)?["'`]|url\(([^)"']+)\)/g)) {
    const path = quoted ?? url;
    if (path) paths.push(path);
  }
  return paths;
}

/**
 * crxjs lists injected scripts as web-accessible, for every page. They need not be (`scripting.executeScript` reads the
 * package), and would tell any site that the extension is installed.
 */
function closeManifest(path: string): void {
  const { web_accessible_resources: _, ...manifest } = JSON.parse(readFileSync(path, "utf8")) as Record<
    string,
    unknown
  >;
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The plugin: place it after crx. Nested builds of crxjs take no plugins, so it runs once, when all is written. */
export function finish(root: string, outDir: string, browser: string): Plugin {
  return {
    name: "on-record:finish",
    apply: "build",
    closeBundle() {
      if (!existsSync(join(outDir, "manifest.json"))) return;
      closeManifest(join(outDir, "manifest.json"));
      for (const file of filesBelow(outDir).filter((name) => name.endsWith(".js"))) {
        const path = join(outDir, file);
        const hint = browser === "chrome" && RUN_AT_ONCE.includes(file) ? RUNS_AT_ONCE : "";
        writeFileSync(path, hint + withoutInnerHtml(readFileSync(path, "utf8"), file));
      }
      const referred = referredFiles(outDir);
      for (const file of filesBelow(outDir)) if (!referred.has(file)) rmSync(join(outDir, file));
      const archive = join(root, "build", ARCHIVE);
      if (existsSync(archive)) cpSync(archive, join(outDir, ARCHIVE), { recursive: true });
      for (const file of LEGAL) copyFileSync(join(root, file), join(outDir, file));
    },
  };
}
