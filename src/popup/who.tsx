/** Who is on this page: a click scrolls to the next mention and opens its card. */
import { useState } from "preact/hooks";
import { t } from "../i18n.ts";
import { ToPage } from "../messages.ts";
import { sourcePage } from "../own/addresses.ts";
import { Problem } from "../own/problem.tsx";
import type { EntityCount } from "../own-page-messages.ts";
import { askTab } from "../wire.ts";

export function Who({ tab, people }: { tab: number; people: EntityCount[] }) {
  const [problem, setProblem] = useState<unknown>();
  const [lost, setLost] = useState<string>();

  const jump = (person: EntityCount) => {
    askTab(tab, ToPage, "jump", { entity: person.entity }).then(({ found }) => {
      if (found) window.close();
      else setLost(person.name);
    }, setProblem);
  };

  return (
    <section class="popup-who" aria-labelledby="popup-who">
      <h2 class="own-label" id="popup-who">
        {t("popup_who")}
      </h2>
      <ul>
        {people.map((person) => (
          <li key={person.entity}>
            <button type="button" class="popup-person" onClick={() => jump(person)}>
              <span class="popup-name">{person.name}</span>
              <span class="own-small own-soft">
                {mentions(person.mentions)} · {statements(person.statements)}
              </span>
            </button>
            <a
              class="popup-all-of own-small"
              href={sourcePage({ entity: person.entity })}
              target="_blank"
              rel="noreferrer"
              aria-label={t("popup_all_of", person.name)}
            >
              {t("popup_all")}
            </a>
          </li>
        ))}
      </ul>
      {lost ? (
        <p class="own-small" role="status">
          {t("popup_lost", lost)}
        </p>
      ) : null}
      <Problem error={problem} />
    </section>
  );
}

function mentions(count: number): string {
  return count === 1 ? t("popup_mention") : t("popup_mentions", String(count));
}

function statements(count: number): string {
  return count === 1 ? t("popup_statement") : t("popup_statements", String(count));
}
