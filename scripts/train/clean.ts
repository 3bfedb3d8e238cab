import { ORGANISATIONS } from "../../src/names/tagger/lexicon.ts";
import type { Example } from "./data.ts";

type Span = Example["spans"][number];

/** The corpus whose labels were made by machine and only partly mended: "Turkey" an organisation one time in three. */
export const ROUGH = "gmb";
/** A label seen in a corpus annotated by people is worth so many of the rough one's. */
const CAREFUL_WEIGHT = 3;
const FEWEST = 4;
const MAJORITY = 0.55;

/** Adjectives and faiths, which CoNLL has as MISC. */
const ADJECTIVES =
  /^(Islam|Islamic|Islamist|Muslim|Christian|Jewish|Jew|Hindu|Buddhist|Catholic|Sunni|Shi'ite|Shiite|Shia|Arab|Sunni Arab|Kurdish|Kurd|Western|Asian|European|African|AIDS|H5N1|Sri Lankan|Saudi Arabian|Costa Rican|Puerto Rican|Latin American|((North|South|East|West|Central) (African|Korean|American|Asian|European|German|Vietnamese|Sudanese|Ossetian)))s?$/;
const UNITED_NATIONS = /^(U\.N\.?|UN|United Nations|NATO|E\.U\.?|EU|European Union)$/;
/** Named like organisations, and places all the same. */
const PLACES = /^(West Bank|(former )?Soviet Union|.* (Airport|Hospital|Church|School|University|College|Museum))$/i;

/**
 * Says which type a span should have. In the rough corpus a name gets what is known of it or, where one type has the
 * majority in all corpora, that type; elsewhere only the United Nations and its like are seen to.
 */
export function buildCorrections(examples: readonly Example[]): (example: Example, span: Span) => string {
  const votes = new Map<string, Map<string, number>>();
  for (const { text, spans, set } of examples)
    for (const { start, end, type } of spans) {
      const name = text.slice(start, end);
      const counts = votes.get(name) ?? new Map<string, number>();
      votes.set(name, counts);
      counts.set(type, (counts.get(type) ?? 0) + (set === ROUGH ? 1 : CAREFUL_WEIGHT));
    }
  return ({ text, set }, { start, end, type }) => {
    const name = text.slice(start, end);
    if (UNITED_NATIONS.test(name)) return "ORG";
    if (set !== ROUGH) return type;
    if (ADJECTIVES.test(name)) return "MISC";
    if (name === "West Bank") return "LOC";
    if (isOrganisation(name)) return "ORG";
    return majority(votes.get(name)) ?? type;
  };
}

function isOrganisation(name: string): boolean {
  const words = name.split(" ");
  return words.length > 1 && !PLACES.test(name) && ORGANISATIONS.has((words.at(-1) ?? "").toLowerCase());
}

function majority(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  let sum = 0;
  let best: [string, number] = ["", 0];
  for (const entry of counts ?? []) {
    sum += entry[1];
    if (entry[1] > best[1]) best = entry;
  }
  return sum >= FEWEST && best[1] / sum >= MAJORITY ? best[0] : undefined;
}

/** The examples with their types corrected. */
export function clean(examples: readonly Example[]): { cleaned: Example[]; changed: number } {
  const correct = buildCorrections(examples);
  let changed = 0;
  const cleaned = examples.map((example) => ({
    ...example,
    spans: example.spans.map((span) => {
      const type = correct(example, span);
      if (type !== span.type) changed++;
      return { ...span, type };
    }),
  }));
  return { cleaned, changed };
}
