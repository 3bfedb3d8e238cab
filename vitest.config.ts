import "./tests/support/node20.ts";
import { fileURLToPath } from "node:url";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import pkg from "./package.json" with { type: "json" };
import { findBrowser } from "./scripts/browsers.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  define: { __OPEN_SHADOW__: "true", __BROWSER__: '"chrome"', __VERSION__: JSON.stringify(pkg.version) },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    // All cores: the default leaves one idle, half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], environment: "node", testTimeout: 60_000 },
      },
      {
        extends: true,
        resolve: { alias: { "webextension-polyfill": at("tests/support/fake-browser.ts") } },
        // Found before the first test: a dependency found during one makes Vite reload the page under it.
        optimizeDeps: {
          include: [
            "@floating-ui/dom",
            "axe-core",
            "preact",
            "preact/hooks",
            "preact/jsx-dev-runtime",
            "preact/jsx-runtime",
            "stemmer",
            "valibot",
          ],
        },
        test: {
          name: "browser",
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // The machine's own Chromium where there is one: Playwright's download cannot be had everywhere.
            provider: playwright({
              launchOptions: { executablePath: findBrowser("chromium")?.path, args: ["--no-sandbox"] },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
