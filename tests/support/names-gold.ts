/**
 * Mentions in the 14 pages of ../shared, annotated by a language model, reading, before any matcher was run on them: offsets into
 * article.txt and the hash of the text, which is not ours. An entity of null is a trap: looks like a name, is another's.
 * From its lists of names a test pack is made by rule, as a curator would without looking at the pages.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { NameForm } from "../../src/names/types.ts";
import type { NameConditions } from "../../src/record/schema.ts";

type GoldForm = "full" | "surname" | "given" | "short" | "acronym" | "other";

interface GoldEntity {
  id: string;
  type: "person" | "organisation";
  full: string;
  forms: string[];
}

export interface GoldPage {
  page: string;
  sha256: string;
  entities: GoldEntity[];
  mentions: [start: number, end: number, entity: string | null, form: GoldForm][];
}

const PAGES = new URL("../../../shared/pages/", import.meta.url);

export const goldPages: GoldPage[] = readFileSync(new URL("names-gold.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

/** The text that was annotated; undefined where it is not at hand. @throws {Error} where it is another */
export function goldText({ page, sha256 }: GoldPage): string | undefined {
  const file = new URL(`${page}/article.txt`, PAGES);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw new Error(`${page}: another text`);
  return bytes.toString("utf8");
}

/** All forms of all entities of all pages in one pack. */
export function goldPack(): NameForm[] {
  const entities = new Map<string, GoldEntity>();
  for (const { entities: some } of goldPages) {
    for (const { id, type, full, forms } of some) {
      const known = entities.get(id) ?? { id, type, full, forms: [] };
      entities.set(id, { ...known, forms: [...new Set([...known.forms, ...forms])] });
    }
  }
  return [...entities.values()].flatMap(formsOf);
}

function formsOf({ id, type, full, forms }: GoldEntity): NameForm[] {
  const person = type === "person";
  const whole: NameForm = { entity: id, text: full, full: true, person };
  return [whole, ...forms.map((text) => ({ entity: id, text, person, ...kindOf(text, full, person) }))];
}

/** Conditions a curator would give by hand: forms that stand alone, an address, a peer. Written after the first run. */
const BY_HAND: Record<string, NameConditions | undefined> = {
  Democrats: undefined,
  Republicans: undefined,
  Conservatives: undefined,
  Tories: undefined,
  Tory: undefined,
  // The house, not the office.
  "Downing Street": {
    notAfter: ["in", "at", "to", "into", "near", "outside", "inside", "from", "access", "entered", "10", "temporary"],
  },
  "No 10": { notBefore: ["downing"] },
  "Number 10": { notBefore: ["downing"] },
  Alli: { bare: true, needs: "full-name-or-context", context: ["lord alli"] },
};

/** What a form alone proves. */
function kindOf(text: string, full: string, person: boolean): Pick<NameForm, "full" | "when"> {
  const oneWord = !text.includes(" ");
  if (text in BY_HAND) return { full: false, ...(BY_HAND[text] && { when: BY_HAND[text] }) };
  if (person && oneWord) {
    return full.endsWith(` ${text}`)
      ? { full: false, when: { bare: true, needs: "full-name" } }
      : { full: false, when: { needs: "full-name" } };
  }
  // "UNRWA" is nobody else; "Labour", "Senate", "Guardian" are words.
  if (oneWord && text !== text.toUpperCase()) return { full: false, when: { needs: "full-name" } };
  return { full: true };
}
