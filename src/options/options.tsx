/** What the reader may choose; every change applies at once, here and in open tabs. */
import { t } from "../i18n.ts";
import { Problem } from "../own/problem.tsx";
import { SwitchRow } from "../own/switch.tsx";
import { useSettings } from "../own/use-settings.ts";
import type { WholeRecord } from "../recall/record-index.ts";
import { About } from "./about.tsx";
import { DensityChoice } from "./density-choice.tsx";
import { NameList } from "./name-list.tsx";
import { SitesAlways } from "./sites-always.tsx";

export function Options({ record }: { record: WholeRecord }) {
  const { settings, change, problem } = useSettings();
  return (
    <main class="options">
      <h1>{t("options_title")}</h1>
      <Problem error={problem} />
      {settings ? (
        <>
          <section class="options-on">
            <SwitchRow id="options-on" on={settings.on} onChange={(on) => change({ set: { on } })}>
              {t("options_on")}
            </SwitchRow>
            <p class="own-soft own-small">{t("options_on_hint")}</p>
          </section>
          <DensityChoice density={settings.density} choose={(density) => change({ set: { density } })} />
          <NameList
            id="options-muted"
            title={t("options_muted")}
            empty={t("options_muted_none")}
            items={settings.muted.map((id) => ({ id, name: record.entity(id)?.name ?? id }))}
            action={t("options_unmute")}
            actionFor={(name) => t("options_unmute_name", name)}
            onAction={(unmute) => change({ unmute })}
          />
          <NameList
            id="options-off"
            title={t("options_sites_off")}
            empty={t("options_sites_off_none")}
            items={settings.sitesOff.map((host) => ({ id: host, name: host }))}
            action={t("options_site_on")}
            actionFor={(host) => t("options_site_on_name", host)}
            onAction={(siteOn) => change({ siteOn })}
          />
        </>
      ) : null}
      <SitesAlways />
      <About record={record} />
    </main>
  );
}
