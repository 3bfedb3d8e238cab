/** What the search found, by kind: the publisher's own lines and reported wording never stand among the statements. */
import { type MessageKey, t } from "../i18n.ts";
import type { SearchHit } from "../own-page-messages.ts";
import { KINDS } from "./use-search.ts";

const HEADINGS: Record<SearchHit["kind"], MessageKey> = {
  entity: "popup_kind_entity",
  statement: "popup_kind_statement",
  reported: "popup_kind_reported",
  framing: "popup_kind_framing",
};

interface Props {
  id: string;
  /** In the order of KINDS. */
  hits: SearchHit[];
  current: number;
  onPoint: (index: number) => void;
  onOpen: (hit: SearchHit) => void;
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

export function SearchResults({ id, hits, current, onPoint, onOpen }: Props) {
  return (
    <div id={id} role="listbox" aria-label={t("popup_results")} class="popup-results" hidden={hits.length === 0}>
      {KINDS.filter((kind) => hits.some((hit) => hit.kind === kind)).map((kind) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset holds form fields, not the options of a list box
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div class="own-label" id={`${id}-${kind}`} role="presentation">
            {t(HEADINGS[kind])}
          </div>
          {hits.map((hit, index) =>
            hit.kind === kind ? (
              // The keyboard stays in the field above and moves aria-activedescendant.
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox
              // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is never focused itself
              <div
                key={hit.id}
                id={optionId(id, index)}
                role="option"
                class="popup-hit"
                data-kind={kind}
                aria-selected={index === current}
                onPointerMove={() => onPoint(index)}
                onClick={() => onOpen(hit)}
              >
                <span class="popup-hit-title">{hit.title}</span>
                <HitText hit={hit} />
                <span class="own-small own-soft">{hit.kind === "entity" ? entityKind(hit.detail) : hit.detail}</span>
              </div>
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}

/** Words in quotation marks are only ever somebody's own; a paraphrase is set as plain text. */
function HitText({ hit }: { hit: SearchHit }) {
  if (!hit.text || hit.text === hit.title) return null;
  const quotation = hit.statementKind === "direct" || hit.kind === "reported";
  return <span class={quotation ? "popup-hit-text popup-quotation" : "popup-hit-text"}>{hit.text}</span>;
}

const ENTITY_KINDS: Record<string, MessageKey> = {
  person: "popup_is_person",
  organisation: "popup_is_organisation",
  place: "popup_is_place",
  event: "popup_is_event",
  document: "popup_is_document",
};

function entityKind(kind: string): string {
  const key = ENTITY_KINDS[kind];
  return key ? t(key) : kind;
}
