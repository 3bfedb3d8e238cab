/** The publisher's side of a card: who it is that the words come "via", and what of theirs is in the record. */
import { useRef, useState } from "preact/hooks";
import { t } from "../i18n.ts";
import type { CardView } from "../record/card-view.ts";
import type { PublisherName } from "./attribution-parts.ts";
import { checkView } from "./check-view.ts";

export function Published({
  sources,
  onSource,
}: {
  sources: NonNullable<CardView["published"]>;
  onSource(source: string): void;
}) {
  if (sources.length === 0) return null;
  return (
    <section class="or-section">
      <h3 class="or-heading">{t("card_published")}</h3>
      <ul class="or-published">
        {sources.map(({ id, title, dateText }) => (
          <li key={id}>
            <button type="button" class="or-act" data-source={id} onClick={() => onSource(id)}>
              {title}
            </button>
            <span class="or-fine">{dateText}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface ProvenanceState {
  /** The publisher's card, while it is shown in the place of the entity's. */
  view: CardView | null;
  open(publisher: PublisherName): Promise<void>;
  close(): void;
}

/**
 * Asks for a publisher's card. An answer that comes after another was asked for, or after the reader went back, is
 * dropped.
 * @param fail is told a sentence to show where there is no such card.
 */
export function useProvenance(
  ask: (publisher: string) => Promise<unknown>,
  fail: (sentence: string) => void,
): ProvenanceState {
  const [view, setView] = useState<CardView | null>(null);
  const asked = useRef(0);
  return {
    view,
    async open(publisher) {
      const mine = ++asked.current;
      try {
        const answer = checkView(await ask(publisher.id));
        if (mine === asked.current) setView(answer);
      } catch {
        if (mine === asked.current) fail(t("card_no_provenance", publisher.name));
      }
    },
    close() {
      asked.current += 1;
      setView(null);
    },
  };
}
