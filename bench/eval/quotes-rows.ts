import { withOwnGold } from "./own-gold.ts";
import { OURS, PEER, scored } from "./scorer.ts";
import { absent, type Row } from "./table.ts";

interface Score {
  F1: number;
}
interface Kind {
  exact: Score;
  J50: Score;
  endToEnd: Score;
}
type Result = Record<"direct" | "direct+mixed" | "indirect with a speech verb", Kind>;

export function quotesRows(): Row[] {
  const ours = scored<Result>("quotes", OURS("quotes"));
  const peer = scored<Result>("quotes", PEER("quotes"));
  if (!ours || !peer) return absent("eval/quotes-dev.jsonl");
  return rows(ours, peer);
}

/** The same on articles annotated for this project. */
export function ownQuotesRows(errorsRead: boolean): Row[] {
  const results = withOwnGold(errorsRead, (gold) => [
    scored<Result>("quotes", OURS("quotes"), gold),
    scored<Result>("quotes", PEER("quotes"), gold),
  ]);
  const [ours, peer] = results ?? [];
  return ours && peer ? rows(ours, peer) : absent("eval/names-dev.jsonl");
}

function rows(ours: Result, peer: Result): Row[] {
  const row = (what: string, asked: string, read: (result: Result) => Score): Row => {
    return { what, asked, ours: read(ours).F1.toFixed(1), peer: read(peer).F1.toFixed(1) };
  };
  return [
    row("direct, exact content F1", "90 / 95", ({ direct }) => direct.exact),
    row("direct, content and speaker F1", "84 / 92", ({ direct }) => direct.endToEnd),
    row("direct and mixed, content and speaker F1", "72 / 82", (result) => result["direct+mixed"].endToEnd),
    row("indirect with a speech verb, content F1", "62 / 72", (result) => result["indirect with a speech verb"].J50),
  ];
}
