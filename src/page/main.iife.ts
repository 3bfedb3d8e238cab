/** Entry of the page script: runs in every news page, so it only wires, and does nothing where there is nothing to read. */
import names from "../../build/names.json";
import { PageToBackground } from "../messages.ts";
import { openNames } from "../names/open.ts";
import type { NamesData, PackedNames } from "../names/types.ts";
import { ask } from "../wire.ts";
import type { Asker } from "./asker.ts";
import { HANDS, type HandsFactory } from "./hands/contract.ts";
import { claimPage } from "./lifecycle.ts";
import { answerMessages } from "./messages.ts";

import { storedSettings } from "./settings.ts";
import { watchPage } from "./watch-page.ts";

const askBackground: Asker = (type, question) => ask(PageToBackground, type, question);

async function loadHands(): Promise<HandsFactory> {
  const world = globalThis as { [HANDS]?: HandsFactory };
  if (!world[HANDS]) await askBackground("bring-card", {});
  const factory = world[HANDS];
  if (!factory) throw new Error("the card’s script was brought in, but left nothing");
  return factory;
}

function start(signal: AbortSignal): void {
  const page = watchPage({
    document,
    finder: openNames(names as NamesData | PackedNames),
    ask: askBackground,
    loadHands,
    settings: storedSettings(),
    signal,
  });
  answerMessages(page, signal);
}

if (window === window.top && document instanceof HTMLDocument) {
  const signal = claimPage();
  if (signal && document.readyState !== "loading") start(signal);
  else if (signal) document.addEventListener("DOMContentLoaded", () => start(signal), { once: true, signal });
}
