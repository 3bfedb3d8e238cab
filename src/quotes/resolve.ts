import type { Cast, Member } from "./cast.ts";
import { describedMember } from "./descriptions.ts";
import { genericOrganisation } from "./generic-organisations.ts";
import { type Gender, genderOfTitle, isCalling, isTitle } from "./people-words.ts";
import { overlapping } from "./spans.ts";
import type { ArticleStatement, TextSpan } from "./types.ts";

/** A statement with what is needed to say who its speaker is. */
export interface Unresolved {
  statement: ArticleStatement;
  /** The phrase that "who" or "which" stands for. */
  antecedent?: TextSpan;
  /** The number of its paragraph. */
  paragraph: number;
  /** Its speaker is a headline's label. */
  label?: boolean;
}

/** Somebody in the reader's mind: the subject of a sentence, or a speaker. */
export interface Focus extends TextSpan {
  member: Member;
  paragraph: number;
}

/** How many paragraphs back a pronoun may reach, and how many names. */
const REACH = 4;
const LOOK_BACK = 40;
const PRONOUN = /^(?:he|she|it|they|who|which|that|i|we|others|many|some|all|both)(?:'\w{1,2})?$/i;

/**
 * Gives every statement the person or organisation meant, in the order of the text: who spoke or was a sentence's
 * subject last is who "he" means; a description must fit what the article says of somebody. Where nothing fits the
 * statement stays unresolved: a wrong name costs more than none.
 * @param subjects the people and organisations that are subjects of sentences, in order.
 */
export function resolve(text: string, found: readonly Unresolved[], cast: Cast, subjects: readonly Focus[]): void {
  const focus: Focus[] = [];
  const spoke = new Set<Member>();
  let next = 0;
  let previous: ArticleStatement | undefined;
  for (const { statement, antecedent, paragraph } of found) {
    const { speaker } = statement;
    if (!speaker) continue;
    while (next < subjects.length && (subjects[next] as Focus).start < speaker.start)
      focus.push(subjects[next++] as Focus);
    if (previous?.speaker?.start === speaker.start && previous.resolved) {
      statement.resolved = previous.resolved;
    } else {
      const answer = whoIs(text, antecedent ?? speaker, statement, paragraph, cast, focus, spoke);
      if (answer) {
        const { member, start, end } = answer;
        statement.resolved = { name: member.name, kind: member.kind, start, end };
        spoke.add(member);
        focus.push({ member, start: speaker.start, end: speaker.end, paragraph });
      }
    }
    previous = statement;
  }
}

function whoIs(
  text: string,
  span: TextSpan,
  statement: ArticleStatement,
  paragraph: number,
  cast: Cast,
  focus: readonly Focus[],
  spoke: ReadonlySet<Member>,
): Focus | undefined {
  const phrase = text.slice(span.start, span.end).replace(/’/g, "'").trim();
  if (PRONOUN.test(phrase)) return byPronoun(phrase.toLowerCase().replace(/'.*/, ""), statement, paragraph, focus);
  const named = byName(text, span, cast);
  if (named) return { ...named, paragraph };
  const member =
    describedMember(phrase, cast, focus, spoke, paragraph - REACH) ?? genericOrganisation(phrase, span.start, cast);
  if (!member) return undefined;
  const seen = focus.findLast((one) => one.member === member) ?? member.mentions[0] ?? span;
  return { member, start: seen.start, end: seen.end, paragraph };
}

function byPronoun(
  pronoun: string,
  statement: ArticleStatement,
  paragraph: number,
  focus: readonly Focus[],
): Focus | undefined {
  const gender: Gender | undefined = pronoun === "he" ? "m" : pronoun === "she" ? "f" : undefined;
  if (!gender && pronoun !== "it" && pronoun !== "they") return undefined;
  for (let i = focus.length - 1; i >= Math.max(0, focus.length - LOOK_BACK); i--) {
    const one = focus[i] as Focus;
    const { member } = one;
    if (paragraph - one.paragraph > REACH) return undefined;
    // Who the words said are about is rarely who says them.
    if (statement.parts.some((part) => one.start >= part.start && one.end <= part.end)) continue;
    if (gender ? member.kind !== "person" || (member.gender ?? gender) !== gender : member.kind !== "organisation")
      continue;
    // What the pronoun tells of its bearer holds from here on.
    if (gender) member.gender ??= gender;
    return one;
  }
  return undefined;
}

/** "the head [of …]", "a memo [seen by …]"; but "was followed by Anna Berg". */
const BEHIND_HEAD =
  /\s(?:(?:of|for|at|in|from|with|who|to|on)|(?<!\b(?:was|were|is|are|be|been)\s)(?:\p{Ll}+ed|seen|shown|written)\sby)\s/u;

/** The last name in the phrase's head: before its comma, not behind "for" or "of", not a possessive. */
function byName(text: string, span: TextSpan, cast: Cast): { member: Member; start: number; end: number } | undefined {
  const phrase = text.slice(span.start, span.end);
  const comma = /^[^,(—]*/.exec(phrase)?.[0].length ?? phrase.length;
  const cut = BEHIND_HEAD.exec(phrase.slice(0, comma));
  const end = span.start + (cut ? cut.index : comma);
  const office = officeHolder(text, span.start, span.start + comma, span.end, cast);
  if (office) return office;
  if (isSeveral(text, span, cast)) return undefined;
  const mention = overlapping(cast.mentions, span.start, end).at(-1);
  const member = mention && cast.of(mention);
  if (!mention || !member) return byWords(text.slice(span.start, span.start + comma).trim(), span, cast);
  if (cut && mention.end > end) return { member, start: mention.start, end: mention.end };
  // "Gary Johnson's doctor", "Clinton campaign manager", "a Boeing spokesman": somebody else.
  const after = text.slice(mention.end, end).trim();
  if (/^['’]s?\b|^['’]$/.test(after)) return undefined;
  if (/^\p{L}/u.test(after) && (member.kind !== "organisation" || isCalling(lastWord(after)))) return undefined;
  return { member, start: mention.start, end: mention.end };
}

/** "Hill, Berg and Smith": names joined by "and", with nothing else between them. */
function isSeveral(text: string, span: TextSpan, cast: Cast): boolean {
  const named = overlapping(cast.mentions, span.start, span.end);
  if (named.length < 2) return false;
  return named.some((one, index) => {
    const before = named[index - 1];
    if (!before || before.type === "LOC" || before.type === "ORG") return false;
    return /^,? (?:and|or|&) (?:\p{Lu}\p{L}*\.? )*$/u.test(text.slice(before.end, one.start));
  });
}

function lastWord(phrase: string): string {
  return /[^\s]*$/.exec(phrase.trimEnd())?.[0].toLowerCase() ?? "";
}

/** "Party for the People leader Anna Berg", "The alliance's chief at the time, Anna Berg": the office first, then who. */
function officeHolder(
  text: string,
  start: number,
  comma: number,
  end: number,
  cast: Cast,
): { member: Member; start: number; end: number } | undefined {
  const inHead = overlapping(cast.mentions, start, comma).at(-1);
  const role = /(\p{Ll}+)\s+$/u.exec(text.slice(start, inHead?.start ?? start))?.[1] ?? "";
  const behind = overlapping(cast.mentions, comma, end)[0];
  const apposed =
    behind &&
    /^,\s*$/.test(text.slice(comma, behind.start)) &&
    (/^(?:the|an?|its|his|her|their)\s/i.test(text.slice(start, comma)) ||
      isCalling(lastWord(text.slice(start, comma))));
  const mention = inHead && inHead.end === comma && isTitle(role) ? inHead : apposed ? behind : undefined;
  const member = mention && cast.of(mention);
  return mention && member?.kind === "person" ? { member, start: mention.start, end: mention.end } : undefined;
}

/** A name the mentions left out (a headline's, one behind "said"), by its words. */
function byWords(head: string, span: TextSpan, cast: Cast): { member: Member; start: number; end: number } | undefined {
  let words = head.split(/\s+/).slice(0, 8);
  // "The Russian FM": an office, no name.
  if (/^(?:The|A|An)$/.test(words[0] ?? "") || isTitle((words.at(-1) ?? "").toLowerCase())) return undefined;
  const title = words.findLastIndex((word) => isTitle(word.toLowerCase()));
  const gender = genderOfTitle((words[title] ?? "").toLowerCase());
  words = words.slice(title + 1);
  if (words.length === 0 || words.length > 5 || !words.every((word) => /^\p{Lu}/u.test(word))) return undefined;
  const member = cast.find(words, span.start, gender);
  if (member) return { member, ...span };
  if (words.length < 2 || /['’]s?$/.test(words.at(-1) ?? "")) return undefined;
  return { member: cast.stranger(words), ...span };
}
