// Builds the command line into dist/cli: one file to start fast, one more that reads pages and is loaded when asked for.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = join(ROOT, "dist/cli");
/** What the command is made of. */
const SOURCES = ["src/cli", "src/article", "src/names", "src/quotes", "src/record", "package-lock.json", "bin"];

/** Builds where there is no build, or one older than a source. */
export async function buildIfOld() {
  const built = changed(join(OUT, "on-record.mjs"));
  if (built > 0 && SOURCES.every((path) => newest(join(ROOT, path)) <= built)) return;
  try {
    await buildCli();
  } catch (error) {
    // Installed without what builds it: an old build is better than none.
    if (error?.code !== "ERR_MODULE_NOT_FOUND" || built === 0) throw error;
    console.error("on-record: older than its sources, and cannot be built here: npm install");
  }
}

/** Builds beside the old files and then puts the new ones in their place: many may start at once. */
export async function buildCli() {
  const { build } = await import("vite");
  const fresh = join(ROOT, `dist/.cli-${process.pid}`);
  try {
    await build({
      configFile: false,
      root: ROOT,
      logLevel: "error",
      // Everything goes in: the command runs without node_modules.
      ssr: { noExternal: true, target: "node" },
      build: {
        ssr: "src/cli/main.ts",
        outDir: fresh,
        emptyOutDir: true,
        target: "node20",
        minify: false,
        rolldownOptions: { output: { entryFileNames: "on-record.mjs", chunkFileNames: "[name].mjs" } },
      },
      publicDir: false,
    });
    mkdirSync(OUT, { recursive: true });
    // The entry last: once it is there, what it loads is there.
    const files = readdirSync(fresh, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(fresh.length + 1));
    for (const path of paths.sort((a, b) => Number(a === "on-record.mjs") - Number(b === "on-record.mjs"))) {
      mkdirSync(dirname(join(OUT, path)), { recursive: true });
      renameSync(join(fresh, path), join(OUT, path));
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** When the newest file in a folder was changed, milliseconds; 0 where there is none. */
function newest(path) {
  const time = changed(path);
  if (time === 0 || !statSync(path).isDirectory()) return time;
  return Math.max(time, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
