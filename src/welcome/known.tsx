/** What the bundled record is made of: its documents, by name. */
import { t } from "../i18n.ts";
import { sourcePage } from "../own/addresses.ts";
import { Counts } from "../own/counts.tsx";
import type { WholeRecord } from "../recall/record-index.ts";
import { formatDateLong } from "../record/dates.ts";

export function Known({ record: { pack, entity } }: { record: WholeRecord }) {
  return (
    <section>
      <h2>{t("welcome_known")}</h2>
      <p>{t("welcome_known_text")}</p>
      <ul class="welcome-documents">
        {pack.sources.map((source) => (
          <li key={source.id}>
            <a href={sourcePage({ source: source.id })}>{source.title}</a>
            <span class="own-small own-soft">
              {entity(source.publisher)?.name ?? source.publisher}, {formatDateLong(source.published)}
            </span>
          </li>
        ))}
      </ul>
      <div class="own-small own-soft">
        <Counts pack={pack} />
      </div>
    </section>
  );
}
