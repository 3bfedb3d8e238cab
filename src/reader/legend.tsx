/** How the kinds of text differ on this page, shown in their own look. */
import { t } from "../i18n.ts";

export function Legend() {
  return (
    <ul class="source-legend own-small" aria-label={t("source_legend")}>
      <li>
        <span class="passage is-direct">{t("source_legend_quotation")}</span>
      </li>
      <li>
        <span class="passage is-indirect">{t("source_legend_paraphrase")}</span>
      </li>
      <li>
        <span class="passage is-framing">{t("source_legend_framing")}</span>
      </li>
    </ul>
  );
}
