/**
 * Where Playwright (pinned to 1.65.1) has to be helped to drive an unpatched Firefox with an extension: a command of its
 * own that Firefox ESR does not know must be answered; the session must be reached, to install an add-on and to evaluate
 * in the browser's windows; documents of the extension must be announced. All sit on the transport, the narrowest place
 * there is.
 */
import type { BrowserType } from "@playwright/test";

interface Message {
  id?: number;
  type?: string;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: string;
  message?: string;
}

interface Transport {
  send(message: Message): void;
  close(): void;
  onmessage?: ((message: Message) => void) | undefined;
  onclose?: ((reason?: string) => void) | undefined;
}

interface Connecting {
  connectToTransport(transport: Transport, options: unknown): Promise<unknown>;
}

interface Private {
  _connection?: { toImpl?: (client: unknown) => { _bidiFirefox?: Connecting } | undefined };
}

/** https://w3c.github.io/webdriver-bidi/#command-emulation-setMediaFeaturesOverride – not in Firefox ESR 153. */
const UNKNOWN_TO_FIREFOX = "emulation.setMediaFeaturesOverride";

/** Our own commands count from here, far above Playwright's and below its two reserved ids at the top of the safe range. */
const FIRST_ID = 2 ** 40;

/**
 * Taps the next connection that Playwright makes to a Firefox. Take the tap away again once it is made.
 * @throws {Error} where Playwright's insides are not what they were in 1.65.1.
 */
export function tapFirefox(firefox: BrowserType): { wire(): FirefoxWire; untap(): void } {
  const server = (firefox as unknown as Private)._connection?.toImpl?.(firefox)?._bidiFirefox;
  if (!server?.connectToTransport) throw new Error("Playwright 1.65.1 is needed: its way to Firefox has changed");
  const connect = server.connectToTransport;
  let made: FirefoxWire | undefined;
  server.connectToTransport = (transport, options) => {
    made = new FirefoxWire(transport);
    return connect.call(server, made, options);
  };
  return {
    wire: () => {
      if (!made) throw new Error("no Firefox has been connected");
      return made;
    },
    untap: () => {
      server.connectToTransport = connect;
    },
  };
}

export class FirefoxWire implements Transport {
  onmessage?: ((message: Message) => void) | undefined;
  onclose?: ((reason?: string) => void) | undefined;
  readonly #inner: Transport;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #nextId = FIRST_ID;
  #window: string | undefined;

  constructor(inner: Transport) {
    this.#inner = inner;
    inner.onmessage = (message) => {
      const waiting = message.id === undefined ? undefined : this.#waiting.get(message.id);
      if (waiting) {
        this.#waiting.delete(message.id as number);
        waiting(message);
        return;
      }
      this.onmessage?.(message);
      if (message.method === "browsingContext.navigationCommitted") void this.#announceRealms(message.params);
    };
    inner.onclose = (reason) => this.onclose?.(reason);
  }

  send(message: Message): void {
    if (message.method !== UNKNOWN_TO_FIREFOX) {
      this.#inner.send(message);
      return;
    }
    const done = () => this.onmessage?.({ type: "success", id: message.id as number, result: {} });
    this.#scheme(message.params?.features as { "prefers-color-scheme"?: string } | undefined).then(done, done);
  }

  close(): void {
    this.#inner.close();
  }

  /** Sends a BiDi command of our own. */
  ask(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (answer) => {
        if (answer.type === "success") resolve(answer.result as Record<string, unknown>);
        else reject(new Error(`${method}: ${answer.error}: ${answer.message}`));
      });
      this.#inner.send({ id, method, params });
    });
  }

  /** Evaluates in the browser's own window, where everything is allowed. Takes and gives strings. */
  async inBrowser(expression: string): Promise<unknown> {
    this.#window ??= await this.#firstWindow();
    const { result, exceptionDetails } = (await this.ask("script.evaluate", {
      expression,
      target: { context: this.#window },
      awaitPromise: true,
    })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
    if (exceptionDetails) throw new Error(`in Firefox: ${exceptionDetails.text}`);
    return result?.value;
  }

  /** A touch on the page with this address. https://w3c.github.io/webdriver-bidi/#command-input-performActions */
  async tap(url: string, { x, y }: { x: number; y: number }): Promise<void> {
    const tree = (await this.ask("browsingContext.getTree", {})) as { contexts: { context: string; url: string }[] };
    const context = tree.contexts.find((each) => each.url === url)?.context;
    if (!context) throw new Error(`no page shows ${url}`);
    const at = { x: Math.round(x), y: Math.round(y) };
    const actions = [
      { type: "pointerMove", ...at },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const finger = { type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions };
    await this.ask("input.performActions", { context, actions: [finger] });
  }

  async #firstWindow(): Promise<string> {
    const tree = (await this.ask("browsingContext.getTree", { "moz:scope": "chrome" })) as {
      contexts: { context: string; url: string }[];
    };
    const window = tree.contexts.find(({ url }) => url === "chrome://browser/content/browser.xhtml");
    if (!window) throw new Error("Firefox shows no window to evaluate in");
    return window.context;
  }

  /**
   * An own page moves its tab to the extensions' process, and about every second time on a busy machine Firefox forgets
   * to announce the new document's realm there; Playwright then waits for it for ever. Told twice, it hears it once.
   */
  async #announceRealms(committed: Record<string, unknown> | undefined): Promise<void> {
    if (!String(committed?.url).startsWith("moz-extension:")) return;
    const answer = await this.ask("script.getRealms", { context: committed?.context, type: "window" }).catch(
      () => undefined,
    );
    const realms = (answer?.realms ?? []) as { sandbox?: string }[];
    for (const params of realms.filter(({ sandbox }) => sandbox === undefined)) {
      this.onmessage?.({ type: "event", method: "script.realmCreated", params });
    }
  }

  /** `page.emulateMedia({ colorScheme })`, for the whole browser: 0 is dark, 1 is light. */
  async #scheme(features: { "prefers-color-scheme"?: string } | undefined): Promise<void> {
    const scheme = features?.["prefers-color-scheme"];
    if (scheme !== "dark" && scheme !== "light") return;
    const value = scheme === "dark" ? 0 : 1;
    await this.inBrowser(`Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${value})`);
  }
}
