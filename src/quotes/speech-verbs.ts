/**
 * Reporting verbs and what each takes, in the spirit of the frames of VerbNet 37 (say, tell, complain, advise …), but
 * small: written for this project, all forms derived.
 */
export const Frame = {
  /** Takes a clause, with or without "that", and may stand after or inside it: "…, she said." */
  Say: 1 << 0,
  /** A hearer may stand between the verb and the clause: "told reporters that". */
  Hearer: 1 << 1,
  /** The thing said is a noun phrase: "criticized the plan". */
  Topic: 1 << 2,
  /** Often means something else: counts only with a quotation or an overt "that", "how", "whether". */
  Weak: 1 << 3,
  /** Goes with a "to"-clause: "promised to leave", "urged them to leave". */
  Infinitive: 1 << 4,
  /** Thought rather than said: "believes that". */
  Mind: 1 << 5,
  /** Who is to act is part of what is said: "urged Republicans to join". */
  Object: 1 << 6,
} as const;

export type Form = "base" | "s" | "past" | "participle" | "ing";
export interface SpeechVerb {
  lemma: string;
  frame: number;
  form: Form;
}

const { Say, Hearer, Topic, Weak, Infinitive, Mind, Object: Actor } = Frame;
const GROUPS: [number, string][] = [
  [Say, "say"],
  [Say | Hearer, "tell"],
  [Say | Topic, "note claim explain argue announce acknowledge mention deny admit concede declare reiterate confirm"],
  [Say, "insist reply exclaim quip joke remark retort muse opine"],
  [Say | Weak, "add write state report respond continue comment answer read tweet post conclude begin"],
  [Say | Topic, "recall allege assert contend stress emphasize emphasise reveal disclose predict lament"],
  [Say | Hearer, "warn assure remind inform caution promise advise notify"],
  [Say, "testify boast complain maintain vow pledge swear confess profess"],
  [
    Say | Weak,
    "suggest observe counter maintain repeat elaborate underscore underline clarify specify signal hint imply",
  ],
  [
    Say | Weak,
    "shout yell scream whisper murmur mutter cry sigh laugh gush fume thunder proclaim intone snap sing chant chide scold berate tease bemoan bristle type",
  ],
  [Say | Weak | Hearer, "ask wonder inquire question demand"],
  [Say | Infinitive | Weak, "threaten offer agree propose recommend request"],
  [Say | Mind | Weak, "believe think feel hope fear know find learn discover determine decide expect estimate doubt"],
  [Say | Weak, "show indicate point see agree rule forecast project calculate"],
  [Infinitive | Hearer | Actor, "urge encourage implore beseech exhort"],
  [Actor, "ask"],
  [
    Topic,
    "call criticize criticise describe condemn denounce blame accuse reject dismiss slam blast praise welcome cite hail " +
      "deride mock decry rebuke express voice characterize characterise label dub liken defend brand laud admire",
  ],
  [Topic | Weak, "attack oppose support back endorse address discuss reference challenge refute dispute tout compare"],
];

const IRREGULAR: Record<string, [past: string, participle: string]> = {
  say: ["said", "said"],
  tell: ["told", "told"],
  write: ["wrote", "written"],
  read: ["read", "read"],
  swear: ["swore", "sworn"],
  begin: ["began", "begun"],
  think: ["thought", "thought"],
  feel: ["felt", "felt"],
  know: ["knew", "known"],
  find: ["found", "found"],
  see: ["saw", "seen"],
  show: ["showed", "shown"],
  rebuke: ["rebuked", "rebuked"],
  forecast: ["forecast", "forecast"],
  sing: ["sang", "sung"],
};
/** Verbs that double their last letter although they have two syllables, or one: "quipped", "admitted". */
const DOUBLING = new Set(["admit", "quip", "slam", "dub", "snap"]);

const VERBS = new Map<string, SpeechVerb>();
for (const [frame, lemmas] of GROUPS) {
  for (const lemma of lemmas.split(" ")) {
    for (const [text, form] of forms(lemma)) {
      const known = VERBS.get(text);
      if (!known) VERBS.set(text, { lemma, frame, form });
      else if (known.lemma === lemma) known.frame |= frame;
    }
  }
}

/** @param lower a word in lower case. */
export function speechVerb(lower: string): SpeechVerb | undefined {
  return VERBS.get(lower);
}

function forms(lemma: string): [string, Form][] {
  const stem = lemma.endsWith("e") ? lemma.slice(0, -1) : DOUBLING.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  const consonantY = /[^aeiou]y$/.test(lemma);
  const s = consonantY ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const regular = consonantY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  const ing = /ee$/.test(lemma) ? `${lemma}ing` : `${stem}ing`;
  // British English doubles an l: "labelled", "signalling".
  const british: [string, Form][] = /[^aeiou][ae]l$/.test(lemma)
    ? [
        [`${lemma}led`, "past"],
        [`${lemma}ling`, "ing"],
      ]
    : [];
  return [...british, [lemma, "base"], [s, "s"], [past, "past"], [participle, "participle"], [ing, "ing"]].filter(
    ([text], index, all) => all.findIndex(([other]) => other === text) === index,
  ) as [string, Form][];
}
