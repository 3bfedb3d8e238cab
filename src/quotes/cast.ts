import type { NameMention } from "./mentions.ts";
import { type Gender, genderOfFirstName, genderOfNoun, isTitle, ORGANISATION } from "./people-words.ts";
import type { ResolvedSpeaker } from "./types.ts";

/** Somebody or some organisation the article names. */
export interface Member {
  name: string;
  kind: ResolvedSpeaker["kind"];
  gender?: Gender;
  /** Every word the article describes them with, lower case. */
  described: Set<string>;
  mentions: NameMention[];
}

/** More bearers of one surname than any article has: the search among them stays short. */
const MOST_NAMESAKES = 30;

/** Who is who in one article: names clustered by their last word, as newsrooms shorten them. */
export class Cast {
  readonly members: Member[] = [];
  readonly #byLast = new Map<string, Member[]>();
  readonly #byMention = new Map<NameMention, Member>();
  #byWord: Map<string, Set<Member>> | undefined;
  /** Every name of the text, in order. */
  readonly mentions: readonly NameMention[];

  /** @param mentions in the order of the text. */
  constructor(mentions: readonly NameMention[]) {
    this.mentions = mentions;
    // Full names first: a surname alone joins the person it belongs to, even where the headline comes before.
    for (const mention of mentions) if (mention.words.length > 1) this.#add(mention);
    for (const mention of mentions) if (mention.words.length === 1) this.#add(mention);
  }

  /** Whose name this is; undefined where it may be no name at all. */
  of(mention: NameMention): Member | undefined {
    return this.#byMention.get(mention);
  }

  /** Those the text describes with this word, or whose name holds it. */
  describedAs(word: string): Iterable<Member> {
    this.#byWord ??= this.#indexWords();
    return this.#byWord.get(word) ?? [];
  }

  /** Who a name means, with the mention's own gender ("Mrs. Clinton") where several share it. */
  find(words: readonly string[], gender?: Gender, last = key(words[words.length - 1] ?? "")): Member | undefined {
    const known = this.#byLast.get(last);
    if (!known) return undefined;
    if (words.length > 1) {
      const full = known.find((member) => fits(member, words));
      if (full) return full;
    }
    if (words.length !== 1) return undefined;
    return mostNamed(gender ? known.filter((member) => !member.gender || member.gender === gender) : known);
  }

  #add(mention: NameMention): void {
    const last = key(mention.words[mention.words.length - 1] ?? "");
    let member = this.find(mention.words, mention.gender, last);
    if (!member) {
      if (mention.doubtful) return;
      member = { name: mention.words.join(" "), kind: kindOf(mention), described: new Set(), mentions: [] };
      this.members.push(member);
      this.#file(last, member);
    } else if (member.kind === "person" && mention.words.length > member.name.split(" ").length) {
      member.name = mention.words.join(" ");
    }
    if (mention.acronym) this.#file(key(mention.acronym), member);
    if (!member.gender && (mention.words.length > 1 || mention.gender)) {
      const gender =
        mention.gender ?? genderOfFirstName(mention.words[0]?.toLowerCase() ?? "") ?? gendered(mention.described);
      if (gender) member.gender = gender;
    }
    for (const word of mention.described) member.described.add(word);
    if (member.kind === "organisation") for (const word of mention.words) member.described.add(word.toLowerCase());
    member.mentions.push(mention);
    this.#byMention.set(mention, member);
  }

  /** Made when the first description is looked up: many articles have none. */
  #indexWords(): Map<string, Set<Member>> {
    const index = new Map<string, Set<Member>>();
    for (const member of this.members) {
      for (const word of member.described) {
        const members = index.get(word);
        if (members) members.add(member);
        else index.set(word, new Set([member]));
      }
    }
    return index;
  }

  #file(word: string, member: Member): void {
    const list = this.#byLast.get(word);
    if (list && list.length >= MOST_NAMESAKES) return;
    if (list) list.push(member);
    else this.#byLast.set(word, [member]);
  }
}

function gendered(words: readonly string[]): Gender | undefined {
  for (const word of words) {
    const gender = genderOfNoun(word);
    if (gender) return gender;
  }
  return undefined;
}

function key(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s$/, "")
    .replace(/[.,]/g, "");
}

/** "Sergei Lavrov" and "Sergey Lavrov", "J. Smith" and "John Smith": the same; "Bill" and "Hillary Clinton": not. */
function fits(member: Member, words: readonly string[]): boolean {
  const space = member.name.indexOf(" ");
  if (space < 0) return true;
  const mine = member.name.slice(0, space);
  const theirs = words[0] ?? "";
  const short = mine.endsWith(".") || theirs.endsWith(".") ? 1 : 3;
  return mine.slice(0, short).toLowerCase() === theirs.slice(0, short).toLowerCase();
}

function mostNamed(members: readonly Member[]): Member | undefined {
  let best: Member | undefined;
  for (const member of members) if (!best || member.mentions.length > best.mentions.length) best = member;
  return best;
}

function kindOf(mention: NameMention): Member["kind"] {
  if (mention.type) return mention.type === "PER" ? "person" : mention.type === "ORG" ? "organisation" : "other";
  const words = mention.words.map((word) => word.toLowerCase());
  if (words.some((word) => ORGANISATION.test(word))) return "organisation";
  if (mention.titled || (mention.words.length > 1 && isTitle(mention.described[0] ?? ""))) return "person";
  if (mention.words.length === 1) return /^\p{Lu}{2,}$/u.test(mention.words[0] ?? "") ? "organisation" : "other";
  if (genderOfFirstName(words[0] ?? "")) return "person";
  return mention.the || mention.words.length > 4 || words.includes("of") ? "organisation" : "person";
}
