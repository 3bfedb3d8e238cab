/** What stands round every view of the source page: the name of the house, and the way to what else there is. */
import type { ComponentChildren } from "preact";
import { t } from "../i18n.ts";
import { sourcePage } from "../own/addresses.ts";

export function Frame({ children }: { children: ComponentChildren }) {
  return (
    <div class="source-frame">
      <nav class="source-nav own-small" aria-label={t("popup_title")}>
        <b>{t("popup_title")}</b>
        <a href={sourcePage()}>{t("source_contents")}</a>
      </nav>
      <main>{children}</main>
    </div>
  );
}
