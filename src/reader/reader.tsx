/** Chooses what the source page shows, and follows its address. */
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n.ts";
import type { Recall } from "../recall/recall.ts";
import type { WholeRecord } from "../recall/record-index.ts";
import { type Archived, Contents } from "./contents.tsx";
import { EntityPage } from "./entity-page.tsx";
import type { FoundRecord } from "./find.ts";
import { routeOf } from "./route.ts";
import { SourcePage } from "./source-page.tsx";

interface Props {
  record: WholeRecord;
  recall: Recall;
  /** Where the entity that is asked for is in another record: which, and what answers about it. */
  about?: FoundRecord["about"];
  /** How much an archive beside the record holds. */
  archived?: Archived;
  /** The query of the page's address; tests give their own. */
  search?: string;
}

export function Reader({ record, recall, about, archived, search = location.search }: Props) {
  const route = routeOf(search, useHash(), record, about);
  const shelf = about?.shelf ?? { record, recall };
  const title =
    route.kind === "source" ? route.source.title : route.kind === "entity" ? route.entity.name : t("source_contents");
  useEffect(() => {
    document.title = `${title} · ${t("popup_title")}`;
  }, [title]);

  switch (route.kind) {
    case "source":
      return <SourcePage source={route.source} selected={route.selected} record={record} />;
    case "entity":
      return <EntityPage entity={route.entity} reported={route.reported} record={shelf.record} recall={shelf.recall} />;
    case "index":
      return <Contents record={record} missing={route.missing} archived={archived} />;
  }
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    // It may have changed between the first drawing and now.
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return hash;
}
