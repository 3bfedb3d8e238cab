/** Runs the page script's own code on the sample: the marks and the card there are the real ones. */
import { PageToBackground } from "../messages.ts";
import type { Asker } from "../page/asker.ts";
import { answerMessages } from "../page/messages.ts";
import { askForNames } from "../page/names.ts";
import { startPage } from "../page/session.ts";
import { storedSettings } from "../page/settings.ts";
import { ask } from "../wire.ts";

const askBackground: Asker = (type, question) => ask(PageToBackground, type, question);

export function runSample(sample: Element, signal: AbortSignal): void {
  const page = startPage({
    document,
    names: askForNames(askBackground),
    ask: askBackground,
    loadCard: async () => (await import("../card/create-card.tsx")).createCard,
    settings: storedSettings(),
    root: sample,
    signal,
  });
  // So that the popup and the keyboard commands work here as on a news page.
  answerMessages(page, signal);
}
