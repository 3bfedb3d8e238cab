/**
 * Chrome, Chromium and Edge over a debugging pipe. Branded Chrome from 137 on ignores --load-extension; over the pipe
 * `Extensions.loadUnpacked` works in all of them, and says whether it did.
 * https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
 */
import { spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import { CARD_TEXT } from "./card-text.ts";
import { type Driver, type Opening, Pending, type Tab } from "./driver.ts";

interface Message {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Node {
  backendNodeId: number;
  localName: string;
  children?: Node[];
  shadowRoots?: Node[];
}

type Send = <T>(method: string, params?: object, sessionId?: string) => Promise<T>;

/** For the picture: a card that is still fading in shows the page through it. */
const CALM = "--force-prefers-reduced-motion";

/** Starts the browser; it has no tab of ours yet. */
export function openChromium({ path, extension, profile, headless, log }: Opening): Driver {
  const args = [
    "--remote-debugging-pipe",
    "--enable-unsafe-extension-debugging",
    `--user-data-dir=${profile}`,
    ...["--no-first-run", "--no-default-browser-check", "--disable-search-engine-choice-screen"],
    ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(headless ? ["--headless=new", "--hide-scrollbars", "--window-size=1280,900", CALM] : []),
  ];
  const browser = spawn(path, args, { stdio: ["ignore", log, log, "pipe", "pipe"] });
  // However we end, by a closed pipe too (npm start | head): no browser is left behind.
  process.once("exit", () => browser.kill());
  const [, , , toBrowser, fromBrowser] = browser.stdio as unknown as [null, null, null, Writable, Readable];
  const pending = new Pending();
  const closed = new Promise<void>((done) => {
    browser.once("error", (error) => {
      pending.fail(error.message);
      done();
    });
    browser.once("exit", (code) => {
      pending.fail(`the browser ended (exit code ${code}); what it said is in test-results/start.log`);
      done();
    });
  });
  toBrowser.on("error", () => undefined);
  readMessages(fromBrowser, ({ id, result, error }) => {
    if (id !== undefined) pending.answer(id, result, error?.message);
  });
  const send: Send = (method, params = {}, sessionId) =>
    pending.ask(method, (id) => toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`));
  let own = "";
  return {
    async install() {
      const { id } = await send<{ id: string }>("Extensions.loadUnpacked", { path: extension });
      own = id;
      return id;
    },
    ownUrl: (file) => `chrome-extension://${own}/${file}`,
    async tabs() {
      const { targetInfos } = await send<{ targetInfos: { type: string; url: string }[] }>("Target.getTargets");
      return targetInfos.filter(({ type }) => type === "page").map(({ url }) => url);
    },
    async open(url) {
      const { targetId } = await send<{ targetId: string }>("Target.createTarget", { url });
      const { sessionId } = await send<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true });
      const opened = tab((method, params) => send(method, params, sessionId));
      await opened.front();
      return opened;
    },
    closed,
    async close() {
      await send("Browser.close").catch(() => undefined);
      await closed;
    },
  };
}

/** Messages end with a NUL. */
function readMessages(stream: Readable, take: (message: Message) => void): void {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const parts = `${rest}${chunk}`.split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) take(JSON.parse(part) as Message);
  });
}

function tab(send: Send): Tab {
  return {
    async evaluate<T>(expression: string) {
      const params = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await send<{
        result: { value: T };
        exceptionDetails?: { text: string; exception?: { description?: string } };
      }>("Runtime.evaluate", params);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async move(x, y) {
      await send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
    },
    front: () => send("Page.bringToFront"),
    close: () => send("Page.close"),
    async cardText() {
      const { root } = await send<{ root: Node }>("DOM.getDocument", { depth: -1, pierce: true });
      const shadow = find(root, "on-record-card")?.shadowRoots?.[0];
      if (!shadow) return undefined;
      const { object } = await send<{ object: { objectId: string } }>("DOM.resolveNode", {
        backendNodeId: shadow.backendNodeId,
      });
      const functionDeclaration = `function () { return (${CARD_TEXT})(this); }`;
      const params = { objectId: object.objectId, functionDeclaration, returnByValue: true };
      const { result } = await send<{ result: { value: string } }>("Runtime.callFunctionOn", params);
      return result.value || undefined;
    },
    async screenshot() {
      const { data } = await send<{ data: string }>("Page.captureScreenshot", { format: "png" });
      return Buffer.from(data, "base64");
    },
  };
}

function find(node: Node, localName: string): Node | undefined {
  if (node.localName === localName) return node;
  for (const child of node.children ?? []) {
    const found = find(child, localName);
    if (found) return found;
  }
  return undefined;
}
