/**
 * The words themselves, in the four kinds that never mix: quotation (book face, marks, blue rule), the reporter's
 * paraphrase (system face, no marks; a few quoted words inside it are set as quotation), reported wording (Reported.tsx:
 * dashed box) and the publisher's framing (between hairlines). The look is in kinds.css.
 */
import { useState } from "preact/hooks";
import { t } from "../i18n.ts";
import type { Segment, StatementView } from "../record/card-view.ts";
import { beginningOf, type Run, runsOf } from "./runs.ts";

export type Words = Pick<StatementView, "kind" | "segments">;

/** @param whole show a very long passage from the start, without "read on" (the source page has room). */
export function Passage({ words, whole = false }: { words: Words; whole?: boolean }) {
  const [readOn, setReadOn] = useState(false);
  const beginning = whole || readOn ? null : beginningOf(words.segments);
  const runs = runsOf(beginning ? { ...words, segments: beginning } : words);
  const more = beginning && (
    <>
      {"\u00a0… "}
      <button type="button" class="or-act" onClick={() => setReadOn(true)}>
        {t("card_read_on")}
      </button>
    </>
  );
  if (words.kind === "direct") {
    return (
      <blockquote class="or-quotation" dir="auto">
        <p>
          {runs.map((run) => (
            <Quoted run={run} hanging open={beginning !== null} key="quoted" />
          ))}
          {more}
        </p>
      </blockquote>
    );
  }
  return (
    <p class={words.kind === "framing" ? "or-framing-text" : "or-paraphrase"}>
      {runs.map((run, index) =>
        run.quoted ? <Quoted run={run} key={index} /> : <Pieces segments={run.segments} key={index} />,
      )}
      {more}
    </p>
  );
}

/** Words in marks. The marks are real characters, so that they are copied and read out; the first may hang. */
function Quoted({ run, hanging = false, open = false }: { run: Run; hanging?: boolean; open?: boolean }) {
  return (
    <span class="or-quoted">
      <span class={hanging ? "or-mark or-hanging" : "or-mark"}>“</span>
      <Pieces segments={run.segments} />
      {open ? null : <span class="or-mark">”</span>}
    </span>
  );
}

function Pieces({ segments }: { segments: readonly Segment[] }) {
  return (
    <>
      {segments.map((segment, index) =>
        segment.tag ? (
          <span class="or-tagged" key={index}>
            <span class="or-tagged-words">{segment.text}</span>
            <Tag text={segment.tag} />
          </span>
        ) : (
          segment.text
        ),
      )}
    </>
  );
}

/** Whose word it is, attached to the word; bracketed for whoever hears it. Not copied with the passage. */
function Tag({ text }: { text: string }) {
  return (
    <small class="or-tag">
      <span class="or-heard"> (</span>
      {text}
      <span class="or-heard">)</span>
    </small>
  );
}
