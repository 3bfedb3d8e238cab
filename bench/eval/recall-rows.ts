import { newestFirst, ours, plainBm25, randomOrder, stemmedBm25 } from "./recall-rankers.ts";
import { type Figures, figures, isTuned, type Ranker, recallQuestions } from "./recall-task.ts";
import { absent, percent, type Row } from "./table.ts";

const PEERS: [string, Ranker][] = [
  ["BM25", plainBm25],
  ["on our stems", stemmedBm25],
  ["newest", newestFirst],
  ["random", randomOrder(1)],
];

/** The statement that belongs after a paragraph: on all articles, on the half weights were set on, and on the other. */
export function recallRows(): Row[] {
  const all = recallQuestions();
  if (!all) return absent("eval/quotes-dev.jsonl");
  const parts = [
    { what: "all", questions: all },
    { what: "half tuned on", questions: all.filter(isTuned) },
    { what: "other half", questions: all.filter((question) => !isTuned(question)) },
    { what: "10 candidates or more", questions: all.filter(({ candidates }) => candidates.length >= 10) },
  ];
  return parts.flatMap(({ what, questions }) => {
    const mine = figures(ours, questions);
    const theirs = PEERS.map(([name, rank]) => ({ name, ...figures(rank, questions) }));
    const [bm25 = mine] = theirs;
    const row = (figure: string, read: (of: Figures) => string): Row => ({
      what: `${what} (${questions.length}): ${figure}`,
      ours: read(mine),
      peer: theirs.map((peer) => `${peer.name} ${read(peer)}`).join(", "),
    });
    return [
      row("MRR", ({ mrr }) => mrr.toFixed(3)),
      { what: `${what}: MRR, times that of BM25`, ours: (mine.mrr / bm25.mrr).toFixed(2), asked: "1.1 / 1.25" },
      row("among the first three", ({ among3 }) => percent(among3)),
    ];
  });
}
