import type { Cast, Member } from "./cast.ts";
import { genderOfNoun, ORGANISATION, synonyms } from "./people-words.ts";
import type { TextSpan } from "./types.ts";

/** A description longer than this tells of somebody new. */
const LONGEST = 80;
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
  const heads = [...new Set([words.slice(-2).join(" "), last].flatMap(synonyms))];
  const modifiers = words.slice(0, -1).map((word) => word.replace(/'s?$/, ""));
  let best: { member: Member; score: number } | undefined;
  for (const head of heads) {
    const parts = head.split(" ");
    for (const member of cast.describedAs(parts.at(-1) ?? "")) {
      if (!parts.every((part) => member.described.has(part))) continue;
      // "the ruling party" is not its leader.
      if (ORGANISATION.test(last) && member.kind !== "organisation") continue;
      const agree = modifiers.filter((word) => agrees(word, member)).length;
      if (member.kind === "organisation" && modifiers.length > 0 && agree === 0) continue;
      const recent = focus.slice(-4).some((one) => one.member === member) ? 0.5 : 0;
      const score = agree + recent + parts.length / 4;
      if (!best || score > best.score) best = { member, score };
    }
  }
  return best?.member ?? onlySpeaker(last, heads.length > 2, focus, spoke, since);
}

/** Where one person alone has spoken so far, a fitting description means them. */
function onlySpeaker(
  noun: string,
  office: boolean,
  focus: readonly { member: Member; paragraph: number }[],
  spoke: ReadonlySet<Member>,
  since: number,
): Member | undefined {
  const [member] = spoke;
  const gender = genderOfNoun(noun);
  if (spoke.size !== 1 || member?.kind !== "person" || !(gender || office)) return undefined;
  if (gender && member.gender && gender !== member.gender) return undefined;
  return focus.slice(-4).some((one) => one.member === member && one.paragraph >= since) ? member : undefined;
}

/** Russia and Russian, Democrat and Democratic. */
function agrees(word: string, member: Member): boolean {
  if (member.described.has(word)) return true;
  if (word.length < 5) return false;
  for (const other of member.described) if (other.length > 4 && other.slice(0, 5) === word.slice(0, 5)) return true;
  return false;
}
