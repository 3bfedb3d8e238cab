import type { Cast, Member } from "./cast.ts";
import { holdsForm } from "./nations.ts";
import { genderOfNoun, isCalling, isRole, isTitle, ORGANISATION, synonyms } from "./people-words.ts";
import type { TextSpan } from "./types.ts";

/** A description longer than this tells of somebody new. */
const LONGEST = 80;
/** Heads that say less than the offices they stand for. */
const GENERIC = /^(?:leader|minister|diplomat|lawmaker|chief|head|boss|commander|official)$/;
/** Enough mentions to tell that somebody has an office no longer; bounded, for texts that name one person only. */
const MOST_MENTIONS = 40;
const BEHIND = /\s(?:of|for|at|in|from|with|who|to|on)\s.*$/;

/**
 * Who "the Russian foreign minister", "Russia's top diplomat" or "the alliance" is: somebody the article describes
 * with the same office or calling, whose other words agree.
 * @param since how old a focus may be (number of a paragraph) for the only speaker so far to be meant.
 */
export function describedMember(
  phrase: string,
  cast: Cast,
  focus: readonly (TextSpan & { member: Member; paragraph: number })[],
  spoke: ReadonlySet<Member>,
  since: number,
): Member | undefined {
  const plain = phrase.toLowerCase().replace(/[.,]$/, "");
  if (phrase.length > LONGEST || !/^(?:(?:the|this|that)\s|\S+'s?\s)/.test(plain)) return undefined;
  const words = plain
    .replace(/^(?:the|this|that)\s+/, "")
    .replace(BEHIND, "")
    .replace(/,.*$/, "")
    .split(/\s+/);
  const last = words.at(-1) ?? "";
  const own = [words.slice(-2).join(" "), last];
  // Who is called a leader may be the president, but a president is not every leader.
  const heads = [...new Set(own.flatMap(synonyms))].filter((head) => own.includes(head) || !GENERIC.test(head));
  const modifiers = words.slice(0, -1).map((word) => word.replace(/'s?$/, ""));
  const proper = properWords(phrase);
  const person = isCalling(last);
  const former = /\b(?:former|ex)\b/.test(plain);
  let best: { member: Member; score: number } | undefined;
  for (const head of heads) {
    const parts = head.split(" ");
    for (const member of cast.describedAs(parts.at(-1) ?? "")) {
      if (!parts.every((part) => member.described.has(part))) continue;
      // "the ruling party" is not its leader, nor is a minister a country.
      if (ORGANISATION.test(last) && member.kind !== "organisation") continue;
      if (person && (member.kind === "organisation" || member.thing)) continue;
      if (contradicts(proper, member)) continue;
      if (!former && isFormer(member, parts)) continue;
      const agree = modifiers.filter((word) => holdsForm(member.described, word)).length;
      if (member.kind === "organisation" && modifiers.length > 0 && agree === 0) continue;
      const recent = focus.slice(-4).some((one) => one.member === member) ? 0.5 : 0;
      const score = agree + recent + parts.length / 4;
      if (!best || score > best.score) best = { member, score };
    }
  }
  return best?.member ?? onlySpeaker(last, heads, proper, focus, spoke, since);
}

/** Whether each time the article gives a member this office it says "former". */
function isFormer(member: Member, parts: readonly string[]): boolean {
  if (!member.described.has("former")) return false;
  const head = parts.at(-1) ?? "";
  return member.mentions
    .slice(0, MOST_MENTIONS)
    .every(({ described }) => !described.includes(head) || described.includes("former"));
}

/** Where one person alone has spoken so far, a fitting description means them. */
function onlySpeaker(
  noun: string,
  heads: readonly string[],
  proper: readonly string[],
  focus: readonly { member: Member; paragraph: number }[],
  spoke: ReadonlySet<Member>,
  since: number,
): Member | undefined {
  const [member] = spoke;
  const gender = genderOfNoun(noun);
  if (spoke.size !== 1 || member?.kind !== "person" || !(gender || heads.length > 2)) return undefined;
  if (!proper.every((word) => holdsForm(member.described, word))) return undefined;
  // "the minister" is not the spokeswoman who asked him.
  for (const word of member.described)
    if ((isRole(word) && !heads.includes(word)) || word === "former") return undefined;
  if (gender && member.gender && gender !== member.gender) return undefined;
  return focus.slice(-4).some((one) => one.member === member && one.paragraph >= since) ? member : undefined;
}

/** Capitalised words of a description that do not open it: nations, parties, employers. */
function properWords(phrase: string): string[] {
  if (phrase.slice(1) === phrase.slice(1).toLowerCase() && /^the/i.test(phrase)) return [];
  const head = phrase
    .replace(/’/g, "'")
    .replace(/^(?:the|this|that)\s+/i, "")
    .replace(BEHIND, "")
    .replace(/,.*$/, "");
  const found = head.match(/(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}.-]*/gu) ?? [];
  return found.map((word) => word.toLowerCase()).filter((word) => !isTitle(word));
}

/** "the Albanian premier" is nobody of whom the article says Italian, and nothing of Albania. */
function contradicts(proper: readonly string[], member: Member): boolean {
  if (member.kind !== "person" || !member.proper) return false;
  return proper.some((word) => !holdsForm(member.described, word));
}
