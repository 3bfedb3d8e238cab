/** The page script whole, door, eyes and hands, for pages of our own (the welcome page's sample) and for tests. */
import type { CardFactory } from "../card/contract.ts";
import type { NameAsker } from "../names/types.ts";
import { askUntil } from "./asker.ts";
import type { HandsFactory } from "./contract.ts";
import { openHands } from "./hands/open-hands.ts";
import { openPage } from "./open-page.ts";
import { type PageHandle, type PageParts, watchPage } from "./watch-page.ts";

export type { PageHandle };

export interface WholePageParts extends Omit<PageParts, "bring"> {
  names: NameAsker;
  /** Brings the card's factory; called again after a failure. */
  loadCard(): Promise<CardFactory>;
}

/** As {@link watchPage}, with eyes and hands built in. */
export function startPage({ names, loadCard, ...parts }: WholePageParts): PageHandle {
  const bring = async (): Promise<HandsFactory> => {
    const createCard = await loadCard();
    return (eyes, before) => openHands(eyes, before, createCard);
  };
  return watchPage({
    ...parts,
    bring: async () => (eyes) => {
      const ask = askUntil(eyes.signal, parts.ask);
      return openPage({ ...eyes, ask, names, bring });
    },
  });
}
