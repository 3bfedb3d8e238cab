/**
 * The slow and obvious way to find candidates: every form tried at every place of the folded text, then leftmost and
 * longest. Shares the folding with the product, and nothing else.
 */
import { fold } from "../../src/names/fold.ts";
import type { NameForm } from "../../src/names/types.ts";

export interface Candidate {
  entity: string;
  start: number;
  end: number;
}

const word = (text: string | undefined) =>
  text !== undefined &&
  /[\p{L}\p{N}\p{M}]/u.test(text) &&
  !/[\p{Script=Han}\p{Script=Hiragana}\u30a1-\u30fa\u30fc-\u30ff\u3099\u309a]/u.test(text);
const katakana = (text: string | undefined) =>
  text !== undefined && /[\u30a1-\u30fa\u30fc-\u30ff\u3099\u309a]/.test(text);

/** Whether a word goes on from one character to the other. */
export function goesOn(left: string | undefined, right: string | undefined): boolean {
  return (word(left) && word(right)) || (katakana(left) && katakana(right));
}

const PARTICLES = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك"];

/** Whether a name may begin at `start`: where a word begins, or behind particles a word begins with. */
export function mayBegin(text: string, start: number): boolean {
  return PARTICLES.some((particle) => {
    const at = start - particle.length;
    return at >= 0 && text.startsWith(particle, at) && !goesOn(text[at - 1], text[at]);
  });
}

export function casedRight(form: NameForm, found: string): boolean {
  const written = fold(form.text).cased;
  const titled = written.replace(/ \p{L}/gu, (letter) => letter.toUpperCase());
  return form.when?.case === "any" || [written, titled, written.toUpperCase()].includes(found);
}

/** @param lang primary subtag only, in lower case. */
export function candidates(text: string, forms: readonly NameForm[], lang: string): Candidate[] {
  const folded = fold(text);
  const all: (Candidate & { from: number; to: number })[] = [];
  for (const form of forms) {
    if (form.when?.on && !form.when.on.includes(lang)) continue;
    if (form.when?.notOn && (lang === "" || form.when.notOn.includes(lang))) continue;
    const { key } = fold(form.text);
    // للناتو: the article behind ل loses its alef.
    const spellings = key.startsWith("ال") ? [key, `لل${key.slice(2)}`] : [key];
    for (const spelling of spellings) {
      for (let from = 0; from + spelling.length <= folded.key.length; from++) {
        const to = from + spelling.length;
        if (!folded.key.startsWith(spelling, from)) continue;
        const leading = /^["']/.test(spelling) ? 1 : 0;
        if (!mayBegin(folded.key, from + leading) || goesOn(folded.key[to - 1], folded.key[to])) continue;
        if (spelling === key && !casedRight(form, folded.cased.slice(from, to))) continue;
        all.push({ entity: form.entity, from, to, start: folded.at(from), end: folded.endAt(to) });
      }
    }
  }
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Candidate[] = [];
  let last = 0;
  for (const { entity, start, end, from, to } of all) {
    if (from < last) continue;
    kept.push({ entity, start, end });
    last = to;
  }
  return kept;
}
