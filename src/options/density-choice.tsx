/** How many of a page's mentions are marked. */
import { type MessageKey, t } from "../i18n.ts";
import { DENSITIES, type Density } from "../settings.ts";

const WORDS: Record<Density, { name: MessageKey; hint: MessageKey }> = {
  smart: { name: "options_density_smart", hint: "options_density_smart_hint" },
  paragraph: { name: "options_density_paragraph", hint: "options_density_paragraph_hint" },
  all: { name: "options_density_all", hint: "options_density_all_hint" },
};

export function DensityChoice({ density, choose }: { density: Density; choose: (density: Density) => void }) {
  return (
    <fieldset class="options-density">
      <legend>{t("options_density")}</legend>
      {DENSITIES.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="density"
            value={each}
            checked={each === density}
            aria-describedby={`density-${each}`}
            onChange={() => choose(each)}
          />
          <span>
            <span class="options-choice">{t(WORDS[each].name)}</span>
            <span class="own-soft own-small" id={`density-${each}`}>
              {t(WORDS[each].hint)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
