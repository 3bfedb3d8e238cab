/** Statements, notes and reported wordings with the record's own texts, for the card's tests. */
import type { NoteView, ReportedView, Segment, StatementView } from "../../src/record/card-view.ts";

const LAVROV = { id: "lavrov", name: "Sergey Lavrov" };
const RT_VIA = [{ id: "rt", name: "RT" }];
const DURAN_VIA = [
  { id: "the_duran", name: "The Duran" },
  { id: "sputnik", name: "Sputnik" },
];
const FRANCE24 = {
  speaker: LAVROV,
  date: "2014-12-16",
  dateText: "16 Dec 2014",
  occasion: "France 24 interview",
  attribution: "Sergey Lavrov, France 24 interview, 16 Dec 2014 (via RT)",
  via: RT_VIA,
  webUrl: "https://www.rt.com/news/214919-russia-nato-enemy-lavrov/#:~:text=What%20%5BRussia",
};
const MIR = {
  speaker: LAVROV,
  date: "2017-05-07",
  dateText: "7 May 2017",
  occasion: "Mir TV interview",
  attribution: "Sergey Lavrov, Mir TV interview, 7 May 2017 (Sputnik’s translation, via The Duran)",
  via: DURAN_VIA,
};

const PARAPHRASE = { key: "label_paraphrase", subs: ["RT", "his"] };
const MIXED = { key: "label_mixed", subs: ["RT", "his"] };

function statement(
  fields: Pick<StatementView, "id" | "kind" | "segments" | "subject"> & typeof MIR & Partial<StatementView>,
): StatementView {
  const words = fields.segments.map(({ text }) => text).join("");
  return {
    relation: "said",
    moreNotes: [],
    remarks: [],
    citationText: `${fields.kind === "direct" ? `“${words}”` : words}\n— ${fields.attribution}`,
    ...fields,
  };
}

export const quoted = (text: string): Segment[] => [{ text, quoted: true }];
const plain = (text: string): Segment[] => [{ text, quoted: false }];

const DOCTRINE_2014: NoteView = {
  heading: "at-the-time",
  dateText: "25/26 December 2014",
  text: "A revised military doctrine, approved ten days after the interview, kept the point and worded it as already happening.",
  sources: [
    {
      name: "Russian strategic nuclear forces",
      url: "http://russianforces.org/blog/2014/12/new_version_of_the_military_do.shtml",
    },
  ],
  sourcesDiffer: "One gives 25 December as the day of approval, others 26 December.",
};
const CONCEPT_2022: NoteView = {
  heading: "since-then",
  dateText: "29 Jun 2022",
  text: "NATO’s Strategic Concept called Russia “the most significant and direct threat to Allies’ security”, after Russia’s full-scale invasion of Ukraine on 24 February.",
  sources: [
    {
      name: "Europe Diplomatic",
      url: "https://europediplomatic.com/2022/06/30/nato-endorses-new-strategic-concept/",
      date: "2022-06-30",
    },
  ],
};
const BIDEN_SAID: NoteView = {
  heading: "at-the-time",
  dateText: "2 Oct 2014",
  text: "At Harvard, Biden spoke of US leadership “oftentimes almost having to embarrass Europe”. He did not say “ordered”.",
  sources: [{ name: "RIA Novosti", date: "2014-10-03" }],
  caveat: "The wording is RIA Novosti’s; the White House transcript was not checked.",
};

export const doctrine = statement({
  ...FRANCE24,
  id: "rt14-04",
  kind: "direct",
  segments: quoted(
    "What [Russia’s military doctrine] says is that the security risks for Russia, among other things, are NATO expansion to the East and the movement of military infrastructure of NATO closer to the Russian borders – not NATO itself, but its militarized movement to the East is considered by the Russian military doctrine as a security risk and threat for Russia,",
  ),
  subject: "What the military doctrine says of NATO",
  note: CONCEPT_2022,
  moreNotes: [DOCTRINE_2014],
  wordingCheck: {
    text: "TASS gave the same English words the same day, with “it” where RT has the bracket.",
    sources: [{ name: "TASS", url: "https://tass.com/russia/767312", date: "2014-12-16" }],
  },
  remarks: ["The words in brackets are the publisher’s, in the place of “it”."],
});

export const ties = statement({
  ...FRANCE24,
  id: "rt14-05",
  kind: "mixed",
  segments: [
    {
      text: "Lavrov said that, due to Russia’s stance in the Ukrainian crisis, NATO had cut off all ties with Russia, “",
      quoted: false,
    },
    {
      text: "severed all practical cooperative mechanisms, including on Afghanistan, including on counter-terrorism, some other specific things.",
      quoted: true,
    },
    { text: "”", quoted: false },
  ],
  kindLabel: MIXED,
  subject: "NATO ending practical cooperation",
});

export const quietly = statement({
  ...FRANCE24,
  id: "rt14-06",
  kind: "mixed",
  segments: [
    { text: "However he added that the military alliance “", quoted: false },
    { text: "quietly", quoted: true },
    { text: "” asked Russia to continue working outside of “", quoted: false },
    { text: "the context of NATO-Russia projects", quoted: true },
    { text: "” on, for instance, training pilots for the Afghan Air Force.", quoted: false },
  ],
  kindLabel: MIXED,
  subject: "Training Afghan pilots",
});

