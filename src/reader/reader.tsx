/** Chooses what the source page shows, and follows its address. */
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n.ts";
import type { Recall } from "../recall/recall.ts";
import type { WholeRecord } from "../recall/record-index.ts";
import { Contents } from "./contents.tsx";
import { EntityPage } from "./entity-page.tsx";
import { routeOf } from "./route.ts";
import { SourcePage } from "./source-page.tsx";

interface Props {
  record: WholeRecord;
  recall: Recall;
  /** The query of the page's address; tests give their own. */
  search?: string;
}

export function Reader({ record, recall, search = location.search }: Props) {
  const route = routeOf(search, useHash(), record);
  const title =
    route.kind === "source" ? route.source.title : route.kind === "entity" ? route.entity.name : t("source_contents");
  useEffect(() => {
    document.title = `${title} · ${t("popup_title")}`;
  }, [title]);

  switch (route.kind) {
    case "source":
      return <SourcePage source={route.source} selected={route.selected} record={record} />;
    case "entity":
      return <EntityPage entity={route.entity} reported={route.reported} record={record} recall={recall} />;
    case "index":
      return <Contents record={record} missing={route.missing} />;
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
