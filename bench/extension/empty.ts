/** An extension that does nothing, on the same sites and at the same time as ours: what any extension costs. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param like folder of a build of ours
 * @param folder is written
 */
export function writeEmpty(like: string, folder: string): string {
  const { name: _, icons: __, ...manifest } = JSON.parse(readFileSync(join(like, "manifest.json"), "utf8"));
  mkdirSync(folder, { recursive: true });
  const [{ matches, run_at }] = manifest.content_scripts;
  const empty = {
    manifest_version: 3,
    name: "empty",
    version: "1",
    permissions: manifest.permissions,
    host_permissions: manifest.host_permissions,
    background: { service_worker: "worker.js" },
    content_scripts: [{ matches, run_at, js: ["page.js"], css: ["page.css"] }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(empty));
  writeFileSync(join(folder, "worker.js"), "void 0;\n");
  writeFileSync(join(folder, "page.js"), "void 0;\n");
  writeFileSync(join(folder, "page.css"), "");
  return folder;
}
