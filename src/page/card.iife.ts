/** Entry of the page's second script, brought in once the pointer moves: leaves the hands and their card where the first looks. */
import { createCard } from "../card/create-card.tsx";
import { HANDS, type HandsFactory } from "./contract.ts";
import { openHands } from "./hands/open-hands.ts";

const world = globalThis as { [HANDS]?: HandsFactory };
world[HANDS] = (eyes, before) => openHands(eyes, before, createCard);
