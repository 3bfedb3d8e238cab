import nlp from "compromise";

export interface PeerSpan {
  start: number;
  end: number;
  type: "PER" | "ORG" | "LOC";
}

/** Titles that stand outside a name by the rules of the scored data; compromise has them inside. */
const TITLES =
  /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|President|Vice President|Prime Minister|Minister|Secretary|Senator|Sen|Rep|Gov|Governor|Gen|General|Col|Colonel|Lt|Capt|Captain|Judge|Justice|Mayor|Chancellor|King|Queen|Prince|Princess|Pope|Ambassador)\.?\s+)+/;

/** The people, organisations and places that compromise finds, at its best: titles, marks and possessives cut off. */
export function compromiseNames(text: string): PeerSpan[] {
  const document = nlp(text);
  const found: PeerSpan[] = [];
  const add = (view: { json(options: object): unknown }, type: PeerSpan["type"]): void => {
    for (const { offset } of view.json({ offset: true, terms: false }) as {
      offset?: { start: number; length: number };
    }[]) {
      const span = offset && trimmed(text, offset.start, offset.start + offset.length);
      if (span && !found.some(({ start, end }) => start < span.end && span.start < end)) found.push({ ...span, type });
    }
  };
  add(document.people(), "PER");
  add(document.organizations(), "ORG");
  add(document.places(), "LOC");
  return found.sort((a, b) => a.start - b.start);
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } | undefined {
  const phrase = text.slice(from, to);
  const title = TITLES.exec(phrase)?.[0].length ?? 0;
  const bare = phrase.slice(title);
  const lead = /^[^\p{L}\p{N}]+/u.exec(bare)?.[0].length ?? 0;
  const tail = /(?:['’]s?)?[^\p{L}\p{N}]*$/u.exec(bare)?.[0].length ?? 0;
  const start = from + title + lead;
  const end = to - tail;
  return start < end ? { start, end } : undefined;
}
