/**
 * Invented records of any size, the same ones for the same seed: people and organisations whose names have the parts,
 * lengths and repetitions of real ones (a few given names and surnames are borne by many), 11 % of them in Cyrillic.
 */
import { randomFrom } from "../../scripts/train/random.ts";
import type { NameForm } from "../../src/names/types.ts";

const words = (list: string) => list.trim().split(/\s+/);
const GIVEN = words(`
James John Robert Michael William David Richard Joseph Thomas Charles Daniel Matthew Anthony Mark Donald Steven Paul Andrew
Joshua Kenneth Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Mary Patricia Jennifer
Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol
Jean Pierre François Michel Alain Philippe José Antonio Juan Manuel Francisco Luis María Carmen Giovanni Giuseppe Marco Anna
Hans Peter Wolfgang Klaus Jürgen Angela Ursula Mohammed Ahmed Ali Hassan Fatima Wei Li Ming Hiroshi Kenji Yuki Raj Priya Amit
Narendra Joe Keir Rishi Boris Emmanuel Olaf Viktor Pedro Giorgia Jens Antony Marie Zoë Åsa Łukasz Gül İbrahim Jean-Pierre`);
const SURNAMES = words(`
Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas
Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King
Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Trump Biden
Harris Starmer Sunak Macron Scholz Merz Modi Kishida Ishiba Trudeau Carney Rubio Hegseth Vance Austin Blinken Sullivan
Müller Schmidt Schröder Groß Fischer Weber Dupont Lefèvre Moreau García Núñez Rossi Bianchi Kowalski Nowak Yılmaz Öztürk Singh
Kumar Sharma Khan Hussein Al-Sayed Kim Park Choi Tanaka Sato Suzuki O’Neill O'Brien McDonald MacLeod Smith-Jones`);
const GIVEN_RU = words(
  "Александр Сергей Дмитрий Андрей Алексей Максим Евгений Иван Михаил Николай Ольга Елена Наталья Анна Мария Татьяна Юлия",
);
const SURNAMES_RU = words(
  "Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов",
);
const ENDINGS = words(
  "son man er ton ley ford well berg stein ini etti ez ski wicz sen sson ov ev ian oğlu escu ard eau ier",
);
const ENDINGS_RU = words("ов ев ин енко ский чук ян швили");
const SYLLABLES = words(
  "ba be bo bra ca co cha da de do dra el fa fe fi ga go gra ha he ho ja jo ka ke ki ko la le li lo lu ma me mi mo na ne ni no pa pe po ra re ri ro sa se shi so ta te ti to tra va ve vi wa we ya za zo",
);
const SYLLABLES_RU = words(
  "ба бе бо ва ве га го да де жу за зе ка ко ла ле ло ма ме ми на не ни па пе ра ре ро са се та те фа ха ша",
);
const PLACES = words(
  "European International National British American Russian German French African Asian World United Central Northern Royal Global Kyiv London Paris Texas California Tokyo Delhi Ontario",
);
const THINGS = words(
  "Union Bank Institute University Party Council Agency Ministry Court Commission Foundation Group Press Airlines Museum Club Association Network Fund Front Forum Committee Department Service Office",
);
const OF = words(
  "Defence Health Science Justice Trade Energy Education Finance Agriculture Transport Statistics Labour Nations Europe",
);

/** Names that the real articles hold: in a record of any size some are found. */
const KNOWN =
  "Donald Trump|Keir Starmer|United Nations|European Union|White House|Joe Biden|Reuters|Narendra Modi|Pentagon|Google";

const NEEDS_NAME = { bare: true, needs: "full-name" } as const;
const ACRONYM = { needs: "full-name" } as const;
const SHARE_OF_PEOPLE = 0.75;
/** Of people: with three forms each, 11 % of all forms. */
const SHARE_IN_CYRILLIC = 0.094;
/** Of people who write in Latin letters: "Fatima van der Berg", "A. B. Clark", a middle name. */
const PARTICLES = ["de", "van der", "von", "al-", "bin", "Van", "El"];

/** @param count how many forms; an entity has one to three of them */
export function generatedForms(count: number, seed = 1): NameForm[] {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  /** Early ones more often, as with real names. */
  const common = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)]!;
  const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const invented = (syllables: string[], endings: string[]) =>
    title(Array.from({ length: 1 + Math.floor(random() * 2.6) }, () => pick(syllables)).join("") + pick(endings));
  const forms: NameForm[] = [];
  const used = new Set<number>();

  function newId(): string {
    let number = 0;
    do number = Math.floor(random() * 130_000_000);
    while (used.has(number));
    used.add(number);
    return `q${number}`;
  }
  function person(): void {
    const cyrillic = random() < SHARE_IN_CYRILLIC;
    const entity = newId();
    const [givens, surnames] = cyrillic ? [GIVEN_RU, SURNAMES_RU] : [GIVEN, SURNAMES];
    const [syllables, endings] = cyrillic ? [SYLLABLES_RU, ENDINGS_RU] : [SYLLABLES, ENDINGS];
    const given = random() < 0.75 ? common(givens) : invented(syllables, ["", ...syllables]);
    let surname = random() < 0.3 ? common(surnames) : invented(syllables, endings);
    if (!cyrillic && random() < 0.04) surname = `${pick(PARTICLES)} ${surname}`.replace("- ", "-");
    if (!cyrillic && random() < 0.02) surname = `${surname}-${common(surnames)}`;
    const middle = random();
    const between = middle < 0.12 ? `${common(givens)} ` : middle < 0.2 ? `${common(givens).charAt(0)}. ` : "";
    forms.push({ entity, text: `${given} ${between}${surname}`, full: true, person: true });
    forms.push({ entity, text: surname, full: false, person: true, when: NEEDS_NAME });
    if (cyrillic) forms.push({ entity, text: `${surname}а`, full: false, person: true, when: NEEDS_NAME });
  }
  function organisation(): void {
    const entity = newId();
    const kind = random();
    const of = random() < 0.4 ? ` of ${pick(OF)}${random() < 0.3 ? ` and ${pick(OF)}` : ""}` : "";
    const head = kind < 0.5 ? pick(PLACES) : kind < 0.8 ? invented(SYLLABLES, ENDINGS) : common(SURNAMES);
    const text = kind > 0.97 ? `“${head}”` : `${head} ${random() < 0.3 ? `${pick(PLACES)} ` : ""}${pick(THINGS)}${of}`;
    forms.push({ entity, text, full: true, person: false, ...(random() < 0.05 && { when: { case: "any" } as const }) });
    const initials = text.replace(/[^A-ZÀ-Þ]/g, "");
    if (initials.length > 2 && random() < 0.4)
      forms.push({ entity, text: initials, full: false, person: false, when: ACRONYM });
  }
  for (const [n, text] of KNOWN.split("|").entries()) {
    forms.push({ entity: `known${n}`, text, full: true, person: /^(?:Don|Kei|Joe|Nar)/.test(text) });
  }
  while (forms.length < count) {
    if (random() < SHARE_OF_PEOPLE) person();
    else organisation();
  }
  return forms.slice(0, count);
}
