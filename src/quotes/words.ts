/**
 * Closed word classes of English as bit flags: what a rule may know of a word without a tagger.
 * One Map look-up a token; a word may be in several classes ("that", "her").
 */
export const Word = {
  Determiner: 1 << 0,
  /** A pronoun that can be a subject: he, they, it, who is not here. */
  Subject: 1 << 1,
  Possessive: 1 << 2,
  Preposition: 1 << 3,
  /** and, or, nor, but, yet */
  Coordinator: 1 << 4,
  /** because, while, if: what follows is another clause. */
  Subordinator: 1 << 5,
  /** who, which, that, whom, whose */
  Relative: 1 << 6,
  /** what, how, why, whether: opens an indirect question. */
  Question: 1 << 7,
  Auxiliary: 1 << 8,
  Modal: 1 << 9,
  Adverb: 1 << 10,
  /** Days, months, "yesterday", "week": adjuncts of time between a verb and what was said. */
  Time: 1 << 11,
  /** Finite forms of frequent verbs: a sign of a whole clause. */
  Finite: 1 << 12,
  Negation: 1 << 13,
  /** be-forms: with a participle after them a passive. */
  Be: 1 << 14,
  /** Object pronouns: me, him, us. */
  Object: 1 << 15,
  /** have-forms */
  Have: 1 << 16,
} as const;

const CLASSES: [number, string][] = [
  [
    Word.Determiner,
    "the a an this that these those some any no every each all both many most several few another other such more",
  ],
  [Word.Subject, "he she they it we i you there this that these those one others both many some few all most"],
  [Word.Possessive, "his her its their our my your whose"],
  [
    Word.Preposition,
    "of in on at by for from to with about against into over under after before between during through without " +
      "within among toward towards upon via amid despite behind beyond near since until till per including regarding " +
      "concerning around across along outside inside alongside throughout following like unlike as besides ahead",
  ],
  [Word.Coordinator, "and or nor but yet so"],
  [
    Word.Subordinator,
    "because while although though if unless whereas when after before since until as once even lest where",
  ],
  [Word.Relative, "who which that whom whose"],
  [Word.Question, "what how why whether who when where which whom if whatever"],
  [
    Word.Auxiliary,
    "is are was were be been being am has have had do does did isn't aren't wasn't weren't hasn't haven't hadn't " +
      "doesn't don't didn't 's 've 're 'd 'll 'm he's she's it's they're they've he'd she'd we're we've i'm i've " +
      "he'll she'll they'll we'll it'll there's who's that's you're you've ain't",
  ],
  [
    Word.Be,
    "is are was were be been being am isn't aren't wasn't weren't 's 're he's she's it's they're we're i'm who's that's",
  ],
  [Word.Have, "has have had hasn't haven't hadn't having 've 'd they've i've we've you've"],
  [
    Word.Modal,
    "will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't ought " +
      "he'll she'll they'll we'll it'll 'll",
  ],
  [
    Word.Negation,
    "not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot " +
      "couldn't shouldn't",
  ],
  [
    Word.Adverb,
    "also then later now still again once even just only often always never already soon not ever yet too instead " +
      "first rather further earlier afterwards thus therefore however meanwhile moreover nevertheless nonetheless " +
      "sometimes flatly long so almost all both",
  ],
  [
    Word.Time,
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september " +
      "october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun " +
      "yesterday today tomorrow tonight earlier later week month year morning afternoon evening night day ago last weekend " +
      "recently weeks months years days hours spring summer autumn winter next",
  ],
  [
    Word.Finite,
    "is are was were am has have had do does did went came made took got gave saw knew thought felt found became began " +
      "kept held brought left met ran paid sent built lost fell led grew rose spoke won set put let goes comes makes takes " +
      "gets gives sees knows wants needs means looks seems appears remains continues shows keeps runs plans works helps " +
      "leads stands tries allows includes wanted needed seemed appeared remained helped tried allowed became want need know " +
      "think believe believes believed feel feels says said say told tells asked called",
  ],
  [Word.Object, "me him her us them you it himself herself themselves itself"],
];

const FLAGS = new Map<string, number>();
for (const [flag, words] of CLASSES) {
  for (const word of words.split(" ")) FLAGS.set(word, (FLAGS.get(word) ?? 0) | flag);
}

/** @param lower a word in lower case with straight apostrophes. */
export function wordFlags(lower: string): number {
  return FLAGS.get(lower) ?? 0;
}

/** Abbreviations whose full stop belongs to the word; the sentence goes on after them. */
export const TITLE_ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr maj adm st rev hon pres sec amb supt det " +
    "messrs mme mlle fr sr jr no vs dept gov't"
  ).split(" "),
);

/** Abbreviations that may end a sentence as well. */
export const OTHER_ABBREVIATIONS = new Set(
  (
    "inc corp ltd co bros etc jan feb mar apr jun jul aug sept sep oct nov dec mass calif pa fla ga tex ill mich minn wis " +
    "ariz colo conn va md tenn ky ala miss wash ore okla kan ark la mo neb nev n.c s.c"
  ).split(" "),
);
