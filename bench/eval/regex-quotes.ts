/**
 * The baseline for statements: what some regular expressions find, a paragraph at a time. Quotations of some words with
 * "Name said" or "said Name" beside them, the last speaker where there is nothing, and "Name said (that) …".
 */
export interface PeerQuote {
  start: number;
  end: number;
  parts: [number, number][];
  kind: "direct" | "mixed" | "indirect";
  speaker?: { start: number; end: number };
  cue?: { start: number; end: number };
}

const VERB =
  "(?:says?|said|tells?|told|adds?|added|writes?|wrote|asks?|asked|argued?|argues|claims?|claimed|announced?|explains?|explained|notes?|noted|states?|stated|insists?|insisted|warns?|warned|declared?|replied|replies|tweeted|concluded|recalled|suggested|believes?|thinks?)";
const NAME = "(?:\\p{Lu}[\\p{L}’'.-]+(?:\\s+(?:(?:of|the|de|van|von|al|bin)\\s+)*\\p{Lu}[\\p{L}’'.-]+){0,5})";
const SPEAKER = `(?:[Tt]he\\s+(?:[\\p{L}-]+\\s+){0,3}[\\p{L}-]+|${NAME}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t)`;

const QUOTATION = /“([^“”]+)”?|"([^"]+)"?|«([^«»]+)»/gu;
/** Behind the closing mark: "he said", "said Mr. Lavrov". */
const AFTER = [
  new RegExp(`^[,.?!]?\\s*(?<speaker>${SPEAKER})\\s+(?:also\\s+)?(?<cue>${VERB})\\b`, "u"),
  new RegExp(`^[,.?!]?\\s*(?<cue>${VERB})\\s+(?<speaker>${SPEAKER})`, "u"),
];
/** Before the opening mark: "Lavrov said:", "He told reporters that". */
const BEFORE = new RegExp(
  `(?<speaker>${SPEAKER})(?:,[^,“"]{2,80},)?\\s+(?:has |had |also )?(?<cue>${VERB})\\b[^.!?“"”]{0,120}$`,
  "u",
);
const INDIRECT = new RegExp(
  `(?<![\\p{L}“"])(?<speaker>${SPEAKER})(?:,[^,“”"]{2,80},)?\\s+(?:has |had |also )?(?<cue>${VERB})\\s+(?:\\p{Ll}+ly\\s+|\\p{Lu}\\p{Ll}+day\\s+)?(?<content>[^“”"\\n]{15,400}?)(?=[.!?](?:\\s|$))`,
  "gu",
);

/** Shorter quotations are taken for scare quotes and titles. */
const WORDS = 3;

export function regexQuotes(text: string): PeerQuote[] {
  const found: PeerQuote[] = [];
  let last: PeerQuote["speaker"];
  for (const { 0: paragraph, index: offset } of text.matchAll(/[^\n]+/g)) {
    let here: PeerQuote | undefined;
    for (const match of paragraph.matchAll(QUOTATION)) {
      const words = match[1] ?? match[2] ?? match[3] ?? "";
      if (words.split(/\s+/).length < WORDS) continue;
      const start = offset + match.index + 1;
      const quote: PeerQuote = {
        start,
        end: start + words.length,
        parts: [[start, start + words.length]],
        kind: "direct",
      };
      const close = match.index + match[0].length;
      const before = BEFORE.exec(paragraph.slice(Math.max(0, match.index - 220), match.index));
      const after = AFTER.map((form) => form.exec(paragraph.slice(close, close + 160))).find((one) => one !== null);
      if (after) Object.assign(quote, places(after, offset + close));
      else if (before) Object.assign(quote, places(before, offset + Math.max(0, match.index - 220) + before.index));
      else if (here) {
        // “A,” he said. “B”: one statement in two parts.
        here.parts.push(...quote.parts);
        here.end = quote.end;
        continue;
      } else if (last && match.index === 0) quote.speaker = last;
      else continue;
      // Inside a sentence of the reporter's: mixed.
      if (before && !after && /^\p{Ll}/u.test(words)) quote.kind = "mixed";
      last = quote.speaker;
      here = quote;
      found.push(quote);
    }
    for (const match of paragraph.matchAll(INDIRECT)) {
      const content = match.groups?.content ?? "";
      const start = offset + match.index + match[0].lastIndexOf(content);
      const quote: PeerQuote = {
        start,
        end: start + content.length,
        parts: [[start, start + content.length]],
        kind: "indirect",
        ...places(match, offset + match.index),
      };
      last = quote.speaker;
      found.push(quote);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where the speaker and the cue of a match that begins at `base` stand in the text. */
function places(match: RegExpMatchArray, base: number): Pick<PeerQuote, "speaker" | "cue"> {
  const { speaker = "", cue = "" } = match.groups ?? {};
  const speakerAt = base + match[0].indexOf(speaker);
  const cueAt = base + match[0].indexOf(cue, speakerAt > base ? 0 : speaker.length);
  return {
    speaker: { start: speakerAt, end: speakerAt + speaker.length },
    cue: { start: cueAt, end: cueAt + cue.length },
  };
}
