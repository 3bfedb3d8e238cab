/** The four lines of the publishers' own: what they say, and words that find them. */
export const FRAMING: Record<string, { source: string; words: string; text: string }> = {
  "rt14-00": {
    source: "rt-2014",
    words: "not Russia’s enemy French media",
    text: "NATO is not Russia’s enemy – Lavrov to French media",
  },
  "rt14-11": {
    source: "rt-2014",
    words: "Biden embarrassed EU into sanctioning",
    text: "Biden says US 'embarrassed' EU into sanctioning Russia over Ukraine",
  },
  "rt14-15": {
    source: "rt-2014",
    words: "Mistral warships Palestine independence",
    text: "France’s sale of Mistral warships to Russia and Palestine’s independence",
  },
  "du17-00": {
    source: "duran-2017",
    words: "relations with Moscow into the abyss",
    text: "why NATO decided to send relations with Moscow into the abyss",
  },
};
