/**
 * The obvious way again, for records in which no form can be tried at every place: a Map from the folded form to its
 * forms, asked with every stretch of the text that may be a name. Shares the folding with the product, and nothing else.
 */
import { fold } from "../../src/names/fold.ts";
import type { NameForm } from "../../src/names/types.ts";
import { casedRight, goesOn, mayBegin } from "./names-oracle.ts";

export interface FormFound {
  form: NameForm;
  start: number;
  end: number;
}

/** @returns finds forms in a text; `lang` is the primary subtag in lower case. */
export function gramOracle(forms: readonly NameForm[]): (text: string, lang: string) => FormFound[] {
  const byKey = new Map<string, NameForm[]>();
  const lengths = new Set<number>();
  for (const form of forms) {
    const { key } = fold(form.text);
    const list = byKey.get(key);
    if (list) list.push(form);
    else byKey.set(key, [form]);
    lengths.add(key.length);
  }
  const longestFirst = [...lengths].sort((a, b) => b - a);

  function at(key: string, cased: string, from: number, lang: string): { forms: NameForm[]; to: number } | undefined {
    const [bare, quoted] = [mayBegin(key, from), mayBegin(key, from + 1)];
    if (!bare && !quoted) return undefined;
    for (const length of longestFirst) {
      for (const article of ["", "ال"]) {
        if (article && !key.startsWith("لل", from)) continue;
        const to = from + length;
        if (to > key.length || goesOn(key[to - 1], key[to])) continue;
        const spelling = article + key.slice(from + article.length, to);
        if (!(/^["']/.test(spelling) ? quoted : bare)) continue;
        const forms = byKey
          .get(spelling)
          ?.filter(
            ({ when, ...form }) =>
              (article || casedRight({ when, ...form }, cased.slice(from, to))) &&
              (!when?.on || when.on.includes(lang)) &&
              (!when?.notOn || (lang !== "" && !when.notOn.includes(lang))),
          );
        // Of each entity that bears the name the first form.
        const bearers = forms?.filter(({ entity }, n) => forms.findIndex((one) => one.entity === entity) === n);
        if (bearers?.length) return { forms: bearers, to };
      }
    }
    return undefined;
  }

  return (text, lang) => {
    const { cased, key, at: atText, endAt } = fold(text);
    const found: FormFound[] = [];
    for (let from = 0; from < key.length; ) {
      const hit = at(key, cased, from, lang);
      for (const form of hit?.forms ?? []) found.push({ form, start: atText(from), end: endAt(hit?.to ?? from) });
      from = hit ? hit.to : from + 1;
    }
    return found;
  };
}
