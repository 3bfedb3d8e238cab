/**
 * One statement as a reader meets it everywhere (card, popup, source page, welcome): what kind of text it is, the words,
 * whose they are, what can be done with it, and its notes.
 */
import { useState } from "preact/hooks";
import { t, tLabel } from "../i18n.ts";
import type { StatementView } from "../record/card-view.ts";
import { StatementActions, type StatementDoes } from "./Actions.tsx";
import { Attribution } from "./Attribution.tsx";
import type { PublisherName } from "./attribution-parts.ts";
import { Sources } from "./Links.tsx";
import { Note } from "./Note.tsx";
import { Passage } from "./Passage.tsx";

export interface StatementProps {
  statement: StatementView;
  /** Absent: no actions are shown. */
  does?: StatementDoes | undefined;
  /** Opens a publisher's card; absent: publishers are plain text. */
  onPublisher?: ((publisher: PublisherName) => void) | undefined;
  /** Show very long passages whole. */
  whole?: boolean;
}

export function Statement({ statement, does, onPublisher, whole = false }: StatementProps) {
  const { kind, kindLabel, attribution, speaker, thenRole, via, note } = statement;
  return (
    <article class={`or-statement or-is-${kind}`} data-statement={statement.id} data-kind={kind}>
      {kindLabel ? <p class="or-kind">{tLabel(kindLabel)}</p> : null}
      <Passage words={statement} whole={whole} />
      <p class="or-attribution">
        <Attribution line={attribution} name={speaker.name} thenRole={thenRole} via={via} onPublisher={onPublisher} />
      </p>
      {does ? <StatementActions statement={statement} does={does} /> : null}
      {note ? <Note note={note} /> : null}
      <More statement={statement} />
    </article>
  );
}

/** Further notes, other reports' wordings and remarks: there when asked for, so that one note is all a card opens with. */
function More({ statement }: { statement: StatementView }) {
  const [open, setOpen] = useState(false);
  const { moreNotes, wordingCheck, remarks } = statement;
  if (moreNotes.length === 0 && !wordingCheck && remarks.length === 0) return null;
  return (
    <div class="or-more">
      <button type="button" class="or-act or-unfolds" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("card_more_on")}
      </button>
      {open ? (
        <>
          {moreNotes.map((note) => (
            <Note note={note} key={`${note.heading} ${note.dateText} ${note.text}`} />
          ))}
          {wordingCheck ? (
            <div class="or-note">
              <p class="or-note-head">
                <b>{t("label_wording_check")}</b>
              </p>
              <p>{wordingCheck.text}</p>
              <p class="or-fine">
                <Sources sources={wordingCheck.sources} />
              </p>
            </div>
          ) : null}
          {remarks.length > 0 ? (
            <div class="or-note">
              <p class="or-note-head">
                <b>{t("card_remarks")}</b>
              </p>
              {remarks.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  );
}
