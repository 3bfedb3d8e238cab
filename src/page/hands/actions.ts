/** What the card's buttons do outside the card. */
import type { CardActions } from "../../card/contract.ts";
import type { PageRef } from "../../messages.ts";
import type { Asker } from "../asker.ts";

export function cardActions(parts: {
  document: Document;
  ask: Asker;
  page(): PageRef;
  complain(error: unknown): void;
  hover(inside: boolean): void;
}): Omit<CardActions, "dismiss" | "pin" | "leave"> {
  const { document, ask, complain } = parts;
  return {
    hover: parts.hover,
    // The change comes back through storage, as from any other tab; the marks follow it then.
    muteEntity: (entity) => void ask("settings", { mute: entity }).catch(complain),
    muteSite: () => void ask("settings", { siteOff: document.location.hostname }).catch(complain),
    openSource: (target) => void ask("open-source", target).catch(complain),
    // A publisher is spoken of beside no paragraph: its card lists what it published.
    provenance: (publisher) => ask("card", { page: parts.page(), entity: publisher, paragraph: "" }),
  };
}
