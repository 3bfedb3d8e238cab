/** What is to be said about one passage: whose words, notes at the time and since then, other reports' wording, remarks. */
import { useMemo } from "preact/hooks";
import { Attribution } from "../card/Attribution.tsx";
import { Sources } from "../card/Links.tsx";
import { t, tLabel } from "../i18n.ts";
import { today } from "../own/today.ts";
import type { RecordIndex } from "../recall/record-index.ts";
import { statementView } from "../recall/statement-view.ts";
import type { Statement } from "../record/schema.ts";
import { NoteGroups } from "./note-groups.tsx";
import { Take } from "./take.tsx";

export function PassageDetail({ statement, record }: { statement: Statement; record: RecordIndex }) {
  const view = useMemo(() => statementView(statement, "said", record, { today: today() }), [statement, record]);
  const tags = view.segments.filter((segment) => segment.tag);
  return (
    <div class="source-detail" data-statement={statement.id}>
      {view.kindLabel ? <p class="or-kind">{tLabel(view.kindLabel)}</p> : null}
      <p class="own-small">
        <Attribution line={view.attribution} name={view.speaker.name} thenRole={view.thenRole} />
      </p>
      {tags.length > 0 ? (
        <ul class="own-small">
          {tags.map(({ text, tag }) => (
            <li key={text}>{t("source_word_tag", text, tag ?? "")}</li>
          ))}
        </ul>
      ) : null}
      <Take citation={view.citationText} webUrl={view.webUrl} />
      <NoteGroups notes={view.note ? [view.note, ...view.moreNotes] : view.moreNotes} />
      {view.wordingCheck ? (
        <section>
          <h3 class="own-label">{t("label_wording_check")}</h3>
          <p>{view.wordingCheck.text}</p>
          <p class="own-small own-soft">
            <Sources sources={view.wordingCheck.sources} />
          </p>
        </section>
      ) : null}
      {view.remarks.length > 0 ? (
        <section>
          <h3 class="own-label">{t("source_remarks")}</h3>
          <ul class="source-remarks">
            {view.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
