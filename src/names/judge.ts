/** What a find's own block says about it. What the page says (full names, context) comes later, in decide.ts. */
import { holder, untimely } from "./description.ts";
import type { Folded } from "./fold.ts";
import type { IndexedForm } from "./name-index.ts";
import { stands } from "./phrases.ts";
import { among, type Found } from "./scan.ts";
import { type Bearer, bearer, DOUBT, givenName, longerName, OTHER_NAME } from "./surname.ts";
import { isCapital, LETTER, WORDLIKE } from "./tokens.ts";

export interface Candidate extends Found {
  /** [at, to) in the block's own text. */
  at: number;
  to: number;
  /** Why it is left, whatever the rest of the page says. */
  veto?: string;
  /** For a surname alone. */
  bearer: Bearer;
  /** The words around it, folded: "near". */
  around: string;
}

const ADDRESS_BEFORE = new RegExp(`[@_]$|${WORDLIKE}\\.$`);
const ADDRESS_AFTER = new RegExp(`^(?:[@_]|\\.${WORDLIKE})`);
const WORD_BEFORE = new RegExp(`.*?(${LETTER}+)(?!.*${LETTER})`);
const WORD_AFTER = new RegExp(`(${LETTER}+)`);
const TEAM_AND_POINTS = new RegExp(`^,? ${LETTER}+ \\d`);
const OPENED = /["'(]$/;
const CLOSED = /^["')]/;
/** The first word of a sentence, a title or a list. */
const FIRST = /(^|[.!?:])["( –—]*$/;
const OF = /^ (?:of|for) (?:the )?|$/;

/** About ten words to each side. */
const NEAR = 70;

/**
 * Judges all finds of one block.
 * @param date of the page: a day, or an interval; empty where unknown
 */
export function judge(
  finds: readonly Found[],
  { key, cased, at, endAt }: Folded,
  lang: string,
  date: string,
): Candidate[] {
  if (finds.length === 0) return [];
  const shouting = cased === cased.toUpperCase();
  const titleCase = isTitleCase(cased);
  return finds.map((find, n) => {
    const { form, start, end } = find;
    const behind = Math.max(0, start - NEAR);
    const before = cased.slice(behind, start);
    const after = cased.slice(end, end + NEAR);
    const around = `${key.slice(behind, start)} ${key.slice(end, end + NEAR)}`;
    const { from, bare } = form.when ?? {};
    let veto = from && form.when && untimely(form.when, date);
    let who: Bearer = { is: "open" };
    if (!from) who = bare ? bearer(before, after, form, lang, shouting) : givenName(form, after);
    else if (!veto) who = holder(find, near(finds, n), before, after);
    // In a headline in title case a capital says little: the name is left, but nobody else is made out of it. Behind an
    // office a name is likely even there: "Russian Foreign Minister Igor Ivanov", under a photograph.
    if (who.is === "word" && titleCase && !from) who = { is: "doubt" };
    veto ??= vetoOf(form, who, before, after, shouting, lang);
    if (veto === OTHER_NAME) who = { is: "other" };
    return { form, start, end, at: at(start), to: endAt(end), bearer: who, around, ...(veto && { veto }) };
  });
}

/** Those beside the nth, as far as its words around reach: a page may say one description ten thousand times. */
function near(finds: readonly Found[], n: number): Found[] {
  const { start, end } = finds[n] as Found;
  let from = n;
  while ((finds[from - 1]?.end ?? Number.NEGATIVE_INFINITY) >= start - NEAR) from--;
  let to = n + 1;
  while ((finds[to]?.start ?? Number.POSITIVE_INFINITY) <= end + NEAR) to++;
  return finds.slice(from, to);
}

function vetoOf(
  form: IndexedForm,
  bearer: Bearer,
  before: string,
  after: string,
  shouting: boolean,
  lang: string,
): string | undefined {
  const when = form.when ?? {};
  const keyBefore = before.toLowerCase();
  const keyAfter = after.toLowerCase();
  // The dot of "E.U." may stand before the next word's.
  const behind = form.key.endsWith(".") ? `.${after}` : after;
  if (ADDRESS_BEFORE.test(before) || ADDRESS_AFTER.test(behind)) return "part of an address";
  if (when.notAfter && stands(when.notAfter, "before", keyBefore))
    return form.person ? OTHER_NAME : "the words before it";
  const isDefinite = bearer.is === "own" || !when.onlyAfter || stands(when.onlyAfter, "before", keyBefore);
  if (!isDefinite || (when.leftAfter && stands(when.leftAfter, "before", keyBefore))) return "the words before it";
  if (when.notBefore && stands(when.notBefore, "after", keyAfter)) return "the words after it";
  if (when.notNear && stands(when.notNear, "in", `${keyBefore} ${keyAfter}`)) return "the words around it";
  if (when.notFirst && FIRST.test(before)) return "the first word";
  if (when.notBeforeScore && isScore(before, after)) return "a score or a number";
  if (when.notInCapitalsOn && (shouting || isCry(before, after)) && (!lang || among(when.notInCapitalsOn, lang))) {
    return "in capitals";
  }
  if (form.person) {
    const longer = !when.from && longerName(before, after, form);
    if (longer) return longer;
    if (bearer.is === "other") return OTHER_NAME;
    if (bearer.is === "doubt") return DOUBT;
    // European Union of the Deaf, European Union for Progressive Judaism.
  } else if (!shouting && form.key.includes(" ") && isCapital(after, OF.exec(after)?.[0].length)) {
    return "part of a longer name";
  }
  return undefined;
}

/** "France 24–17 Italy", "France 24 Italy 17", "Italy 17 France 24". */
function isScore(before: string, after: string): boolean {
  if (/^ ?[-–—−:] ?\d|^ ?[%€$]/.test(after) || /(?:^|\D)\d{1,2},? $/.test(before)) return true;
  return isCapital(after, after.startsWith(",") ? 2 : 1) && TEAM_AND_POINTS.test(after);
}

/** Words in capitals on both sides, or on one where a quotation begins or ends on the other. */
function isCry(before: string, after: string): boolean {
  const quoted = [OPENED.test(before), CLOSED.test(after)];
  const loud = [WORD_BEFORE, WORD_AFTER].map((pattern, n) => {
    const word = pattern.exec(n ? after : before)?.[1] ?? "";
    return word.length > 1 && isCapital(word) && word === word.toUpperCase();
  });
  return loud.some(Boolean) && loud.every((is, n) => is || quoted[n]);
}

/** No longer word in lower case: "Frustrated Biden Slams Voters in Ohio". */
function isTitleCase(cased: string): boolean {
  return cased.split(" ").every((word) => word.length < 4 || word.charAt(0) === word.charAt(0).toUpperCase());
}
