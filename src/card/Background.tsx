/** Who they are: sentences with a date and their sources. */
import { t } from "../i18n.ts";
import type { CardView } from "../record/card-view.ts";
import { Sources } from "./Links.tsx";

export function Background({ items }: { items: CardView["background"] }) {
  if (items.length === 0) return null;
  return (
    <section class="or-section or-background">
      <h3 class="or-heading">{t("card_background")}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.text}>
            <p>
              <span class="or-date">{item.dateText}</span>
              {item.text}
            </p>
            <p class="or-fine">
              {item.caveat ? `${item.caveat} ` : ""}
              <Sources sources={item.sources} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
