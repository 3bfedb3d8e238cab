/** Runs the page script's own code on the sample: the marks and the card there are the real ones. */
import names from "../../build/names.json";
import { PageToBackground } from "../messages.ts";
import { openPacked } from "../names/open-packed.ts";
import type { PackedNames } from "../names/types.ts";
import { answerMessages } from "../page/messages.ts";
import { startPage } from "../page/session.ts";
import { storedSettings } from "../page/settings.ts";
import { ask } from "../wire.ts";

export function runSample(sample: Element, signal: AbortSignal): void {
  const page = startPage({
    document,
    finder: openPacked(names as unknown as PackedNames),
    ask: (type, question) => ask(PageToBackground, type, question),
    loadCard: async () => (await import("../card/create-card.tsx")).createCard,
    settings: storedSettings(),
    root: sample,
    signal,
  });
  // So that the popup and the keyboard commands work here as on a news page.
  answerMessages(page, signal);
}
