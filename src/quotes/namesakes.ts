import type { Member } from "./cast.ts";

/** More bearers of one word than any article has: the search among them stays short. */
const MOST = 30;

/** Members filed under a word of their name, and who of several is meant where that word stands alone. */
export class Namesakes {
  readonly #filed = new Map<string, Member[]>();

  file(word: string, member: Member): void {
    const list = this.#filed.get(word);
    if (!list) this.#filed.set(word, [member]);
    else if (list.length < MOST && !list.includes(member)) list.push(member);
  }

  under(word: string): readonly Member[] {
    return this.#filed.get(word) ?? [];
  }
}

/** Whom the text named last before `at`; else whom it names first. */
export function mostRecent(members: readonly Member[], at: number): Member | undefined {
  let best: Member | undefined;
  let when = -1;
  for (const member of members) {
    const seen = lastBefore(member, at);
    if (!best || seen > when) {
      best = member;
      when = seen;
    }
  }
  return best;
}

/** Where a member was last named before `at`, -1 where never: by bisection among the places of the full name. */
function lastBefore({ full, short }: Member, at: number): number {
  let low = 0;
  let high = full.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((full[mid] as number) < at) low = mid + 1;
    else high = mid;
  }
  return Math.max(full[low - 1] ?? -1, short < at ? short : -1);
}
