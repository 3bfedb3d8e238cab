/** Entry of the page's first script: runs in every news page, so it only wires, and does nothing where there is nothing to read. */
import { DoorAnswers, type PageToBackground } from "../messages.ts";
import { ask } from "../wire.ts";
import type { Asker } from "./asker.ts";
import { bringScript, forgetScripts } from "./bring.ts";
import type { EyesFactory, OpenEyes } from "./contract.ts";
import { claimPage } from "./lifecycle.ts";
import { answerMessages } from "./messages.ts";
import { storedSettings } from "./settings.ts";
import { watchPage } from "./watch-page.ts";

// Only answers are checked at this end, so only their schemas are in this script.
const answers = DoorAnswers as unknown as typeof PageToBackground;
const askBackground: Asker = (type, question) => ask(answers, type, question);

function start(signal: AbortSignal): void {
  forgetScripts();
  const settings = storedSettings();
  const bring = async (): Promise<EyesFactory> => {
    const open = await bringScript<OpenEyes>("eyes", askBackground);
    return open({ ask });
  };
  answerMessages(
    watchPage({ document, mayStand: settings.mayStand, ask: askBackground, bring, settings, signal }),
    signal,
  );
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
