/**
 * Invented packs of any size, the same one for the same seed, valid by the Pack schema and true in themselves: every span
 * is where it says in its source's text. Nobody real says anything real. How much is on record is spread as it is in an
 * archive: the first person has a tenth of all statements, most have few or none.
 */
import { createHash } from "node:crypto";
import { randomFrom } from "../../scripts/train/random.ts";
import type { NameForm } from "../../src/names/types.ts";
import type {
  Entity,
  Name,
  Note,
  Occasion,
  Pack,
  ReportedWording,
  Source,
  Statement,
} from "../../src/record/schema.ts";
import { generatedForms } from "./names-generated.ts";

export interface Size {
  /** Forms of names; an entity has one to three. At least 40. */
  names: number;
  /** Statements, publishers' own lines not counted. */
  statements: number;
  seed?: number;
}

/** The pack in the builds that the end-to-end tests run on: more names than a tab holds. */
export const ARCHIVE: Required<Size> = { names: 2_600, statements: 400, seed: 11 };

const PLACES = 300;
const PUBLISHERS = 40;
const VOCABULARY = 30_000;
const HEAD = 10;
/** On average; some text stands between them. */
const PER_SOURCE = 12;
const SHARE_OF_FIRST = 0.1;

export function generatedPack({ names, statements: wanted, seed = 1 }: Size): Pack {
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  /** The nth about 10/(n + 10) times as often as the first (Zipf and Mandelbrot), counted from 0. */
  const rank = (count: number) => Math.floor(HEAD * (1 + count / HEAD) ** random()) - HEAD;
  const chance = (share: number) => random() < share;

  const entities = entitiesFrom(generatedForms(names, seed));
  const people = entities.filter(({ kind }) => kind === "person");
  const publishers = entities.filter(({ kind }) => kind === "organisation").slice(0, PUBLISHERS);
  for (const publisher of publishers) publisher.publisher = true;
  const places = Array.from({ length: PLACES }, (_, at) => placeCalled(capital(word(at * 7 + 3)), `place-${at}`));
  const first = people[0] as Entity;
  if (people.length < 2 || publishers.length === 0) throw new Error("a pack needs more names than that");
  // Who is spoken of most is not who speaks most.
  const topics = [...places, ...entities.slice(0, 5_000).toReversed()];
  giveRoles(people.slice(0, 200));

  const phrase = (least: number, more: number) =>
    Array.from({ length: least + below(more) }, () => word(rank(VOCABULARY))).join(" ");
  const notes: Note[] = [];
  const reported: ReportedWording[] = [];
  const sources: Source[] = [];
  const statements: Statement[] = [];

  /** Each source has one line of the publisher's own among its statements. */
  const left = () => wanted - (statements.length - sources.length);
  while (left() > 0) addSource();

  function addSource(): void {
    const number = sources.length;
    const publisher = publishers[rank(publishers.length)] as Entity;
    const copied = chance(0.1) ? (publishers[below(publishers.length)] as Entity) : undefined;
    const date = `${2000 + below(25)}-${twoDigits(1 + below(12))}-${twoDigits(1 + below(28))}`;
    const place = places[rank(places.length)] as Entity;
    const occasion: Occasion = {
      label: `${publisher.name} interview, ${place.name}`,
      short: `${publisher.name} interview`,
      outlet: publisher.id,
      place: place.name,
      date,
      dateKind: "said",
    };
    const id = `src-${number}`;
    const title = capital(phrase(5, 5));
    let text = `${title}\n\n`;
    const common = { source: id, occasion, date, notes: [], wordTags: [], remarks: [], terms: [] };
    const add = (part: Omit<Statement, keyof typeof common | "id" | "selector"> & Partial<Statement>) => {
      const { start, end } = part.span;
      const selector = {
        prefix: text.slice(Math.max(0, start - 32), start),
        exact: text.slice(start, end),
        suffix: "",
      };
      statements.push({ ...common, ...part, id: `st-${statements.length}`, selector });
    };
    add({
      kind: "framing",
      speaker: null,
      span: { start: 0, end: title.length },
      quoted: [],
      about: [],
      subject: title.slice(0, 70),
      attribution: `${publisher.name} headline, ${date}`,
    });
    // Its own headline has been added, and it not yet.
    const count = Math.min(1 + below(2 * PER_SOURCE), left() + 1);
    for (let at = 0; at < count; at++) {
      const speaker = chance(SHARE_OF_FIRST) ? first : (people[1 + rank(people.length - 1)] as Entity);
      const about = [...new Set(Array.from({ length: below(4) }, () => topics[rank(topics.length)] as Entity))].filter(
        (topic) => topic !== speaker,
      );
      const words = `${phrase(8, 20)}${about[0] && chance(0.6) ? ` ${about[0].name}` : ""}`;
      const told = {
        speaker: speaker.id,
        about: about.map((topic) => topic.id),
        subject: `${chance(0.3) && about[0] ? about[0].name : ""} ${phrase(3, 3)}`.trim().slice(0, 70),
        terms: phrase(2, 3).split(" "),
        attribution: `${speaker.name}, ${occasion.short}, ${date} (via ${publisher.short})`,
        notes: chance(0.02) ? [addNote(date)] : [],
        ...(chance(0.02) && { originalSpeaker: (people[rank(people.length)] as Entity).id }),
        ...(chance(0.02) && { remarks: ["The bracket is the publisher’s."] }),
      };
      if (told.originalSpeaker === speaker.id) delete told.originalSpeaker;
      const from = text.length;
      const kind = chance(0.5) ? "direct" : chance(0.5) ? "mixed" : "indirect";
      if (kind === "direct") {
        text += `“${capital(words)},” ${speaker.name} said.`;
        const span = { start: from + 1, end: from + 1 + words.length + 1 };
        add({ ...told, kind, span, quoted: [span] });
      } else {
        const lead = `${speaker.name} said that ${phrase(3, 6)} `;
        text += kind === "mixed" ? `${lead}“${words}”.` : `${lead}${words}.`;
        const inMarks = { start: from + lead.length + 1, end: from + lead.length + 1 + words.length };
        const span = { start: from, end: text.length };
        add({ ...told, kind, span, quoted: kind === "mixed" ? [inMarks] : [], paraphraser: publisher.id });
      }
      text += `\n\n${capital(phrase(4, 12))}.\n\n`;
    }
    sources.push({
      id,
      file: `${id}.txt`,
      sha256: createHash("sha256").update(text).digest("hex"),
      title,
      publisher: publisher.id,
      url: `https://news-${publisher.id}.example/${date.slice(0, 4)}/${number}`,
      published: date,
      language: "en",
      occasion,
      ...(copied && {
        underlying: {
          publisher: copied.id,
          title,
          url: `https://wire-${copied.id}.example/${number}`,
          published: date,
        },
      }),
      noise: [],
      text,
    });
    if (chance(0.02) || number === 0) {
      const author = people[rank(people.length)] as Entity;
      reported.push({
        id: `rep-${reported.length}`,
        author: author.id,
        text: phrase(6, 10),
        occasion: capital(phrase(2, 2)),
        date,
        reportedBy: { name: publisher.name, date },
        about: [],
        besides: [],
      });
    }
  }

  function addNote(date: string): string {
    const id = `note-${notes.length}`;
    const heading = chance(0.5) ? "at-the-time" : "since-then";
    notes.push({ id, heading, date, text: `${capital(phrase(8, 8))}.`, sources: [{ name: capital(word(below(99))) }] });
    return id;
  }

  return {
    format: 1,
    id: `generated-${seed}`,
    title: "An invented archive",
    version: "1.0.0",
    curator: "Nobody",
    licence: "CC0",
    rule: "Everything drawn.",
    sources,
    entities: [...entities, ...places],
    statements,
    notes,
    reported,
  };
}

