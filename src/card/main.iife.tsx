/** Entry of the card's script: leaves the factory where the page script looks for it, and does nothing else. */
import { CARD_FACTORY } from "./contract.ts";
import { createCard } from "./create-card.tsx";

(globalThis as Record<string, unknown>)[CARD_FACTORY] = createCard;
