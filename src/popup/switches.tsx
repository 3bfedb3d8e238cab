/** All off, and off on this site. */
import { t } from "../i18n.ts";
import { Switch, SwitchRow } from "../own/switch.tsx";
import type { SettingsChange } from "../own/use-settings.ts";
import type { Settings } from "../settings.ts";
import type { Here } from "./here.ts";

interface Props {
  settings: Settings | undefined;
  here: Here | undefined;
  change: (change: SettingsChange) => void;
}

export function Switches({ settings, here, change }: Props) {
  const host = here && here.kind !== "cannot" && here.kind !== "outside" ? here.site.host : "";
  return (
    <>
      <div class="popup-all">
        <span id="popup-all" class="own-soft own-small">
          {t(settings?.on === false ? "popup_all_off" : "popup_all_on")}
        </span>
        <Switch
          labelledBy="popup-title popup-all"
          on={settings?.on ?? true}
          disabled={!settings}
          onChange={(on) => change({ set: { on } })}
        />
      </div>
      {host && settings?.on ? (
        <div class="popup-site">
          <SwitchRow
            id="popup-site"
            on={!settings.sitesOff.includes(host)}
            onChange={(on) => change(on ? { siteOn: host } : { siteOff: host })}
          >
            {t("popup_this_site", host)}
          </SwitchRow>
        </div>
      ) : null}
    </>
  );
}
