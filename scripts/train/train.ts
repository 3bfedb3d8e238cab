import { Decoder } from "../../src/names/tagger/chain.ts";
import type { PhraseTable } from "../../src/names/tagger/phrases.ts";
import { Words, type WordTable } from "../../src/names/tagger/words.ts";
import { contextRows, read } from "./apply.ts";
import { clean } from "./clean.ts";
import { Crf, type Weights } from "./crf.ts";
import type { Example } from "./data.ts";
import { type Prepared, prepare } from "./prepare.ts";
import type { Settings } from "./settings.ts";

/** Trains on examples with the given gazetteers: first the folds, each read by a model of the others, then the whole. */
export function train(
  examples: readonly Example[],
  tables: { readonly words: WordTable; readonly phrases: PhraseTable },
  settings: Settings,
  log: (line: string) => void,
): Weights {
  const words = new Words(tables.words);
  const { cleaned, changed } = clean(examples);
  log(`${changed} labels corrected`);
  const texts = cleaned.map((example) => prepare(example, words, tables.phrases, settings.rows));
  log(`${texts.length} texts prepared`);
  if (settings.folds > 1) readFolds(texts, settings, log);
  const members = Array.from({ length: settings.members }, (_, member) => {
    log(`model ${member + 1} of ${settings.members}`);
    return new Crf({ ...settings, seed: settings.seed + member }).train(texts, settings.epochs, log);
  });
  return average(members);
}

/** The models share their features and are near one optimum, so that the mean of their weights is a model as well. */
function average(members: readonly Weights[]): Weights {
  const mean = (part: keyof Weights): Float32Array => {
    const sums = new Float64Array(members[0]![part].length);
    for (const member of members) for (const [at, weight] of member[part].entries()) sums[at]! += weight;
    return Float32Array.from(sums, (sum) => sum / members.length);
  };
  return { features: mean("features"), transitions: mean("transitions") };
}

/**
 * Lets a model of the other folds read each text. Its labels give the second reading's features as they will be on
 * unseen pages; where it finds a gold label all but impossible, the label is doubted (after Wang et al. 2019,
 * "CrossWeigh").
 */
function readFolds(texts: readonly Prepared[], settings: Settings, log: (line: string) => void): void {
  const contexts = new Map<Prepared, Prepared["context"]>();
  for (let fold = 0; fold < settings.folds; fold++) {
    log(`fold ${fold + 1} of ${settings.folds}`);
    const inFold = (_: Prepared, index: number): boolean => index % settings.folds === fold;
    const held = texts.filter(inFold);
    const others = texts.filter((text, index) => !inFold(text, index));
    const weights = new Crf({ ...settings, averageFrom: 1 }).train(others, settings.foldEpochs, log);
    const decoder = new Decoder(weights.transitions);
    const surprise = Crf.surprise(held, weights, settings);
    for (const [index, text] of held.entries()) {
      contexts.set(text, contextRows(text, read(text, weights, decoder), settings.rows));
      text.doubted = Uint8Array.from(surprise[index]!, (loss) => (Math.exp(-loss) < settings.doubt ? 1 : 0));
    }
  }
  for (const text of texts) text.context = contexts.get(text);
  const doubted = texts.reduce((sum, text) => sum + text.doubted!.reduce((a, b) => a + b, 0), 0);
  log(`${doubted} tokens stand in stretches whose labels are doubted`);
}
