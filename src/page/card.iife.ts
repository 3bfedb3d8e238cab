/** Entry of the page's second script, brought in once there is a mention: leaves the hands and their card where the first looks. */
import { createCard } from "../card/create-card.tsx";
import { HANDS, type HandsFactory } from "./hands/contract.ts";
import { openHands } from "./hands/open-hands.ts";

const factory: HandsFactory = (eyes) => openHands(eyes, createCard);
(globalThis as Record<string, unknown>)[HANDS] = factory;