/** The forms of an entity stand one after another; the first names it whole. Real people's are left out: nothing is put in their mouths. */
function entitiesFrom(forms: readonly NameForm[]): Entity[] {
  const entities: Entity[] = [];
  for (const { entity: id, text, full, person, when } of forms) {
    if (id.startsWith("known")) continue;
    const kind = entities.at(-1)?.id === id ? "alternative" : "preferred";
    const name: Name = { text, kind, ...(full && { full }), ...(when && { when }) };
    const last = entities.at(-1);
    if (last?.id === id) last.names.push(name);
    else entities.push(entityCalled(text, id, person ? "person" : "organisation", [name]));
  }
  return entities;
}

function entityCalled(name: string, id: string, kind: Entity["kind"], names: Name[]): Entity {
  const short = kind === "person" ? (name.split(" ").at(-1) ?? name) : name;
  return {
    id,
    kind,
    name,
    marked: true,
    description: `An invented ${kind}.`,
    short,
    possessive: kind === "person" ? "their" : "its",
    roles: [],
    names,
    background: [],
  };
}

function placeCalled(name: string, id: string): Entity {
  const names: Name[] = [{ text: name, kind: "preferred", full: true }];
  return { ...entityCalled(name, id, "place", names), marked: false };
}

/** Some hold an office, and held another before. */
function giveRoles(people: Entity[]): void {
  for (const [at, person] of people.entries()) {
    if (at % 3 > 0) continue;
    person.roles = [
      { title: `Minister of ${capital(word(at + 50))}`, short: "minister", from: "2000", to: "2012-05" },
      { title: `President of ${capital(word(at + 60))}`, short: "president", from: "2012-06", asOf: "2020" },
    ];
  }
}

const SYLLABLES = ["ba", "co", "de", "fi", "gu", "la", "mo", "ne", "pri", "sto", "tra", "vel", "wen", "ri", "su", "ka"];

/** An invented word, another for each number. */
function word(number: number): string {
  let made = "";
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    made += SYLLABLES[rest % SYLLABLES.length];
  }
  return made;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
