/** What is in here: the record, its rule, versions, licences, and that nothing leaves the browser. */
import browser from "webextension-polyfill";
import { t } from "../i18n.ts";
import { sourcePage } from "../own/addresses.ts";
import { Counts } from "../own/counts.tsx";
import type { WholeRecord } from "../recall/record-index.ts";
import { formatDate } from "../record/dates.ts";

export function About({ record: { pack, entity } }: { record: WholeRecord }) {
  return (
    <section class="options-about" aria-labelledby="options-about">
      <h2 id="options-about">{t("options_about")}</h2>
      <p>{t("options_privacy")}</p>
      <h3>{pack.title}</h3>
      <Counts pack={pack} />
      <ul class="options-sources">
        {pack.sources.map((source) => (
          <li key={source.id}>
            <a href={sourcePage({ source: source.id })}>{source.title}</a>
            <span class="own-soft own-small">
              {entity(source.publisher)?.name ?? source.publisher}, {formatDate(source.published)}
            </span>
          </li>
        ))}
      </ul>
      <dl>
        <dt>{t("options_rule")}</dt>
        <dd>{pack.rule}</dd>
        <dt>{t("options_curator")}</dt>
        <dd>{pack.curator}</dd>
        <dt>{t("options_licence")}</dt>
        <dd>{pack.licence}</dd>
        <dt>{t("options_code_licence")}</dt>
        <dd>{t("options_code_licence_name")}</dd>
        <dt>{t("options_versions")}</dt>
        <dd>{t("options_versions_text", browser.runtime.getManifest().version, pack.version)}</dd>
      </dl>
    </section>
  );
}
