/** How the page asks the background: typed by the contract, and not said by what way it travels. */
import type { Answer, Ask, PageToBackground } from "../messages.ts";

type PageContract = typeof PageToBackground;

export type Asker = <T extends keyof PageContract & string>(
  type: T,
  question: Ask<PageContract, T>,
) => Promise<Answer<PageContract, T>>;

/** The same, but for a page that is over: then nothing is asked any more. */
export function askUntil(signal: AbortSignal, ask: Asker): Asker {
  return async (type, question) => {
    signal.throwIfAborted();
    return ask(type, question);
  };
}
