/** The page script whole, eyes and hands, for pages of our own (the welcome page's sample) and for tests. */
import type { CardFactory } from "../card/contract.ts";
import type { HandsFactory } from "./contract.ts";
import { openHands } from "./hands/open-hands.ts";
import { type PageHandle, type PageParts, watchPage } from "./watch-page.ts";

export type { PageHandle };

export interface WholePageParts extends Omit<PageParts, "bring"> {
  /** Brings the card's factory; called again after a failure. */
  loadCard(): Promise<CardFactory>;
}

/** As {@link watchPage}, with the hands built in. */
export function startPage({ loadCard, ...parts }: WholePageParts): PageHandle {
  const bring = async (): Promise<HandsFactory> => {
    const createCard = await loadCard();
    return (eyes, before) => openHands(eyes, before, createCard);
  };
  return watchPage({ ...parts, bring });
}
