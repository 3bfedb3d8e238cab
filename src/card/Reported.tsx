/**
 * Words that a cited report quotes and whose text is not stored here. Set apart from statements: a dashed box, and under
 * it who reported them.
 */
import { t } from "../i18n.ts";
import type { ReportedView } from "../record/card-view.ts";
import { Attribution } from "./Attribution.tsx";
import { CitationName } from "./Links.tsx";

export function Reported({ reported }: { reported: ReportedView }) {
  const [before, after] = aroundName(t("label_reported_by", NAME));
  return (
    <figure class="or-reported" data-reported={reported.id}>
      <p class="or-reported-words">
        <span class="or-mark">“</span>
        {reported.text.replace(/^[“"]|[”"]$/gu, "")}
        <span class="or-mark">”</span>
      </p>
      <figcaption class="or-attribution">
        <Attribution line={reported.attribution} name={reported.author} thenRole={reported.thenRole} />
        <br />
        <b>
          {before}
          <CitationName citation={reported.reportedBy} />
          {after}
        </b>
      </figcaption>
      {reported.note ? <p class="or-fine">{reported.note}</p> : null}
    </figure>
  );
}

/** Several under one heading: "In Joe Biden’s own words, as reported". */
export function ReportedGroup({ group }: { group: readonly ReportedView[] }) {
  const [first] = group;
  if (!first) return null;
  const key = first.document ? "label_reported_documents" : "label_reported_own";
  return (
    <section class="or-section">
      <h3 class="or-heading">{t(key, first.author)}</h3>
      {group.map((reported) => (
        <Reported reported={reported} key={reported.id} />
      ))}
    </section>
  );
}

const NAME = "\uFFFC";

function aroundName(text: string): [string, string] {
  const at = text.indexOf(NAME);
  return at < 0 ? [`${text} `, ""] : [text.slice(0, at), text.slice(at + NAME.length)];
}
