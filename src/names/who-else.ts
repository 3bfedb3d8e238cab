/** Who a page names besides those on record: what a recogniser found, put together by bearer. */
import { TITLES } from "./tagger/lexicon.ts";
import type { NameSpan } from "./tagger/spans.ts";

/** A person or organisation, by the fullest form of the name on the page. */
export interface Named {
  name: string;
  type: "PER" | "ORG";
  mentions: number;
}

interface Bearer extends Named {
  /** Some of the mentions is on record, or may be. */
  known: boolean;
}

const LONGEST_NAME = 80;

/**
 * @param text what `spans` were found in
 * @param isKnown whether a span is on record, or bears a name that is: with one of the mentions the bearer is left out.
 *   Asked in order of place
 * @returns most often named first, then in order of the page
 */
export function whoElse(text: string, spans: readonly NameSpan[], isKnown: (span: NameSpan) => boolean): Named[] {
  const named = spans.filter(({ type, start, end }) => type !== "LOC" && end - start <= LONGEST_NAME);
  const bearers: Bearer[] = [];
  const byForm = new Map<string, Bearer>();
  const read = named
    .map((span) => ({ span, name: nameOf(text, span), known: isKnown(span) }))
    .filter(({ name }) => /\p{L}{2}/u.test(name));
  // Full names first: "Merkel" joins "Angela Merkel", even where the headline comes before.
  for (const whole of [true, false]) {
    for (const { span, name, known } of read) {
      if (span.type === "LOC" || name.includes(" ") !== whole) continue;
      const key = keyOf(span.type, name);
      const bearer = byForm.get(key) ?? makeBearer(span.type, name);
      if (bearer.mentions === 0) bearers.push(bearer);
      for (const form of [key, ...shortForms(span.type, name)]) if (!byForm.has(form)) byForm.set(form, bearer);
      bearer.mentions++;
      bearer.known ||= known;
      if (bearer.name === bearer.name.toUpperCase() && name !== name.toUpperCase()) bearer.name = name;
    }
  }
  const first = new Map(
    read.map(({ span, name }) => [byForm.get(keyOf(span.type, name)), span.start] as const).reverse(),
  );
  return bearers
    .filter(({ known }) => !known)
    .sort((a, b) => b.mentions - a.mentions || (first.get(a) ?? 0) - (first.get(b) ?? 0))
    .map(({ name, type, mentions }) => ({ name, type, mentions }));
}

function makeBearer(type: Named["type"], name: string): Bearer {
  return { name, type, mentions: 0, known: false };
}

function nameOf(text: string, { start, end, type }: NameSpan): string {
  const name = text.slice(start, end).trim().replace(/\s+/g, " ").replace(/^the /i, "");
  if (type !== "PER") return name;
  const words = name.split(" ");
  while (words.length > 1 && isTitle(words[0] ?? "")) words.shift();
  return words.join(" ");
}

/** "PM Imran Khan" is Imran Khan. */
function isTitle(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, "");
  return lower === "pm" || TITLES.has(lower);
}

function keyOf(type: string, name: string): string {
  return `${type} ${name.toLowerCase().replace(/[.’']/g, "")}`;
}

/** A person's surname or given name, an organisation's initials: by these they are named again. */
function shortForms(type: Named["type"], name: string): string[] {
  const words = name.split(" ");
  if (words.length < 2) return [];
  if (type === "PER") return [words.at(-1), words[0]].map((word) => keyOf(type, word ?? ""));
  const initials = words.map((word) => (/^\p{Lu}/u.test(word) ? word.charAt(0) : "")).join("");
  return initials.length > 2 ? [keyOf(type, initials)] : [];
}
