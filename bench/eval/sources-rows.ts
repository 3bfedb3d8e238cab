import { readPlainArticle } from "../../src/article/plain.ts";
import { loadRecogniser } from "../../src/cli/recogniser.ts";
import { statementsOf } from "../../src/cli/statements.ts";
import { sharedText } from "./shared.ts";
import { absent, type Row } from "./table.ts";
import { inCommon, wordsOf } from "./words.ts";

interface Fact {
  id: string;
  source_file: string;
  kind: string;
  speaker: string;
  show_as_statement: boolean;
  span?: [number, number];
  sentence_span?: [number, number];
  /** The headline stands twice in one of them. */
  duplicate_span?: [number, number];
}

type Reading = (file: string) => { text: string; said: Said[] };

interface Said {
  parts: [number, number][];
  speaker: string;
}

/** The files as they are, noise and all, and through the article reader, as `on-record quotes FILE` has them. */
export function sourcesRows(): Row[] {
  const facts: Fact[] | undefined = JSON.parse(sharedText("facts/facts.json") ?? "{}").statements;
  const recogniser = loadRecogniser();
  if (!facts || facts.some(({ source_file }) => sharedText(`sources/${source_file}`) === undefined))
    return absent("facts/facts.json, sources/");
  const said = (text: string): Said[] =>
    statementsOf(text, recogniser).map(({ parts, resolved }) => ({
      parts: parts.map(({ start, end }) => [start, end]),
      speaker: resolved?.name ?? "",
    }));
  const raw: Reading = (file) => ({ text: file, said: said(file) });
  const read: Reading = (file) => {
    const { paragraphs, text } = readPlainArticle(file);
    const inFile = (offset: number) => {
      const paragraph = paragraphs.findLast(({ start }) => start <= offset);
      return (paragraph?.inFile?.start ?? 0) + offset - (paragraph?.start ?? 0);
    };
    const moved = said(text).map(({ parts, speaker }) => ({
      parts: parts.map(([start, end]): [number, number] => [inFile(start), inFile(end - 1) + 1]),
      speaker,
    }));
    return { text: file, said: moved };
  };
  return [...check("as read from the file", facts, read), ...check("as the files are", facts, raw)];
}

function check(what: string, facts: readonly Fact[], reading: Reading): Row[] {
  const found = { quoted: 0, indirect: 0 };
  const all = { quoted: 0, indirect: 0 };
  const missed: string[] = [];
  let surplus = 0;
  for (const file of new Set(facts.map(({ source_file }) => source_file))) {
    const { text, said } = reading(sharedText(`sources/${file}`) ?? "");
    const mine = facts.filter(({ source_file }) => source_file === file);
    for (const fact of mine.filter(({ show_as_statement }) => show_as_statement)) {
      const kind = fact.kind.startsWith("indirect") ? "indirect" : "quoted";
      all[kind]++;
      // The only speaker of the 21.
      if (said.some((one) => one.speaker.endsWith("Lavrov") && matches(text, fact, one))) found[kind]++;
      else missed.push(fact.id);
    }
    surplus += said.filter((one) => !mine.some((fact) => matches(text, fact, one))).length;
  }
  return [
    { what: `${what}: direct and partial`, ours: `${found.quoted} of ${all.quoted}`, asked: "14 / 14" },
    { what: `${what}: indirect`, ours: `${found.indirect} of ${all.indirect}`, asked: "6 / 7" },
    { what: `${what}: false`, ours: `${surplus}`, asked: "0" },
    ...(missed.length > 0 ? [{ what: `${what}: missed`, ours: missed.join(", ") }] : []),
  ];
}

/** The words said, or the reporter's sentence, at least half alike; a paraphrase within the sentence counts as well. */
function matches(text: string, { kind, span, sentence_span, duplicate_span }: Fact, { parts }: Said): boolean {
  const [from = 0, to = 0] = sentence_span ?? [];
  if (kind.startsWith("indirect") && parts.every(([start, end]) => from <= start && end <= to)) return true;
  const words = wordsOf(parts.map(([start, end]) => text.slice(start, end)).join(" "));
  return [span, sentence_span, duplicate_span].some((place) => {
    if (!place || !parts.some(([start, end]) => start < place[1] && place[0] < end)) return false;
    const gold = wordsOf(text.slice(...place));
    const common = inCommon(gold, words);
    return common >= 0.5 * (gold.length + words.length - common);
  });
}
