/** The card of somebody of whom a part of the archive holds more than can be read. */
import type { CardView, Label } from "../record/card-view.ts";
import type { EntityId } from "../record/schema.ts";

/**
 * @param card what is known from elsewhere, shown with a line that it is not all; null where nothing is
 * @param file the file that cannot be read
 */
export function unreadableCard(entity: EntityId, card: CardView | null, file: string): CardView {
  const leftOut: Label = { key: "label_unreadable", subs: [file] };
  if (card) return { ...card, leftOut };
  return {
    // The name stands in the file, too.
    entity: { id: entity, name: entity, kind: "person", short: entity },
    role: "",
    close: false,
    reportedFirst: [],
    sections: [],
    reportedAfter: [],
    background: [],
    leftOut,
  };
}
