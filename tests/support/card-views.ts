/** Card views as the background would compose them: what the card's tests draw. */
import type { CardView, StatementView } from "../../src/record/card-view.ts";
import {
  approach,
  bitter,
  concept,
  csto,
  doctrine,
  embarrass,
  enemy,
  harvard,
  ordered,
  quietly,
  quoted,
  rompuy,
  ties,
} from "./card-statements.ts";

export * from "./card-statements.ts";

const EMPTY = { close: false, reportedFirst: [], sections: [], reportedAfter: [], background: [] };
const about = (view: StatementView): StatementView => ({ ...view, relation: "about" });
const to = (view: StatementView): StatementView => ({ ...view, relation: "to" });
const CLOSEST = { key: "label_closest" };

export const lavrovView: CardView = {
  ...EMPTY,
  entity: { id: "lavrov", name: "Sergey Lavrov", kind: "person", short: "Lavrov" },
  role: "Foreign minister of Russia since 9 March 2004",
  why: CLOSEST,
  close: true,
  lead: doctrine,
  sections: [
    {
      relation: "said",
      label: { key: "label_said" },
      statements: [ties, enemy, quietly, ordered, embarrass, rompuy, bitter, csto, approach],
    },
  ],
  background: [
    {
      text: "Announced that Russia was suspending its mission to NATO.",
      dateText: "18 Oct 2021",
      sources: [
        {
          name: "Al Arabiya",
          url: "https://english.alarabiya.net/News/world/2021/10/18/Russia-to-suspend-mission-to-NATO-in-latest-diplomatic-row-FM-Lavrov",
        },
      ],
    },
    {
      text: "The EU froze his assets after Russia’s full-scale invasion of Ukraine; US sanctions followed.",
      dateText: "25 Feb 2022",
      sources: [
        {
          name: "Deutsche Welle",
          url: "https://m.dw.com/en/eu-agrees-to-sanction-russias-vladimir-putin-sergey-lavrov/a-60919147",
        },
      ],
    },
  ],
};

export const natoView: CardView = {
  ...EMPTY,
  entity: { id: "nato", name: "NATO", kind: "organisation", short: "NATO" },
  role: "Intergovernmental military alliance of North American and European states, founded in 1949",
  why: { key: "label_not_close", subs: ["NATO"] },
  lead: about(csto),
  leadBy: { key: "label_about_by", subs: ["NATO", "Sergey Lavrov, foreign minister of Russia"] },
  sections: [
    {
      relation: "about",
      label: { key: "label_about_by", subs: ["NATO", "Sergey Lavrov, foreign minister of Russia"] },
      statements: [bitter, doctrine, enemy, ties, quietly].map(about),
    },
  ],
  reportedAfter: [concept],
  background: [
    {
      text: "Suspended all practical civilian and military cooperation with Russia over Crimea; ambassador-level dialogue stayed open.",
      dateText: "1 Apr 2014",
      sources: [
        {
          name: "NBC News",
          url: "http://www.nbcnews.com/storyline/ukraine-crisis/nato-suspends-cooperation-russia-over-crimea-crisis-n69151",
        },
      ],
    },
  ],
};

export const bidenView: CardView = {
  ...EMPTY,
  entity: { id: "biden", name: "Joe Biden", kind: "person", short: "Biden" },
  role: "American politician; US vice president 2009–2017 and president 2021–2025",
  caution: { key: "label_secondhand_only", subs: ["Biden"] },
  why: CLOSEST,
  close: true,
  reportedFirst: [harvard],
  leadBy: { key: "label_about_by", subs: ["Biden", "Sergey Lavrov, foreign minister of Russia"] },
  lead: { ...about(ordered), thenRole: { key: "label_then_role_of", subs: ["Biden", "US vice president"] } },
  sections: [
    {
      relation: "about",
      label: { key: "label_about_by", subs: ["Biden", "Sergey Lavrov, foreign minister of Russia"] },
      statements: [about(embarrass)],
    },
  ],
  background: [
    {
      text: "Russia barred him from entry.",
      dateText: "15 Mar 2022",
      sources: [
        {
          name: "Hürriyet Daily News",
          url: "https://www.hurriyetdailynews.com/russia-sanctions-biden-and-several-top-us-officials-172250",
        },
      ],
    },
  ],
};

export const rompuyView: CardView = {
  ...EMPTY,
  entity: { id: "van_rompuy", name: "Herman Van Rompuy", kind: "person", short: "Van Rompuy" },
  role: "Belgian politician; first full-time President of the European Council, December 2009 to November 2014",
  lead: about(rompuy),
  leadBy: { key: "label_about_by", subs: ["Van Rompuy", "Sergey Lavrov, foreign minister of Russia"] },
  background: [
    {
      text: "Wrote with Commission president Barroso that ambassadors had agreed new sanctions, to be adopted on Monday.",
      dateText: "5 Sep 2014",
      sources: [
        {
          name: "Sputnik",
          url: "https://sputnikglobe.com/20140905/EU-New-Sanctions-Against-Russia-to-Be-Announced-Monday-192681941.html",
        },
      ],
    },
  ],
};

export const france24View: CardView = {
  ...EMPTY,
  entity: { id: "france24", name: "France 24", kind: "organisation", short: "France 24" },
  role: "French state-owned international news channel based near Paris",
  why: CLOSEST,
  close: true,
  lead: to(enemy),
  leadBy: { key: "label_to", subs: ["France 24"] },
  sections: [
    {
      relation: "to",
      label: { key: "label_to", subs: ["France 24"] },
      statements: [doctrine, ties, quietly, ordered].map(to),
    },
  ],
};

export const rtView: CardView = {
  ...EMPTY,
  entity: { id: "rt", name: "RT", kind: "organisation", short: "RT" },
  role: "Russian state-controlled, state-funded international news network, launched in 2005 as Russia Today",
  background: [
    {
      text: "The EU suspended its broadcasting in the EU.",
      dateText: "2 Mar 2022",
      sources: [
        {
          name: "ORER",
          url: "https://orer.eu/2022/03/02/eu-imposes-sanctions-on-state-owned-outlets-rt-russia-today-and-sputniks-broadcasting-in-the-eu/",
        },
      ],
    },
  ],
  published: [{ id: "rt-2014", title: "NATO is not Russia’s enemy – Lavrov to French media", dateText: "16 Dec 2014" }],
};

/** On a page that is itself the source: nothing is left to show but who they are. */
export const leftOutView: CardView = {
  ...lavrovView,
  why: undefined,
  lead: undefined,
  close: false,
  sections: [],
  leftOut: { key: "label_left_out", subs: ["14"] },
};

/** A passage longer than any of the record's: 1,300 characters. */
export const longView: CardView = {
  ...lavrovView,
  lead: {
    ...approach,
    segments: quoted([approach, rompuy, doctrine].map(({ segments }) => segments[0]?.text ?? "").join(" ")),
  },
};
