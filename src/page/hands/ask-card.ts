/** The question for a card: who, beside which paragraph, on which page. */
import type { PageRef } from "../../messages.ts";
import { excerpt, LONGEST_HEADING } from "../../record/excerpt.ts";
import type { Asker } from "../asker.ts";
import { headingAbove, headingsOf } from "../describe.ts";
import type { Placed } from "../mentions.ts";
import type { PageText } from "../text/page-text.ts";

/** @returns the view of the card, unchecked; null where there is nothing to show */
export async function askCard(ask: Asker, page: PageRef, text: PageText, mention: Placed): Promise<unknown> {
  const heading = headingAbove(text, headingsOf(text), mention.block)?.text.slice(0, LONGEST_HEADING);
  return ask("card", {
    page,
    entity: mention.entity,
    paragraph: excerpt(mention.block.text, mention.start),
    ...(heading && { heading }),
  });
}
