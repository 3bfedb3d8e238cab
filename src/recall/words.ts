/** Text → stems, for comparing what a paragraph and a statement speak of. */
import { stemmer } from "stemmer";

/** Words that every news paragraph has: they say nothing about the subject. Negation is left out on purpose. */
const STOP = new Set(
  `a about above after again against all also although always am among an and another any anyone anything are around as
  ask asked at away back be became because become been before began being below between both but by came can cannot come
  could day days did do does doing done down during each either else end even ever every far few first for former from
  further gave get give go going good got had has have having he her here hers herself him himself his how however i if
  in including instead into is it its itself just keep kept know known last later latest least less let like made make
  making many may me might more most much must my myself near need never new next no nor not nothing now of off often
  on once one only onto or other others our out over own part people per put rather really said same saw say saying
  says see seen several shall she should since so some something soon still such take taken than that the their them
  themselves then there these they thing things this those though three through thus time to told too took toward
  towards two under until up upon us use used using very was way we week well went were what when where whether which
  while who whole whom whose why will with within without would year years yes yet you your yours
  outside inside today hours hour whose according added adding called comment comments described early including interview january february march april
  june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  mr mrs ms minister president foreign official officials spokesman spokeswoman spokesperson statement told explained`.split(
    /\s+/,
  ),
);

/** A run of letters (any script), digits left out: dates and sums are no subject. */
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Most English text has no other letters than these: they are found several times faster. */
const ENGLISH = /^[ -~\s\u2010-\u2026]*$/;
const ENGLISH_WORD = /[a-z]+/g;

/** The stems of a text in order, stop words left out. Folds case, accents stay; possessive ’s falls away with its mark. */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const word of text.toLowerCase().match(ENGLISH.test(text) ? ENGLISH_WORD : WORD) ?? []) {
    const kept = known.get(word) ?? remember(word);
    if (kept !== NOTHING) found.push(kept);
  }
  return found;
}

/** What is kept of a stop word, or of a single letter. */
const NOTHING = "";
/** Word → its stem, or nothing. */
const known = new Map<string, string>();
/** Words are remembered up to here: a record's are few, a page's are many. */
const MOST_KNOWN = 20_000;

function remember(word: string): string {
  const kept = word.length < 2 || STOP.has(word) ? NOTHING : stem(word);
  if (known.size < MOST_KNOWN) known.set(word, kept);
  return kept;
}

/** Porter's stem, with British spellings brought to one form first ("defence", "organisation"); other scripts stay as they are. */
export function stem(word: string): string {
  return /[a-z]/.test(word) ? stemmer(oneSpelling(word)) : word;
}

function oneSpelling(word: string): string {
  return word
    .replace(/isation/, "ization")
    .replace(/ise(s|d)?$/, "ize$1")
    .replace(/ence$/, "ense")
    .replace(/our$/, "or");
}
