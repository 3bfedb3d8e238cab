/** Where the project is, and the tools it has installed. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Whether a module is what was started, rather than imported. */
export function isMain(url: string): boolean {
  return url === pathToFileURL(process.argv[1] ?? "").href;
}

/**
 * The script behind an installed command, to be run with node itself: npx would ask the registry where one is missing.
 * @throws {Error} where the package is not installed or has no such command.
 */
export function bin(name: string, packageName = name): string {
  const file = join(packageFolder(packageName), "package.json");
  const { bin } = JSON.parse(readFileSync(file, "utf8")) as { bin?: string | Record<string, string> };
  const script = typeof bin === "string" ? bin : bin?.[name];
  if (!script) throw new Error(`${packageName} has no command "${name}"`);
  return join(dirname(file), script);
}

function packageFolder(name: string): string {
  const paths = createRequire(join(ROOT, "package.json")).resolve.paths(name) ?? [];
  for (const path of paths) {
    const folder = join(path, name);
    try {
      readFileSync(join(folder, "package.json"));
      return folder;
    } catch {
      // Not in this node_modules; the next one up.
    }
  }
  throw new Error(`${name} is not installed: run npm ci`);
}
