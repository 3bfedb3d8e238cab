/** Firefox leaves it to the reader whether an extension may read the sites it lists; where it may not yet, we ask. */
import { useCallback, useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { t } from "../i18n.ts";
import { listedOrigins, mayReadListed, requestOrigins } from "../own/hosts.ts";
import { Problem } from "../own/problem.tsx";

export function Access() {
  const [may, setMay] = useState(true);
  const [refused, setRefused] = useState(false);
  const [problem, setProblem] = useState<unknown>();

  const look = useCallback(() => void mayReadListed().then(setMay, setProblem), []);
  useEffect(() => {
    look();
    browser.permissions.onAdded.addListener(look);
    return () => browser.permissions.onAdded.removeListener(look);
  }, [look]);

  const allow = () => {
    requestOrigins(listedOrigins()).then((granted) => {
      setRefused(!granted);
      look();
    }, setProblem);
  };

  if (may && !problem) return null;
  return (
    <section class="welcome-access" aria-labelledby="welcome-access">
      <h2 id="welcome-access">{t("welcome_access")}</h2>
      <p aria-live="polite">{refused ? t("popup_refused") : t("welcome_access_why", String(listedOrigins().length))}</p>
      <button type="button" class="own-button own-primary" onClick={allow}>
        {t("welcome_access_allow")}
      </button>
      <Problem error={problem} />
    </section>
  );
}
