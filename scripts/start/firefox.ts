/** Firefox over WebDriver BiDi, which installs a temporary add-on and says whether it did. https://w3c.github.io/webdriver-bidi/ */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import WebSocket from "ws";
import { CARD_TEXT } from "./card-text.ts";
import { type Driver, type Opening, Pending, type Tab, until } from "./driver.ts";

/** How long Firefox may take to open its debugging port, in milliseconds: a cold disk is slow. */
const START_LIMIT = 60_000;

interface Remote {
  type: string;
  value?: unknown;
  sharedId?: string;
}

type Send = <T>(method: string, params: object) => Promise<T>;

/** Starts Firefox on a new profile, in which only what a first start would ask is switched off. */
export async function openFirefox({ path, extension, profile, headless, log }: Opening): Promise<Driver> {
  const own = randomUUID();
  const manifest = JSON.parse(readFileSync(join(extension, "manifest.json"), "utf8"));
  const id: string = manifest.browser_specific_settings.gecko.id;
  writeFileSync(join(profile, "user.js"), prefs({ [id]: own }, headless));
  const args = ["--no-remote", "--profile", profile, "--remote-debugging-port=0", "--remote-allow-system-access"];
  if (headless) args.push("--headless", "--width", "1280", "--height", "900");
  const browser = spawn(path, args, { stdio: ["ignore", log, log] });
  // However we end, by a closed pipe too (npm start | head): no browser is left behind.
  process.once("exit", () => browser.kill());
  const closed = new Promise<void>((done) => {
    browser.once("error", () => done());
    browser.once("exit", () => done());
  });
  const pending = new Pending();
  const socket = await connect(browser, profile);
  socket.on("message", (data) => {
    const { id, result, message } = JSON.parse(String(data)) as { id?: number; result?: unknown; message?: string };
    if (typeof id === "number") pending.answer(id, result, message);
  });
  socket.on("close", () => pending.fail("the browser ended; what it said is in test-results/start.log"));
  const send: Send = (method, params) =>
    pending.ask(method, (id) => socket.send(JSON.stringify({ id, method, params })));
  await send("session.new", { capabilities: {} });
  return {
    async install() {
      const extensionData = { type: "path", path: extension };
      return (await send<{ extension: string }>("webExtension.install", { extensionData })).extension;
    },
    ownUrl: (file) => `moz-extension://${own}/${file}`,
    async tabs() {
      const { contexts } = await send<{ contexts: { url: string }[] }>("browsingContext.getTree", { maxDepth: 0 });
      return contexts.map(({ url }) => url);
    },
    async open(url) {
      const { context } = await send<{ context: string }>("browsingContext.create", { type: "tab" });
      // Firefox reports no further state for moz-extension pages.
      await send("browsingContext.navigate", { context, url, wait: url.startsWith("http") ? "complete" : "none" });
      const opened = tab(context, send);
      await opened.front();
      return opened;
    },
    closed,
    async close() {
      await send("browser.close", {}).catch(() => undefined);
      await closed;
    },
  };
}

async function connect(browser: ChildProcess, profile: string): Promise<WebSocket> {
  // Written by Firefox once its port is open: https://firefox-source-docs.mozilla.org/remote/
  const file = join(profile, "WebDriverBiDiServer.json");
  const server = await until(async () => {
    if (browser.exitCode !== null || browser.signalCode !== null)
      throw new Error("Firefox ended as it started; what it said is in test-results/start.log");
    if (!existsSync(file)) return undefined;
    try {
      return JSON.parse(readFileSync(file, "utf8")) as { ws_host: string; ws_port: number };
    } catch {
      // Half written.
      return undefined;
    }
  }, START_LIMIT);
  if (!server) throw new Error("Firefox did not open its debugging port");
  const host = server.ws_host.includes(":") ? `[${server.ws_host}]` : server.ws_host;
  const socket = new WebSocket(`ws://${host}:${server.ws_port}/session`);
  await new Promise<void>((done, failed) => {
    socket.once("open", () => done());
    socket.once("error", failed);
  });
  return socket;
}

function prefs(uuids: Record<string, string>, headless: boolean): string {
  const wanted: Record<string, unknown> = {
    "extensions.webextensions.uuids": JSON.stringify(uuids),
    "app.update.enabled": false,
    "browser.aboutwelcome.enabled": false,
    "browser.shell.checkDefaultBrowser": false,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.reportingpolicy.firstRun": false,
    "browser.startup.page": 0,
    "browser.tabs.warnOnClose": false,
    // For the picture: a card that is still fading in shows the page through it.
    "ui.prefersReducedMotion": headless ? 1 : 0,
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

function tab(context: string, send: Send): Tab {
  const evaluate = async (expression: string, serializationOptions: object = {}): Promise<Remote> => {
    const params = { expression, target: { context }, awaitPromise: true, serializationOptions };
    return unwrap(await send("script.evaluate", params));
  };
  return {
    async evaluate<T>(expression: string) {
      const { value } = await evaluate(
        `Promise.resolve(${expression}).then((value) => JSON.stringify(value) ?? "null")`,
      );
      return JSON.parse(String(value)) as T;
    },
    async move(x, y) {
      const actions = [{ type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 }];
      await send("input.performActions", { context, actions: [{ type: "pointer", id: "mouse", actions }] });
    },
    front: () => send("browsingContext.activate", { context }),
    close: () => send("browsingContext.close", { context }),
    async cardText() {
      const host = await evaluate(`document.querySelector("on-record-card")`, {
        maxDomDepth: 1,
        includeShadowTree: "all",
      });
      const shadow = (host.value as { shadowRoot?: Remote } | undefined)?.shadowRoot;
      if (!shadow?.sharedId) return undefined;
      const params = {
        functionDeclaration: CARD_TEXT,
        arguments: [{ sharedId: shadow.sharedId }],
        awaitPromise: false,
      };
      const { value } = unwrap(await send("script.callFunction", { ...params, target: { context } }));
      return value ? String(value) : undefined;
    },
    async screenshot() {
      const { data } = await send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
  };
}

function unwrap(answer: unknown): Remote {
  const { type, result, exceptionDetails } = answer as {
    type: string;
    result: Remote;
    exceptionDetails?: { text: string };
  };
  if (type !== "success") throw new Error(exceptionDetails?.text ?? "the page threw");
  return result;
}
