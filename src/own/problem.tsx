/** What went wrong, in plain words, with what the reader can do; the technical reason is kept, one step away. */
import { t } from "../i18n.ts";
import { Orphaned } from "../wire.ts";

interface Props {
  /** Nothing is drawn where there is none. */
  error: unknown;
  /** What failed, where that is known better than "something did not answer". */
  text?: string;
}

export function Problem({ error, text }: Props) {
  if (error === undefined || error === null) return null;
  const orphaned = error instanceof Orphaned;
  return (
    <div class="own-problem" role="alert">
      <p>{orphaned ? t("popup_problem_updated") : (text ?? t("popup_problem_background"))}</p>
      {orphaned ? null : (
        <details class="own-small own-soft">
          <summary>{t("popup_problem_details")}</summary>
          <p>{error instanceof Error ? error.message : String(error)}</p>
        </details>
      )}
    </div>
  );
}
