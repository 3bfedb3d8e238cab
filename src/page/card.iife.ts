/** Entry of the page's third script, brought in once the pointer moves: leaves the hands and their card where the first looks. */
import { createCard } from "../card/create-card.tsx";
import { HELPERS, type Helpers } from "./contract.ts";
import { openHands } from "./hands/open-hands.ts";

const world = globalThis as { [HELPERS]?: Partial<Helpers> };
world[HELPERS] = { ...world[HELPERS], card: (eyes, before) => openHands(eyes, before, createCard) };