export const enemy = statement({
  ...FRANCE24,
  id: "rt14-01",
  kind: "indirect",
  segments: plain(
    "The NATO military alliance is not Moscow’s enemy, Russian FM Sergey Lavrov told French media that suggested the opposite.",
  ),
  kindLabel: PARAPHRASE,
  subject: "Whether NATO is an enemy",
});

export const ordered = statement({
  ...FRANCE24,
  id: "rt14-10",
  kind: "direct",
  segments: [
    {
      text: "I don’t believe [the sanctions] help Europe. As Joe Biden publicly said, it was the United States that ",
      quoted: true,
    },
    { text: "ordered", quoted: true, tag: "Lavrov’s word" },
    {
      text: " Europe to join sanctions against Russia, and frankly, it’s really a pity that we for some previous years overestimated the independence of the European Union and even big European countries,",
      quoted: true,
    },
  ],
  kindLabel: { key: "label_direct_secondhand", subs: ["Lavrov", "Biden"] },
  subject: "Who was behind the EU’s sanctions",
  note: BIDEN_SAID,
});

export const embarrass = statement({
  ...FRANCE24,
  id: "rt14-09",
  kind: "indirect",
  segments: [
    {
      text: "He recalled the public statement made by US Vice President Joe Biden that America’s leadership ",
      quoted: false,
    },
    { text: "had to embarrass", quoted: false, tag: "RT’s words" },
    {
      text: " Europe to impose economic hits on Russia over the crisis in Ukraine – even though the EU was opposed to such a motion.",
      quoted: false,
    },
  ],
  kindLabel: { key: "label_secondhand", subs: ["RT", "Lavrov", "Biden"] },
  subject: "Biden on pressing Europe for sanctions",
});

export const rompuy = statement({
  ...FRANCE24,
  id: "rt14-14",
  kind: "direct",
  segments: quoted(
    "So the next morning after the huge achievement was reached, which was praised by everyone, the gentleman, what was his name, Van Rompuy, declared that there was a new round of sanctions being introduced on Russia. If this is the European choice, if this is what Europe has as a reaction to something positive, then I once again can only say that we hugely overestimated European independence in foreign policy,",
  ),
  subject: "Sanctions the morning after Minsk",
});

export const bitter = statement({
  ...MIR,
  id: "du17-01",
  kind: "direct",
  segments: quoted(
    "NATO became bitter that its project aimed at bringing the entire Ukraine into its sphere of influence, making Ukraine part of the North Atlantic Alliance and using Crimea to encircle Russia fell through.",
  ),
  subject: "NATO’s project for Ukraine and Crimea",
});

export const csto = statement({
  ...MIR,
  id: "du17-03",
  kind: "direct",
  segments: quoted(
    "The CSTO development strategy does not mention any country or organization as our adversary. In contrast, NATO members perceive Russia as an opponent or even a threat and attempt to downplay the status and the importance of CSTO activities.",
  ),
  subject: "The CSTO’s strategy and NATO’s view of Russia",
});

export const approach = statement({
  ...MIR,
  id: "du17-06",
  kind: "direct",
  segments: quoted(
    "The trend to abandon this ‘abnormal’ approach, in my opinion, is getting stronger. Not everyone in the European Union is ready to accept this, and the so-called aggressive minority is making every effort to maintain its position and the common position of the European Union at the lowest point. Meanwhile, the principle of [European] solidarity should presuppose a search for consensus, a compromise between extremes.",
  ),
  subject: "The trend in the EU",
});

export const headline = statement({
  ...FRANCE24,
  id: "rt14-00",
  kind: "framing",
  speaker: { id: "rt", name: "RT" },
  attribution: "RT headline, 16 Dec 2014",
  segments: plain("NATO is not Russia’s enemy – Lavrov to French media"),
  kindLabel: { key: "label_framing" },
  subject: "RT’s headline",
});

export const harvard: ReportedView = {
  id: "biden-harvard",
  author: "Joe Biden",
  text: "It is true – they did not want to do that but again it was America’s leadership and the President of the United States insisting, oftentimes almost having to embarrass Europe to stand up and take economic hits to impose cost",
  attribution: "Joe Biden, Harvard Kennedy School, 2 Oct 2014",
  thenRole: { key: "label_then_role", subs: ["US vice president"] },
  reportedBy: { name: "RIA Novosti", date: "2014-10-03" },
  document: false,
};

export const concept: ReportedView = {
  id: "nato-concept-2022",
  author: "NATO",
  text: "the most significant and direct threat to Allies’ security",
  attribution: "NATO, Strategic Concept, 29 Jun 2022",
  reportedBy: {
    name: "Europe Diplomatic",
    url: "https://europediplomatic.com/2022/06/30/nato-endorses-new-strategic-concept/",
    date: "2022-06-30",
  },
  document: true,
  note: "Said of Russia.",
};
