/** Who said it, where, when, and through whom we know: "Sergey Lavrov, France 24 interview, 16 Dec 2014 (via RT)". */
import { t, tLabel } from "../i18n.ts";
import type { Label } from "../record/card-view.ts";
import { attributionParts, type PublisherName } from "./attribution-parts.ts";

export interface AttributionProps {
  line: string;
  /** The name the line begins with: the role held then follows it. */
  name: string;
  thenRole: Label | undefined;
  via?: readonly PublisherName[];
  /** Opens a publisher's card; without it the names are plain text. */
  onPublisher?: ((publisher: PublisherName) => void) | undefined;
}

export function Attribution({ line, name, thenRole, via = [], onPublisher }: AttributionProps) {
  // "then …" belongs to the speaker and follows the name; any other label is a sentence of its own on somebody else.
  const follows = thenRole?.key === "label_then_role" && line.startsWith(name);
  const head = follows ? name : "";
  const parts = onPublisher
    ? attributionParts(line.slice(head.length), via, (publisher) => t("card_via", publisher))
    : [{ text: line.slice(head.length) }];
  return (
    <>
      {head}
      {follows && thenRole ? `, ${tLabel(thenRole)}` : ""}
      {parts.map(({ text, publisher }) =>
        publisher && onPublisher ? (
          <button
            type="button"
            class="or-act or-via"
            key={publisher.id}
            data-publisher={publisher.id}
            onClick={() => onPublisher(publisher)}
          >
            {text}
            <span class="or-heard"> ({t("card_about_publisher", publisher.name)})</span>
          </button>
        ) : (
          text
        ),
      )}
      {thenRole && !follows ? `. ${tLabel(thenRole)}` : ""}
    </>
  );
}
