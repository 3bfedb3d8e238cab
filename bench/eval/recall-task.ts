/**
 * Which statement belongs after a paragraph: the question of issue 3, "Right statements", over articles with their
 * statements marked (PolNeAR's dev split).
 *
 * For each statement of a named speaker: the query is the paragraph before the one it begins in; the candidates are the
 * statement and all of the same speaker in other articles. A ranker sees the paragraph and the candidates' words.
 *
 * Left out, because there is nothing to rank: a statement in an article's first paragraph (no paragraph before it), and
 * one whose speaker is in no other article. The rest of the statement's own article is no candidate: that an article
 * says a thing twice neither helps nor hurts.
 */
import { sharedItems } from "./shared.ts";

interface Article {
  id: string;
  text: string;
  quotes: { start: number; parts: [number, number][]; speaker?: { text: string } | null }[];
}

export interface Candidate {
  text: string;
  /** For the baseline "newest first" only. */
  date: string;
}

export interface Question {
  article: string;
  /** The surname, folded. */
  speaker: string;
  paragraph: string;
  /** The first is the right one; a ranker is not told. */
  candidates: Candidate[];
}

/** One figure for each candidate, the higher the better. */
export type Ranker = (paragraph: string, candidates: readonly string[], question: Question) => ArrayLike<number>;

interface Said extends Candidate {
  article: string;
  speaker: string;
  paragraph: string | undefined;
}

/** @returns undefined where the articles are not at hand. */
export function recallQuestions(): Question[] | undefined {
  const said = sharedItems<Article>("eval/quotes-dev.jsonl")?.flatMap(statementsOf);
  return said?.flatMap((statement) => {
    const { article, speaker, paragraph } = statement;
    const others = said.filter((other) => other.speaker === speaker && other.article !== article);
    return paragraph && others.length > 0 ? [{ article, speaker, paragraph, candidates: [statement, ...others] }] : [];
  });
}

function statementsOf({ id, text, quotes }: Article): Said[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== "");
  const date = /\d{4}-\d\d-\d\d/.exec(id)?.[0] ?? "";
  return quotes.flatMap(({ start, parts, speaker }) => {
    const surname = surnameOf(speaker?.text ?? "");
    if (!surname) return [];
    const place = paragraphs.findIndex((match) => start < match.index + match[0].length);
    return {
      article: id,
      date,
      speaker: surname,
      text: parts.map(([from, to]) => text.slice(from, to)).join(" "),
      paragraph: paragraphs[place - 1]?.[0],
    };
  });
}

const PRONOUNS = new Set(
  `he she it they we i you who which that this these those one his her its our my your their him them me us what`.split(
    /\s+/,
  ),
);
/** What is said of a speaker after the name: "Sen. Tim Kaine of Virginia", "G.K. Butterfield (D-N.C.)". */
const AFTER_NAME = /[,(;]| (?:of|for|from|in|at|on|who|which|to|with) /;

/**
 * "Republican nominee Donald Trump’s" → "trump". A name ends in a word with a capital: "experts", "he", and several
 * speakers at once have none. Organisations are named speakers too, by their last word.
 */
export function surnameOf(speaker: string): string | undefined {
  const name = speaker.normalize("NFKD").replace(/\p{M}/gu, "").replaceAll("’", "'").split(AFTER_NAME)[0] ?? "";
  if (/ (?:and|or|&) /.test(name)) return undefined;
  const words = (name.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu) ?? [])
    .map((word) => word.replace(/'s?$/, "").replace(/\.$/, ""))
    .filter((word) => !/^(?:jr|sr|ii|iii)$/i.test(word));
  const last = words.at(-1);
  if (!last || !/^\p{Lu}/u.test(last)) return undefined;
  const folded = last.toLowerCase();
  return PRONOUNS.has(folded) ? undefined : folded;
}

export interface Figures {
  questions: number;
  /** Mean reciprocal rank of the right statement. */
  mrr: number;
  /** Share of questions whose right statement is among the first three. */
  among3: number;
}

/** Candidates with one figure stand in any order: what is reported is the mean over all these orders. */
export function figures(rank: Ranker, questions: readonly Question[]): Figures {
  let mrr = 0;
  let among3 = 0;
  for (const question of questions) {
    const scores = Array.from(
      rank(
        question.paragraph,
        question.candidates.map(({ text }) => text),
        question,
      ),
    );
    const right = scores[0] ?? 0;
    const better = scores.filter((score) => score > right).length;
    const level = scores.filter((score) => score === right).length;
    for (let place = better + 1; place <= better + level; place++) {
      mrr += 1 / place / level;
      if (place <= 3) among3 += 1 / level;
    }
  }
  return { questions: questions.length, mrr: mrr / questions.length, among3: among3 / questions.length };
}

/** The half of the articles that weights may be set on (FNV-1a of the id, odd or even); the other is only reported. */
export function isTuned({ article }: Question): boolean {
  let hash = 0x811c9dc5;
  for (const character of article) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % 2 === 0;
}
