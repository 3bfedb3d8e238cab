/** What the files of a build may hold: nothing from elsewhere, no string turned into code, nothing that is not used. */
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { filesBelow, referredFiles } from "../build/finish.ts";

/** In scripts. "Nothing leaves the browser" is first of all that nothing in the package could send it. */
const FORBIDDEN_JS: [RegExp, string][] = [
  [/\beval\s*\(/, "turns a string into code"],
  [/\bnew Function\s*\(/, "turns a string into code"],
  [/\bset(?:Timeout|Interval)\s*\(\s*["'`]/, "turns a string into code"],
  // But for the extension's own files, by the one address that can only be one of them.
  [/(?<![\w$.])(?:(?:globalThis|self|window)\.)?fetch\s*\((?![\w$.]+\.runtime\.getURL\()/, "makes a request"],
  [/\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource|WebTransport)\b/, "makes a request"],
  [/\bimport\s*\(\s*["'`]https?:/, "loads code from elsewhere"],
  [/\bfrom\s*["']https?:/, "loads code from elsewhere"],
  [/\bimportScripts\s*\(/, "loads code"],
  [/\.(?:innerHTML|outerHTML)\s*=(?!=)|\binsertAdjacentHTML\b/, "writes HTML from a string"],
  [/127\.0\.0\.1|localhost/, "names this machine"],
  [/sourceMappingURL/, "names a source map that is not shipped"],
];
const FORBIDDEN_HTML: [RegExp, string][] = [
  [/(?:src|href)\s*=\s*["']?(?:https?:)?\/\/[^"']*\.(?:js|css|woff2?)/i, "loads a file from elsewhere"],
  [/<(?:script|img|iframe|link)[^>]+(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i, "loads a file from elsewhere"],
  [/<script(?![^>]*\bsrc=)[^>]*>/i, "has an inline script, which the policy blocks"],
  [/\son\w+\s*=\s*["']/i, "has an inline handler, which the policy blocks"],
  [/\sstyle\s*=\s*["']|<style/i, "has inline styles, which the policy blocks"],
];
const FORBIDDEN_CSS: [RegExp, string][] = [
  [/url\(\s*["']?(?:https?:)?\/\//i, "loads a file from elsewhere"],
  [/@import/i, "imports another sheet"],
];

/** @returns what is wrong with the files of a build. */
export function checkFiles(folder: string): string[] {
  if (!existsSync(folder)) return [`${folder} is missing: build it first`];
  const problems: string[] = [];
  const referred = referredFiles(folder);
  for (const file of filesBelow(folder)) {
    if (!referred.has(file)) problems.push(`${file}: nothing refers to it`);
    const rules = file.endsWith(".js") ? FORBIDDEN_JS : file.endsWith(".html") ? FORBIDDEN_HTML : FORBIDDEN_CSS;
    if (!/\.(js|html|css)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), "utf8");
    if (file.endsWith(".html")) problems.push(...missingFrom(text, file, folder));
    for (const [pattern, why] of rules) {
      const hit = pattern.exec(text);
      if (hit) problems.push(`${file} ${why}: …${text.slice(Math.max(0, hit.index - 40), hit.index + 60)}…`);
    }
  }
  return problems;
}

/** Vite leaves a reference it cannot resolve as it is, with no more than a line in its log. */
function missingFrom(html: string, file: string, folder: string): string[] {
  return [...html.matchAll(/<(?:script|link|img)[^>]+?(?:src|href)\s*=\s*["']([^"'#?]+)/gi)]
    .map(([, path = ""]) => (path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(file), path)))
    .filter((path) => !/^\w+:/.test(path) && !existsSync(join(folder, path)))
    .map((path) => `${file} names ${path}, which is not there`);
}
