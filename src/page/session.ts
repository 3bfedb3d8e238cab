/** The page script whole, eyes, voice and hands, for pages of our own (the welcome page's sample) and for tests. */
import type { CardFactory } from "../card/contract.ts";
import type { Before, Bring, Eyes } from "./contract.ts";
import { openHands } from "./hands/open-hands.ts";
import { openVoice } from "./voice/open-voice.ts";
import { type PageHandle, type PageParts, watchPage } from "./watch-page.ts";

export type { PageHandle };

export interface WholePageParts extends Omit<PageParts, "bring"> {
  /** Brings the card's factory; called again after a failure. */
  loadCard(): Promise<CardFactory>;
}

/** As {@link watchPage}, with voice and hands built in. */
export function startPage({ loadCard, ...parts }: WholePageParts): PageHandle {
  const bring = async (helper: "voice" | "card") => {
    if (helper === "voice") return openVoice;
    const createCard = await loadCard();
    return (eyes: Eyes, before: Before) => openHands(eyes, before, createCard);
  };
  return watchPage({ ...parts, bring: bring as Bring });
}
