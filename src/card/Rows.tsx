/** Further statements of a section, a row each; a row opens in place. Two are shown, the rest behind "All 12". */
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n.ts";
import type { StatementView } from "../record/card-view.ts";
import { ChevronIcon } from "./icons.tsx";
import { Statement, type StatementProps } from "./Statement.tsx";

const SHOWN = 2;

export interface RowsProps extends Pick<StatementProps, "does" | "onPublisher"> {
  heading: string;
  statements: readonly StatementView[];
}

export function Rows({ heading, statements, ...rest }: RowsProps) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // One row more takes no more room than the button that would hide it.
  const folded = !all && statements.length > SHOWN + 1;
  const shown = folded ? statements.slice(0, SHOWN) : statements;

  // The button that was pressed is gone: focus goes on to the first of the rows it brought.
  useEffect(() => {
    if (all) list.current?.querySelectorAll<HTMLElement>(":scope > li > button")[SHOWN]?.focus();
  }, [all]);

  if (statements.length === 0) return null;
  return (
    <section class="or-section">
      <h3 class="or-heading">{heading}</h3>
      <ul class="or-rows" ref={list}>
        {shown.map((statement) => (
          <Row statement={statement} {...rest} key={statement.id} />
        ))}
      </ul>
      {folded ? (
        <button type="button" class="or-act or-all" onClick={() => setAll(true)}>
          {t("card_all", String(statements.length))}
          <span class="or-heard">: {heading}</span>
        </button>
      ) : null}
    </section>
  );
}

function Row({
  statement,
  does,
  onPublisher,
}: { statement: StatementView } & Omit<RowsProps, "heading" | "statements">) {
  const [open, setOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open && item.current) bringIntoView(item.current);
  }, [open]);
  return (
    <li ref={item} data-row={statement.id}>
      <button type="button" class="or-row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="or-row-when">
          {statement.dateText} · {statement.occasion}
          {statement.kind === "indirect" ? ` · ${t("card_row_paraphrase")}` : ""}
        </span>
        <span class="or-row-subject">{statement.subject}</span>
        <ChevronIcon />
      </button>
      {open ? <Statement statement={statement} does={does} onPublisher={onPublisher} /> : null}
    </li>
  );
}

/**
 * Scrolls the card's own scroller so that an opened row is seen from its beginning. Not `scrollIntoView`: that scrolls
 * the page's scrollers as well, and the page is not ours to move.
 */
function bringIntoView(item: HTMLElement): void {
  const scroller = item.closest<HTMLElement>(".or-body");
  if (!scroller) return;
  const inside = scroller.getBoundingClientRect();
  const rect = item.getBoundingClientRect();
  const missing = rect.bottom - inside.bottom + 12;
  if (missing > 0) scroller.scrollTop += Math.min(missing, rect.top - inside.top - 8);
}
