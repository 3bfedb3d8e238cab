import { fileURLToPath } from "node:url";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin } from "vite";
import base from "./manifest.json" with { type: "json" };
import pkg from "./package.json" with { type: "json" };
import { finish } from "./scripts/build/finish.ts";
import { alwaysWanted, manifestFor } from "./scripts/build/manifest.ts";
import { readTarget } from "./scripts/build/target.ts";
import { matchPatterns } from "./src/sites/sites.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One target a run, named by the mode: `vite build --mode test-firefox`. `npm run build` runs them (scripts/build.ts). */
export default defineConfig(({ mode }) => {
  const target = readTarget(mode);
  const outDir = at(`dist/${mode}`);
  return {
    root: at("."),
    publicDir: at("public"),
    // crxjs's nested builds of the page's and the card's script take this over as well.
    resolve: { alias: { "webextension-polyfill": at("src/browser-api.ts") } },
    define: {
      __OPEN_SHADOW__: JSON.stringify(target.kind === "test" || target.kind === "archive"),
      __BROWSER__: JSON.stringify(target.browser),
      __VERSION__: JSON.stringify(pkg.version),
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: target.browser === "chrome" ? `chrome${base.minimum_chrome_version}` : "firefox146",
      // The preload helper fetches; nothing of ours may.
      modulePreload: false,
      // The size that counts is checked on the finished build (scripts/check-built.ts).
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        // No hashes: nothing is cached by name in a package, and crxjs's come out of absolute paths, so that a build
        // elsewhere (a reviewer's, from the source zip) would differ.
        output: {
          entryFileNames: "assets/[name].js",
          chunkFileNames: "assets/[name].js",
          assetFileNames: "assets/[name][extname]",
        },
        // Pages that the manifest does not name.
        input: [at("src/reader/source.html"), at("src/welcome/welcome.html")],
      },
    },
    plugins: [
      corpus(),
      crx({
        manifest: manifestFor(base, target, pkg.version, matchPatterns(), alwaysWanted(at("."))) as ManifestV3Export,
        browser: target.browser,
      }),
      finish(at("."), outDir, target.browser),
    ],
  };
});

/** The record is compiled first: what it says must be true before anything is built on it. */
function corpus(): Plugin {
  return {
    name: "on-record:corpus",
    apply: "build",
    enforce: "pre",
    async buildStart() {
      // scripts/build.ts compiles it once for all its targets.
      if (process.env.ON_RECORD_CORPUS === "built") return;
      const { buildCorpus } = await import("./corpus/build.ts");
      buildCorpus(at("."));
    },
  };
}
