import type { NameMention } from "./mentions.ts";
import { mostRecent, Namesakes } from "./namesakes.ts";
import { type Gender, genderOfFirstName, genderOfNoun, isTitle, ORGANISATION } from "./people-words.ts";
import type { ResolvedSpeaker } from "./types.ts";

/** Somebody or some organisation the article names. */
export interface Member {
  name: string;
  kind: ResolvedSpeaker["kind"];
  gender?: Gender;
  /** A recogniser found it to be no person. */
  thing: boolean;
  /** Every word the article describes them with, lower case. */
  described: Set<string>;
  /** Some of them are proper names: nations, parties, employers. */
  proper: boolean;
  mentions: NameMention[];
  /** Where names of several words stand, in order; where the last of one word does. */
  full: number[];
  short: number;
}

/** What is asked of the cast about a name. */
interface Sought {
  words: readonly string[];
  kind: Member["kind"];
  gender?: Gender | undefined;
  titled?: boolean;
  given?: boolean;
  /** What a recogniser calls a place is nobody's surname, nor short for an organisation. */
  place?: boolean;
  start: number;
}

/**
 * Who is who in one article. People are clustered by their last word, as newsrooms shorten them; organisations and
 * places by all their words, their first ones or an acronym.
 */
export class Cast {
  readonly members: Member[] = [];
  readonly #people = new Namesakes();
  /** People by given name, organisations by first word. */
  readonly #byFirst = new Namesakes();
  readonly #byWhole = new Namesakes();
  /** Names of several words as they are written: most come again. */
  readonly #exact = new Map<string, Member>();
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

  /** Who a name at `start` means that no mention holds, with its own gender ("Mrs. Clinton") where several share it. */
  find(words: readonly string[], start: number, gender?: Gender): Member | undefined {
    return this.#find({ words, start, gender, kind: words.length > 1 ? "person" : "other" });
  }

  /** Somebody no mention names. */
  stranger(words: readonly string[]): Member {
    const kind = words.some((word) => ORGANISATION.test(word.toLowerCase())) ? "organisation" : "person";
    return newMember(words, kind);
  }

  #find(sought: Sought): Member | undefined {
    const { words, kind, place, start } = sought;
    if (kind === "person" && words.length === 1) return this.#person(sought);
    const whole = this.#byWhole.under(wholeOf(words));
    const same = whole.find((member) => member.kind === kind) ?? whole[0];
    if (same && (words.length > 1 ? agrees(same, sought) : same.kind !== "person")) return same;
    if (place) return undefined;
    if (kind === "organisation") {
      const alike = this.#byFirst.under(key(words[0] ?? ""));
      return mostRecent(
        alike.filter((member) => member.kind === kind && leads(words, member)),
        start,
      );
    }
    if (words.length === 1) return this.#person(sought);
    return this.#people.under(key(words[words.length - 1] ?? "")).find((member) => fits(member, words));
  }

  /** Whose surname, or else given name, a single word is. */
  #person(sought: Sought): Member | undefined {
    const { words, kind, start } = sought;
    const word = key(words[0] ?? "");
    const namesakes = this.#people.under(word);
    // Mostly there is one.
    if (!sought.given && namesakes.length === 1 && agrees(namesakes[0] as Member, sought)) return namesakes[0];
    const bySurname = mostRecent(
      namesakes.filter((member) => agrees(member, sought)),
      start,
    );
    if (!sought.given && (bySurname || kind !== "person" || sought.titled)) return bySurname;
    // "Sir Hugh"; "Kamala", of a Kamala Harris alone.
    const byGiven = this.#byFirst.under(word).filter((member) => member.kind === "person" && agrees(member, sought));
    return mostRecent(byGiven, start) ?? bySurname;
  }

  #add(mention: NameMention): void {
    const { words, start } = mention;
    const kind = kindOf(mention);
    const place = mention.type === "LOC" || mention.type === "MISC";
    const several = words.length > 1;
    const { gender, titled, raw } = mention;
    const known = several && !gender ? this.#exact.get(raw) : undefined;
    let member =
      known?.kind === kind
        ? known
        : this.#find({ words, kind, place, start, gender, titled, given: mention.given && !several });
    if (!member) {
      if (mention.doubtful) return;
      member = newMember(words, kind);
      this.members.push(member);
      if (kind !== "organisation" && !place) this.#people.file(key(words[words.length - 1] ?? ""), member);
      this.#byFirst.file(key(words[0] ?? ""), member);
      this.#byWhole.file(wholeOf(words), member);
    } else if (several && member.kind !== "other" && words.length > member.name.split(" ").length) {
      member.name = words.join(" ");
      this.#byWhole.file(wholeOf(words), member);
      this.#byFirst.file(key(words[0] ?? ""), member);
    }
    if (several && !known) this.#exact.set(raw, member);
    if (mention.acronym) this.#byWhole.file(key(mention.acronym), member);
    if (mention.type && mention.type !== "PER") member.thing = true;
    if (!member.gender && (words.length > 1 || mention.gender)) {
      const gender = mention.gender ?? genderOfFirstName(words[0]?.toLowerCase() ?? "") ?? gendered(mention.described);
      if (gender) member.gender = gender;
    }
    for (const word of mention.described) member.described.add(word);
    if (mention.proper) member.proper = true;
    if (member.kind === "organisation") for (const word of words) member.described.add(word.toLowerCase());
    member.mentions.push(mention);
    if (words.length > 1) member.full.push(start);
    else member.short = start;
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
}

