/** Search of the whole record. Arrow keys move through the results, Enter opens one, Esc clears. */
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { t } from "../i18n.ts";
import { sourcePage } from "../own/addresses.ts";
import { Problem } from "../own/problem.tsx";
import type { SearchHit } from "../own-page-messages.ts";
import { optionId, SearchResults } from "./search-results.tsx";
import { useSearch } from "./use-search.ts";

const LIST = "popup-results";

export function SearchBox({ onSearching }: { onSearching: (searching: boolean) => void }) {
  const [query, setQuery] = useState("");
  const { hits, problem } = useSearch(query);
  // Kept with the results it was chosen in: a key pressed right after new results are drawn counts in those.
  const [chosen, setChosen] = useState<{ of?: SearchHit[]; at: number }>({ at: 0 });
  const placeOf = ({ of, at }: typeof chosen) => (of === hits ? at : 0);
  const current = placeOf(chosen);
  const searching = query.trim() !== "";
  const count = hits?.length ?? 0;

  useEffect(() => onSearching(searching), [searching, onSearching]);
  useEffect(() => {
    if (count > 0) document.getElementById(optionId(LIST, current))?.scrollIntoView({ block: "nearest" });
  }, [current, count]);

  const point = (at: number) => setChosen({ of: hits, at });
  // Counted from what was chosen last, not from what was drawn last: two quick presses are two steps.
  const step = (by: number) => setChosen((before) => ({ of: hits, at: (placeOf(before) + by + count) % count }));

  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits?.[current];
    if (event.key === "ArrowDown" && count) step(1);
    else if (event.key === "ArrowUp" && count) step(-1);
    else if (event.key === "Enter" && hit) open(hit);
    else if (event.key === "Escape" && query) setQuery("");
    else return;
    event.preventDefault();
  };

  return (
    <search class="popup-search">
      {/* https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ */}
      <input
        type="text"
        inputMode="search"
        role="combobox"
        aria-label={t("popup_search")}
        aria-expanded={count > 0}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={count > 0 ? optionId(LIST, current) : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={t("popup_search")}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p class="own-small own-soft popup-found" role="status">
        {searching && hits ? countText(count, query.trim()) : ""}
      </p>
      <SearchResults id={LIST} hits={hits ?? []} current={current} onPoint={point} onOpen={open} />
      <Problem error={problem} />
    </search>
  );
}

function open(hit: SearchHit): void {
  const url = sourcePage(hit.kind === "entity" ? { entity: hit.id } : { statement: hit.id });
  browser.tabs.create({ url }).then(() => window.close());
}

function countText(count: number, query: string): string {
  if (count === 0) return t("popup_found_none", query);
  return count === 1 ? t("popup_found_one") : t("popup_found", String(count));
}
