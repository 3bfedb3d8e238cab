/** What training can be asked to do otherwise; the defaults make the model that ships. */
export interface Settings {
  /** Rows of weights features are hashed to. */
  readonly rows: number;
  readonly epochs: number;
  /** Epochs of the models that only read the parts held out from them. */
  readonly foldEpochs: number;
  readonly folds: number;
  /** AdaGrad's step. */
  readonly step: number;
  /** Share of features left out at random, a defence against leaning on few. */
  readonly dropout: number;
  /** The weights after each epoch from this one on are averaged. */
  readonly averageFrom: number;
  /** How often, in training, the second reading's features are shown. */
  readonly contextShare: number;
  /** A label the other folds give less than this is taken for a slip of the annotators. */
  readonly doubt: number;
  /** What an example of the corpus with the roughest labels counts, others being 1. */
  readonly roughWorth: number;
  readonly seed: number;
  /** So many models are trained, each with a seed of its own, and their weights averaged: less is left to chance. */
  readonly members: number;
}

export const SETTINGS: Settings = {
  rows: 45_056,
  epochs: 5,
  foldEpochs: 3,
  folds: 4,
  step: 0.05,
  dropout: 0.1,
  averageFrom: 2,
  contextShare: 0.7,
  doubt: 0.02,
  roughWorth: 0.5,
  seed: 7,
  members: 4,
};
