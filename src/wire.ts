/** Sends and receives the messages of the contract: the one place that knows how they travel. */
import browser from "webextension-polyfill";
import { type Answer, type Ask, type Contract, Failure, Wire } from "./messages.ts";
import { check, is, type Of } from "./record/shape.ts";

/** The extension was updated or removed under this script: nothing can be asked any more. */
export class Orphaned extends Error {}

/**
 * Asks the background. A worker that is just waking may miss the first message (MetaMask#15970), so it is sent once more.
 * @throws {Orphaned} when the extension is gone from under this page; {Error} with the other end's reason otherwise.
 */
export async function ask<C extends Contract, T extends keyof C & string>(
  contract: C,
  type: T,
  question: Ask<C, T>,
): Promise<Answer<C, T>> {
  return travel(contract, type, question, (wire) => browser.runtime.sendMessage(wire));
}

/** Asks the page script of a tab's top frame. */
export async function askTab<C extends Contract, T extends keyof C & string>(
  tab: number,
  contract: C,
  type: T,
  question: Ask<C, T>,
): Promise<Answer<C, T>> {
  return travel(contract, type, question, (wire) => browser.tabs.sendMessage(tab, wire, { frameId: 0 }));
}

async function travel<C extends Contract, T extends keyof C & string>(
  contract: C,
  type: T,
  question: Ask<C, T>,
  send: (wire: Wire) => Promise<unknown>,
): Promise<Answer<C, T>> {
  const wire = { type, ask: question };
  let reply: unknown;
  try {
    reply = await send(wire);
  } catch (error) {
    if (isOrphaned(error)) throw new Orphaned();
    if (!isAsleep(error)) throw error;
    reply = await send(wire);
  }
  if (is(Failure, reply)) throw new Error(reply.error);
  const { value, issues } = check((contract[type] as C[T]).answer, reply);
  if (issues) throw new Error(`answer to "${type}": ${issues[0]?.message}`);
  return value as Answer<C, T>;
}

export type Handlers<C extends Contract> = {
  [T in keyof C]: (question: Of<C[T]["ask"]>, sender: browser.Runtime.MessageSender) => Promise<Answer<C, T>>;
};

/**
 * Answers messages of the contract until the signal aborts. Messages of other contracts are left to other listeners.
 * @param from only senders whose address begins so: our own pages, for what no page script may ask
 */
export function answer<C extends Contract>(contract: C, handlers: Handlers<C>, signal: AbortSignal, from = ""): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    // Only our own parts may ask: a message from another extension or a page never arrives here, but check the id all the same.
    if (
      sender.id !== browser.runtime.id ||
      !is(Wire, message) ||
      !Object.hasOwn(contract, message.type) ||
      (from && !sender.url?.startsWith(from))
    )
      return undefined;
    return reply(contract, handlers, message, sender);
  };
  browser.runtime.onMessage.addListener(listener as browser.Runtime.OnMessageListener);
  signal.addEventListener("abort", () =>
    browser.runtime.onMessage.removeListener(listener as browser.Runtime.OnMessageListener),
  );
}

async function reply<C extends Contract>(
  contract: C,
  handlers: Handlers<C>,
  message: Wire,
  sender: browser.Runtime.MessageSender,
): Promise<unknown> {
  const type = message.type as keyof C;
  const { value, issues } = check((contract[type] as C[keyof C]).ask, message.ask);
  if (issues) {
    const [{ path = [], message: wrong }] = issues;
    return { error: `message "${message.type}": ${[...path.map(({ key }) => key), wrong].join(": ")}` };
  }
  try {
    return await handlers[type](value as never, sender);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** https://github.com/w3c/webextensions/issues/789 */
function isOrphaned(error: unknown): boolean {
  return !browser.runtime?.id || /context invalidated/i.test(String(error));
}

/** "Receiving end does not exist", "message port closed"; for a page put aside meanwhile "the message channel is closed". */
function isAsleep(error: unknown): boolean {
  return /Receiving end|closed/.test(String(error));
}
