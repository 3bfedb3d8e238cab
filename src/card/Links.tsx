/** Links and citations. A link opens in a new tab and gives the other side neither opener nor referrer. */
import type { ComponentChildren } from "preact";
import { t } from "../i18n.ts";
import { formatDate } from "../record/dates.ts";
import type { Citation } from "../record/schema.ts";
import { OutIcon } from "./icons.tsx";

/** Only web addresses become links: a record is data, and data may hold `javascript:`. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
}

export function OutLink({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a class="or-out" href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <OutIcon />
      <span class="or-heard"> {t("card_new_tab")}</span>
    </a>
  );
}

/** "TASS, 16 Dec 2014", linked where its publisher's own address is known. Some names bring their date along. */
export function CitationName({ citation }: { citation: Citation }) {
  const name = isWebAddress(citation.url) ? <OutLink url={citation.url}>{citation.name}</OutLink> : citation.name;
  return (
    <span class="or-citation">
      {name}
      {citation.date && !citation.name.includes(citation.date.slice(0, 4)) ? `, ${formatDate(citation.date)}` : ""}
    </span>
  );
}

/** The names of a sentence's sources, in one line. */
export function Sources({ sources }: { sources: readonly Citation[] }) {
  return (
    <span class="or-sources">
      <span class="or-heard">{t("card_sources")} </span>
      {sources.map((citation, index) => (
        <span key={`${citation.name} ${citation.url ?? ""}`}>
          {index > 0 ? " · " : ""}
          <CitationName citation={citation} />
        </span>
      ))}
    </span>
  );
}
