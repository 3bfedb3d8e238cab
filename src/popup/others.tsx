/** Who else this page names, nothing on record yet: found when the popup asks, in the background. */
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n.ts";
import { type EntityCount, type Named, OwnPageToBackground } from "../own-page-messages.ts";
import { ask } from "../wire.ts";

/** Shown at first: the popup is a glance, not a list to work through. */
const FEW = 6;

/** @param page who is here and on record: where that changes, the page has, and is asked again */
export function Others({ tab, page }: { tab: number; page: readonly EntityCount[] }) {
  const [others, setOthers] = useState<readonly Named[]>([]);
  const [all, setAll] = useState(false);

  useEffect(() => {
    let late = false;
    ask(OwnPageToBackground, "others", { tab }).then(
      (answer) => {
        if (!late) setOthers(answer.others);
      },
      // Beside the point of the popup: the list above stands without it.
      (error) => console.warn("On Record: who else is named could not be found out:", error),
    );
    return () => {
      late = true;
    };
  }, [tab, page]);

  if (others.length === 0) return null;
  return (
    <section class="popup-others" aria-labelledby="popup-others">
      <h2 class="own-label" id="popup-others">
        {t("popup_others")}
      </h2>
      <ul>
        {(all ? others : others.slice(0, FEW)).map(({ name, type, mentions }) => (
          <li key={`${type} ${name}`}>
            {name}
            {mentions > 1 ? <span class="own-soft"> ×{mentions}</span> : null}
          </li>
        ))}
      </ul>
      {!all && others.length > FEW ? (
        <button type="button" class="popup-more own-small" onClick={() => setAll(true)}>
          {t("popup_others_more", String(others.length - FEW))}
        </button>
      ) : null}
    </section>
  );
}
