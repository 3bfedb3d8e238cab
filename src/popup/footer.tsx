/** The keys that go from name to name, and the ways to the other pages. */
import { t } from "../i18n.ts";
import { optionsPage, sourcePage } from "../own/addresses.ts";
import { useShortcuts } from "../own/use-shortcuts.ts";

export function Footer() {
  const keys = useShortcuts();
  return (
    <footer class="popup-footer own-small">
      {keys.next || keys.previous ? (
        <p class="own-soft">
          {keys.next ? <Key label={t("popup_next")} keys={keys.next} /> : null}
          {keys.previous ? <Key label={t("popup_previous")} keys={keys.previous} /> : null}
        </p>
      ) : null}
      <nav aria-label={t("popup_more")}>
        <a href={sourcePage()} target="_blank" rel="noreferrer">
          {t("popup_record")}
        </a>
        <a href={optionsPage()} target="_blank" rel="noreferrer">
          {t("popup_options")}
        </a>
      </nav>
    </footer>
  );
}

function Key({ label, keys }: { label: string; keys: string }) {
  return (
    <span class="popup-key">
      {label} <kbd>{keys}</kbd>
    </span>
  );
}
