/** Context to a statement, dated and attributed: "At the time" or "Since then". Never in the product's own voice. */
import { t } from "../i18n.ts";
import type { NoteView } from "../record/card-view.ts";
import { Sources } from "./Links.tsx";

export function Note({ note }: { note: NoteView }) {
  const heading = note.heading === "at-the-time" ? "label_note_at_the_time" : "label_note_since_then";
  return (
    <div class="or-note" data-heading={note.heading}>
      <p class="or-note-head">
        <b>{t(heading)}</b>
        {" · "}
        {note.dateText}
      </p>
      <p>{note.text}</p>
      {note.sourcesDiffer ? (
        <p>
          <b>{t("label_sources_differ")}.</b> {note.sourcesDiffer}
        </p>
      ) : null}
      <p class="or-fine">
        {note.caveat ? `${note.caveat} ` : ""}
        <Sources sources={note.sources} />
      </p>
    </div>
  );
}
