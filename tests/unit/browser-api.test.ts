import { describe, expect, it, vi } from "vitest";
import { withPromises } from "../../src/browser-api.ts";

type ChromeListener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean;

/** As much of an older Chrome as is needed: a listener that returns true may reply later. */
function olderChrome() {
  const listeners = new Set<ChromeListener>();
  const onMessage = {
    addListener: (listener: ChromeListener) => void listeners.add(listener),
    removeListener: (listener: ChromeListener) => void listeners.delete(listener),
  };
  return {
    runtime: { id: "abc", onMessage, getURL: (path: string) => `chrome-extension://abc/${path}` },
    storage: { local: { get: async () => ({ on: true }) } },
    /** What the sender gets: undefined where nobody answers. */
    send: (message: unknown) =>
      new Promise((resolve) => {
        const kept = [...listeners].map((listener) => listener(message, { id: "abc" }, resolve));
        if (!kept.includes(true)) resolve(undefined);
      }),
  };
}

describe("the extension API in an older Chrome", () => {
  it("lets a listener answer with a promise", async () => {
    const chrome = olderChrome();
    const api = withPromises(chrome);
    api.runtime.onMessage.addListener((async (message: unknown) => ({ got: message })) as never);
    expect(await chrome.send("hello")).toEqual({ got: "hello" });
  });

  it("leaves a message to others where a listener returns undefined", async () => {
    const chrome = olderChrome();
    const api = withPromises(chrome);
    api.runtime.onMessage.addListener((() => undefined) as never);
    api.runtime.onMessage.addListener((async () => "mine") as never);
    expect(await chrome.send("hello")).toBe("mine");
  });

  it("ends the sender's wait where the promise fails", async () => {
    const chrome = olderChrome();
    const api = withPromises(chrome);
    api.runtime.onMessage.addListener((async () => Promise.reject(new Error("no"))) as never);
    expect(await chrome.send("hello")).toBeUndefined();
  });

  it("takes a listener away again", async () => {
    const chrome = olderChrome();
    const api = withPromises(chrome);
    const listener = vi.fn(async () => "heard");
    api.runtime.onMessage.addListener(listener as never);
    api.runtime.onMessage.removeListener(listener as never);
    expect(await chrome.send("hello")).toBeUndefined();
    expect(listener).not.toHaveBeenCalled();
  });

  it("passes everything else through", async () => {
    const chrome = olderChrome();
    const api = withPromises(chrome);
    expect(api.runtime.getURL("a.html")).toBe("chrome-extension://abc/a.html");
    expect(api.runtime.id).toBe("abc");
    expect(await api.storage.local.get()).toEqual({ on: true });
  });
});
