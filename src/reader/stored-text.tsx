/** The stored text. Passages on record are links to themselves: a click, or Enter, chooses one. */
import { type ComponentChildren, Fragment } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { t } from "../i18n.ts";
import type { Source, Statement } from "../record/schema.ts";
import type { Layout, Piece } from "./layout.ts";

interface Props {
  source: Source;
  layout: Layout;
  selected: Statement | undefined;
  /** Given in a narrow window: what stands under the paragraph of the chosen passage. */
  detail: ((statement: Statement) => ComponentChildren) | undefined;
}

export function StoredText({ source, layout, selected, detail }: Props) {
  const text = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const passage = text.current?.querySelector("[aria-current]");
    if (!passage) return;
    const { top, bottom } = passage.getBoundingClientRect();
    // A passage chosen where it stands must not jump from under the pointer.
    if (top < 0 || bottom > innerHeight) passage.scrollIntoView({ block: "center" });
  }, [selected]);

  return (
    <article class="source-text" lang={source.language} ref={text}>
      {layout.paragraphs.map((pieces, index) => (
        <Fragment key={index}>
          <p class={paragraphClass(pieces)}>
            {pieces.map((piece, place) => (
              <PieceView key={place} piece={piece} selected={selected} />
            ))}
          </p>
          {detail && selected && isLast(selected, index, layout) ? detail(selected) : null}
        </Fragment>
      ))}
      {layout.leftOut.length > 0 ? (
        <details class="source-left-out own-small">
          <summary>{t("source_left_out", String(layout.leftOut.length))}</summary>
          <dl>
            {layout.leftOut.map(({ kind, text }, index) => (
              <Fragment key={index}>
                <dt>{kind}</dt>
                <dd>{text}</dd>
              </Fragment>
            ))}
          </dl>
        </details>
      ) : null}
    </article>
  );
}

function PieceView({ piece, selected }: { piece: Piece; selected: Statement | undefined }) {
  const { statement, text, quoted, first } = piece;
  const words = quoted && statement?.kind === "mixed" ? <q class="passage-quoted">{text}</q> : text;
  if (!statement) return <>{words}</>;
  return (
    <a
      class={`passage is-${statement.kind}`}
      href={`#${statement.id}`}
      // A passage in several pieces is one stop for the keyboard.
      tabIndex={first ? undefined : -1}
      aria-current={statement === selected ? "true" : undefined}
      draggable={false}
    >
      {words}
    </a>
  );
}

/**
 * A paragraph that holds one passage from its first character on is set as such, whatever "he said" follows a quotation:
 * a quotation as a block of its own. A paraphrase or a publisher's line must fill the paragraph.
 */
function paragraphClass(pieces: Piece[]): string | undefined {
  const worded = pieces.filter(({ text }) => text.trim());
  const statement = worded[0]?.statement;
  if (!statement || worded.some((piece) => piece.statement && piece.statement !== statement)) return undefined;
  const filled = worded.every((piece) => piece.statement);
  return filled || statement.kind === "direct" ? `is-whole-${statement.kind}` : undefined;
}

/** The detail stands under the last paragraph the passage reaches into. */
function isLast(statement: Statement, index: number, layout: Layout): boolean {
  return layout.paragraphs.findLastIndex((pieces) => pieces.some((piece) => piece.statement === statement)) === index;
}
