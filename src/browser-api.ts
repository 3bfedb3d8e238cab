/**
 * The extension API as promises: what "webextension-polyfill" stands for in our builds (an alias in vite.config.ts), in a
 * few hundred bytes instead of ten thousand, since it is part of a script that runs on every news page.
 *
 * Firefox and newer Chrome have `browser`. Older Chrome (from 129 on, our oldest) has `chrome`, whose calls return promises
 * too in Manifest V3; only a listener of `runtime.onMessage` may not answer with one there:
 * https://developer.chrome.com/docs/extensions/develop/concepts/messaging
 */

type Listener = (message: unknown, sender: unknown) => unknown;
type ChromeListener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => boolean;

interface OnMessage {
  addListener(listener: ChromeListener): void;
  removeListener(listener: ChromeListener): void;
}

/** What of `chrome` is changed; the rest passes through. */
export interface ChromeApi {
  runtime: { id?: string; onMessage: OnMessage };
}

const world = globalThis as unknown as { browser?: ChromeApi; chrome?: ChromeApi };

export default world.browser?.runtime?.id || !world.chrome ? world.browser : withPromises(world.chrome);

/** `chrome` with an `onMessage` whose listeners may answer with a promise; one that returns undefined does not answer. */
export function withPromises<T extends ChromeApi>(chrome: T): T {
  const wrapped = new WeakMap<Listener, ChromeListener>();
  const onMessage = {
    addListener(listener: Listener): void {
      const chromes: ChromeListener = (message, sender, reply) => {
        const answer = listener(message, sender);
        if (answer === undefined) return false;
        // A rejection closes the port without an answer; src/wire.ts turns errors into answers before it comes to that.
        Promise.resolve(answer).then(reply, () => reply(undefined));
        return true;
      };
      wrapped.set(listener, chromes);
      chrome.runtime.onMessage.addListener(chromes);
    },
    removeListener(listener: Listener): void {
      const chromes = wrapped.get(listener);
      if (chromes) chrome.runtime.onMessage.removeListener(chromes);
    },
  };
  const replaced = <O extends object>(object: O, key: string, value: unknown) =>
    new Proxy(object, { get: (target, name) => (name === key ? value : Reflect.get(target, name)) });
  return replaced(chrome, "runtime", replaced(chrome.runtime, "onMessage", onMessage));
}
