/** A few neutral sentences that name people and organisations on record, and how to use the marks in them. */
import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n.ts";
import { useSettings } from "../own/use-settings.ts";
import { useShortcuts } from "../own/use-shortcuts.ts";

export function Sample({ run }: { run: (sample: Element, signal: AbortSignal) => void }) {
  const text = useRef<HTMLDivElement>(null);
  const { settings, change } = useSettings();
  const keys = useShortcuts();

  useEffect(() => {
    if (!text.current) return;
    const end = new AbortController();
    run(text.current, end.signal);
    return () => end.abort();
  }, [run]);

  // The page is drawn after its address was read: the browser found no #sample to go to.
  useEffect(() => {
    if (location.hash === "#sample") document.getElementById("sample")?.scrollIntoView();
  }, []);

  return (
    <section class="welcome-sample" id="sample" aria-labelledby="sample-title">
      <h2 class="own-label" id="sample-title">
        {t("welcome_sample")}
      </h2>
      <div class="welcome-text" ref={text}>
        <p>{t("welcome_sample_1")}</p>
        <p>{t("welcome_sample_2")}</p>
        <p>{t("welcome_sample_3")}</p>
      </div>
      {settings && !settings.on ? (
        <p class="own-problem">
          {t("welcome_is_off")}{" "}
          <button type="button" class="own-quiet" onClick={() => change({ set: { on: true } })}>
            {t("welcome_switch_on")}
          </button>
        </p>
      ) : null}
      <ul class="welcome-how own-small">
        <li>{t("welcome_underline")}</li>
        <li>{t("welcome_rest")}</li>
        <li>{t("welcome_tap")}</li>
        <li>{keys.next ? t("welcome_keys", keys.next) : t("welcome_keys_none")}</li>
      </ul>
    </section>
  );
}
