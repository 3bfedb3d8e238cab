/** What can be done with a statement: see it in its source, take it along with its citation, open the web page. */
import { t } from "../i18n.ts";
import type { StatementView } from "../record/card-view.ts";
import { isWebAddress, OutLink } from "./Links.tsx";

export interface StatementDoes {
  showInSource(statement: string): void;
  /** Copies and says so; the text holds the words and their citation. */
  copy(text: string): void;
}

export function StatementActions({ statement, does }: { statement: StatementView; does: StatementDoes }) {
  return (
    <p class="or-actions">
      <button type="button" class="or-act" onClick={() => does.showInSource(statement.id)}>
        {t("card_show_in_source")}
      </button>
      <button type="button" class="or-act" onClick={() => does.copy(statement.citationText)}>
        {t("card_copy")}
      </button>
      {isWebAddress(statement.webUrl) ? (
        <OutLink url={statement.webUrl}>{new URL(statement.webUrl).hostname.replace(/^www\./, "")}</OutLink>
      ) : null}
    </p>
  );
}
