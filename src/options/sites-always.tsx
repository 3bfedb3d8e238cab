/** Sites outside the list on which the reader wants it always: what the browser was asked for, and can be given back. */
import { useCallback, useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { t } from "../i18n.ts";
import { listedOrigins, patternHost } from "../own/hosts.ts";
import { Problem } from "../own/problem.tsx";
import { OwnPageToBackground } from "../own-page-messages.ts";
import { ask } from "../wire.ts";
import { NameList } from "./name-list.tsx";

export function SitesAlways() {
  const [origins, setOrigins] = useState<string[]>([]);
  const [problem, setProblem] = useState<unknown>();

  const read = useCallback(() => {
    browser.permissions.getAll().then((granted) => {
      const listed = new Set(listedOrigins());
      setOrigins((granted.origins ?? []).filter((origin) => !listed.has(origin)).sort());
    }, setProblem);
  }, []);

  useEffect(() => {
    read();
    // The reader may also take a permission back in the browser's own settings while this page is open.
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, [read]);

  return (
    <>
      <NameList
        id="options-always"
        title={t("options_sites_always")}
        empty={t("options_sites_always_none")}
        items={origins.map((origin) => ({ id: origin, name: patternHost(origin) }))}
        action={t("options_site_never")}
        actionFor={(host) => t("options_site_never_name", host)}
        onAction={(origin) => ask(OwnPageToBackground, "never", { origin }).then(read, setProblem)}
      />
      <Problem error={problem} />
    </>
  );
}