function newMember(words: readonly string[], kind: Member["kind"]): Member {
  const name = words.join(" ");
  return { name, kind, thing: false, described: new Set(), proper: false, mentions: [], full: [], short: -1 };
}

function agrees({ gender }: Member, sought: Sought): boolean {
  return !sought.gender || !gender || gender === sought.gender;
}

function gendered(words: readonly string[]): Gender | undefined {
  for (const word of words) {
    const gender = genderOfNoun(word);
    if (gender) return gender;
  }
  return undefined;
}

const keys = new Map<string, string>();
const MOST_KEYS = 5_000;

/** A word as names are compared by; words recur, so it is kept. */
function key(word: string): string {
  let found = keys.get(word);
  if (found === undefined) {
    found = word
      .toLowerCase()
      .replace(/[’']s$/, "")
      .replace(/[.,]/g, "");
    if (keys.size >= MOST_KEYS) keys.clear();
    keys.set(word, found);
  }
  return found;
}

/** All words, an article at the head left out. */
function wholeOf(words: readonly string[]): string {
  if (words.length === 1) return key(words[0] ?? "");
  const all = words.map(key);
  return (all[0] === "the" ? all.slice(1) : all).join(" ");
}

/** "Pfizer" and "Pfizer Inc", "Amnesty" and "Amnesty International": one is how the other begins. */
function leads(words: readonly string[], member: Member): boolean {
  const one = wholeOf(words);
  const other = wholeOf(member.name.split(" "));
  return one.length < other.length ? other.startsWith(`${one} `) : one.startsWith(`${other} `);
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

function kindOf(mention: NameMention): Member["kind"] {
  if (mention.type === "PER") {
    if (mention.titled || mention.words.length < 2) return "person";
    // "Downing Street" is nobody.
    const last = key(mention.words.at(-1) ?? "");
    return last === "street" || ORGANISATION.test(last) ? "organisation" : "person";
  }
  if (mention.type) return mention.type === "ORG" ? "organisation" : "other";
  const words = mention.words.map((word) => word.toLowerCase());
  if (words.some((word) => ORGANISATION.test(word))) return "organisation";
  if (mention.titled || (words.length > 1 && isTitle(mention.described[0] ?? ""))) return "person";
  if (words.length === 1) return /^\p{Lu}{2,}$/u.test(mention.words[0] ?? "") ? "organisation" : "other";
  if (genderOfFirstName(words[0] ?? "")) return "person";
  return mention.the || words.length > 4 || words.includes("of") ? "organisation" : "person";
}
