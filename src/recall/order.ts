/** In which order statements are shown: where none is close to the paragraph, and among those that are. */
import type { SourceId, Statement, StatementKind } from "../record/schema.ts";
import type { Related, Relation } from "./types.ts";

export const KINDS: readonly StatementKind[] = ["direct", "mixed", "indirect", "framing"];
export const EXACTNESS: Record<StatementKind, number> = { direct: 0, mixed: 1, indirect: 2, framing: 3 };
/** What each step away from the speaker's own words takes off closeness. */
const STEP = 0.05;
/** What is left of closeness for each closer statement of the same source: another source is heard before a second time. */
const AGAIN = 0.85;
export const RELATIONS: readonly Relation[] = ["said", "about", "to"];
export const RELATION: Record<Relation, number> = { said: 0, about: 1, to: 2 };

/** What the order of close statements goes by. */
interface Close {
  relation: Relation;
  kind: StatementKind;
  source: SourceId;
  score: number;
}

/** Said before said about, quoted before retold, one of each source in turn, then the newer. The same for every paragraph. */
export function restingOrder<Item extends Related>(items: readonly Item[]): Item[] {
  const sorted = items.toSorted(
    (a, b) =>
      RELATION[a.relation] - RELATION[b.relation] ||
      EXACTNESS[a.statement.kind] - EXACTNESS[b.statement.kind] ||
      newer(a.statement, b.statement),
  );
  const turns = new Map<string, number>();
  return sorted
    .map((item, place) => {
      const group = RELATION[item.relation] * 4 + EXACTNESS[item.statement.kind];
      return { item, place, group, turn: nextTurn(turns, `${group} ${item.statement.source}`) };
    })
    .sort((a, b) => a.group - b.group || a.turn - b.turn || a.place - b.place)
    .map(({ item }) => item);
}

/** The closer first, said before said about. `items` come in their resting order, which decides between equals. */
export function closestFirst<Item extends Close>(items: readonly Item[]): Item[] {
  const weighed = items.map((item, place) => {
    const worth = item.score * (1 - STEP * EXACTNESS[item.kind]);
    return { item, place, worth, relation: RELATION[item.relation] };
  });
  const better = (a: (typeof weighed)[number], b: (typeof weighed)[number]) =>
    a.relation - b.relation || b.worth - a.worth || a.place - b.place;
  weighed.sort(better);
  const turns = new Map<string, number>();
  for (const one of weighed) one.worth *= AGAIN ** nextTurn(turns, `${one.relation} ${one.item.source}`);
  return weighed.sort(better).map(({ item }) => item);
}

function nextTurn(turns: Map<string, number>, key: string): number {
  const turn = turns.get(key) ?? 0;
  turns.set(key, turn + 1);
  return turn;
}

/** Dates are ISO 8601: their characters stand in the order of the days. */
function newer(a: Statement, b: Statement): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.span.start - b.span.start;
}
