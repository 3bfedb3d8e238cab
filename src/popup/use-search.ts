/** Searches the whole record as the reader types; an answer to an earlier question is dropped. */
import { useEffect, useState } from "preact/hooks";
import { OwnPageToBackground, type SearchHit } from "../own-page-messages.ts";
import { ask } from "../wire.ts";

export interface Found {
  /** Undefined until the first answer to this query. */
  hits: SearchHit[] | undefined;
  problem: unknown;
}

const LONGEST_QUERY = 400;

export function useSearch(query: string): Found {
  const [found, setFound] = useState<Found>({ hits: undefined, problem: undefined });
  const wanted = query.trim().slice(0, LONGEST_QUERY);

  useEffect(() => {
    if (wanted === "") {
      setFound({ hits: undefined, problem: undefined });
      return;
    }
    let late = false;
    ask(OwnPageToBackground, "search", { query: wanted }).then(
      ({ hits }) => {
        if (!late) setFound({ hits: inOrder(hits), problem: undefined });
      },
      (problem) => {
        if (!late) setFound({ hits: undefined, problem });
      },
    );
    return () => {
      late = true;
    };
  }, [wanted]);

  return found;
}

/** The kinds in the order they are shown, so that the arrow keys go down the screen. */
export const KINDS = ["entity", "statement", "reported", "framing"] as const satisfies SearchHit["kind"][];

function inOrder(hits: SearchHit[]): SearchHit[] {
  return KINDS.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}
