/** Entry of the page script: runs in every news page, so it only wires, and does nothing where there is nothing to read. */
import { PageAnswers, type PageToBackground } from "../messages.ts";
import { ask } from "../wire.ts";
import type { Asker } from "./asker.ts";
import { HANDS, type HandsFactory } from "./contract.ts";
import { claimPage } from "./lifecycle.ts";
import { answerMessages } from "./messages.ts";
import { askForNames } from "./names.ts";
import { storedSettings } from "./settings.ts";
import { watchPage } from "./watch-page.ts";

// Only answers are checked at this end, so only their schemas are in this script.
const answers = PageAnswers as unknown as typeof PageToBackground;
const askBackground: Asker = (type, question) => ask(answers, type, question);

async function bring(): Promise<HandsFactory> {
  const world = globalThis as { [HANDS]?: HandsFactory };
  if (!world[HANDS]) await askBackground("bring", {});
  const factory = world[HANDS];
  if (!factory) throw new Error("the card did not come");
  return factory;
}

function start(signal: AbortSignal): void {
  const settings = storedSettings();
  const names = askForNames(askBackground, settings.telling);
  answerMessages(watchPage({ document, names, ask: askBackground, bring, settings, signal }), signal);
}

// Asked of the element, not the document: XHTML is an XMLDocument.
if (window === window.top && document.documentElement instanceof HTMLElement) {
  const signal = claimPage();
  const begin = () => {
    try {
      if (signal) start(signal);
    } catch (error) {
      console.warn("On Record:", error);
    }
  };
  if (document.readyState !== "loading") begin();
  else document.addEventListener("DOMContentLoaded", begin, { once: true });
}
