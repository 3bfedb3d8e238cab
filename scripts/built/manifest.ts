/** What a built manifest may ask for, written out a second time on purpose: a permission is never added in passing. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { matchPatterns } from "../../src/sites/sites.ts";
import type { Target } from "../build/target.ts";
import { ROOT } from "../run.ts";

const PERMISSIONS = ["storage", "activeTab", "scripting"];
const OPTIONAL_HOSTS = ["https://*/*", "http://*/*"];
/** Extension pages load nothing from anywhere else, and no string becomes code. */
const CSP = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["connect-src", "'self'"],
  ["object-src", "'none'"],
];
/** Every key a manifest of ours may have; others (externally_connectable, update_url …) open doors. */
const KEYS = new Set([
  ...["manifest_version", "default_locale", "name", "short_name", "description", "version", "icons", "action"],
  ...["background", "content_scripts", "options_ui", "commands", "permissions", "host_permissions"],
  ...["optional_host_permissions", "content_security_policy", "minimum_chrome_version", "browser_specific_settings"],
]);

// biome-ignore lint/suspicious/noExplicitAny: it is checked field by field below.
type Manifest = Record<string, any>;

/** @returns what is wrong with the manifest of a build. */
export function checkManifest(folder: string, target: Target): string[] {
  const path = join(folder, "manifest.json");
  if (!existsSync(path)) return [`${path} is missing: build it first`];
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const problems: string[] = [];
  const same = (what: string, is: unknown, ought: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(ought)) {
      problems.push(
        `manifest.json: ${what} is ${JSON.stringify(is)?.slice(0, 200)}, not ${JSON.stringify(ought).slice(0, 200)}`,
      );
    }
  };

  for (const key of Object.keys(manifest)) if (!KEYS.has(key)) problems.push(`manifest.json: "${key}" is not expected`);
  same("manifest_version", manifest.manifest_version, 3);
  same("version", manifest.version, (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Manifest).version);
  same("permissions", manifest.permissions, PERMISSIONS);
  same("optional_host_permissions", manifest.optional_host_permissions, OPTIONAL_HOSTS);

  const hosts = target.kind === "dev" ? [...matchPatterns(), "http://127.0.0.1/*"] : matchPatterns();
  same("host_permissions", manifest.host_permissions, hosts);
  // Where an archive has many names: `alwaysWanted` (scripts/build/manifest.ts).
  const hasArchive = existsSync(join(folder, "archive"));
  const listed: readonly string[] | undefined = manifest.content_scripts?.[0]?.js;
  same("content_scripts", manifest.content_scripts, [
    {
      js: ["src/page/main.iife.js", ...EYES.filter((file) => hasArchive && listed?.includes(file))],
      matches: hosts,
      css: [`src/page/marks.${target.browser === "firefox" ? "firefox" : "chromium"}.css`],
      run_at: "document_end",
    },
  ]);
  if (target.kind !== "dev" && /127\.0\.0\.1|localhost/.test(JSON.stringify(manifest))) {
    problems.push("manifest.json: names this machine outside a dev build");
  }
  problems.push(...checkCsp(manifest), ...checkBrowserFields(manifest, target), ...namedFiles(manifest, folder));
  return problems;
}

const EYES = ["src/page/eyes.iife.js"];

function checkCsp(manifest: Manifest): string[] {
  const policy: string = manifest.content_security_policy?.extension_pages ?? "";
  const directives = new Map(
    policy.split(";").map((part) => [part.trim().split(/\s+/)[0], part.trim().split(/\s+/).slice(1).join(" ")]),
  );
  return CSP.filter(([name, value]) => directives.get(name) !== value).map(
    ([name, value]) =>
      `manifest.json: the policy of extension pages has ${name} ${directives.get(name ?? "")}, not ${value}`,
  );
}

function checkBrowserFields(manifest: Manifest, { browser }: Target): string[] {
  const problems: string[] = [];
  const firefox = browser === "firefox";
  if ("service_worker" in manifest.background === firefox)
    problems.push("manifest.json: background.service_worker is for Chrome");
  if ("scripts" in manifest.background !== firefox) problems.push("manifest.json: background.scripts is for Firefox");
  const gecko = manifest.browser_specific_settings?.gecko;
  if (Boolean(gecko) !== firefox) problems.push("manifest.json: browser_specific_settings is for Firefox");
  if (firefox && gecko?.strict_min_version !== "146.0")
    problems.push("manifest.json: highlights have underlines from Firefox 146 on");
  if (firefox && gecko?.data_collection_permissions?.required?.join() !== "none") {
    problems.push("manifest.json: no data is collected, and AMO wants that said");
  }
  if (Boolean(manifest.minimum_chrome_version) === firefox)
    problems.push("manifest.json: minimum_chrome_version is for Chrome");
  return problems;
}

/** Files the manifest names, wherever it names them, and the texts. */
function namedFiles(manifest: Manifest, folder: string): string[] {
  const problems: string[] = [];
  const look = (value: unknown) => {
    if (typeof value === "string") {
      if (/^[\w@./-]+\.(js|css|html|png|svg)$/.test(value) && !existsSync(join(folder, value))) {
        problems.push(`manifest.json names ${value}, which is not there`);
      }
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(look);
  };
  look(manifest);
  const locale = `_locales/${manifest.default_locale}/messages.json`;
  if (!existsSync(join(folder, locale))) return [...problems, `${locale} is missing`];
  const texts = JSON.parse(readFileSync(join(folder, locale), "utf8")) as Manifest;
  for (const [, key] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) {
    if (key && !texts[key]?.message) problems.push(`manifest.json names the text ${key}, which _locales lacks`);
  }
  // Chrome's store cuts longer ones: https://developer.chrome.com/docs/extensions/reference/manifest/description
  if (texts.ext_description?.message.length > 132)
    problems.push("_locales: ext_description is longer than 132 characters");
  return problems;
}
