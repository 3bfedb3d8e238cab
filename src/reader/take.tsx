/** Take the words along with their citation, or go to the web page they come from. */
import { useState } from "preact/hooks";
import { copyText } from "../card/copy.ts";
import { isWebAddress, OutLink } from "../card/Links.tsx";
import { t } from "../i18n.ts";

export function Take({ citation, webUrl }: { citation: string; webUrl: string | undefined }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const done = await copyText(citation, document);
    setSaid(t(done ? "source_copied" : "source_copy_failed"));
  };
  return (
    <p class="source-take own-small">
      <button type="button" class="own-quiet" onClick={copy}>
        {t("source_copy")}
      </button>
      {isWebAddress(webUrl) ? <OutLink url={webUrl}>{t("source_on_web", hostOf(webUrl))}</OutLink> : null}
      <span role="status" class="own-soft">
        {said}
      </span>
    </p>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
