/** A page that fetches its names from a large record comes to the decisions of a page that holds them all. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildIndex, meantIn, openIndex } from "../../src/names/index-file/index.ts";
import { openNames } from "../../src/names/open.ts";
import { packNames } from "../../src/names/pack.ts";
import type { Mention, NameForm, PageNames } from "../../src/names/types.ts";
import { namesData } from "../support/names-cases.ts";
import { generatedForms } from "../support/names-generated.ts";

const NOBODY = packNames({ format: 1, forms: [] });

function byEntity(forms: readonly NameForm[]): (entity: string) => readonly NameForm[] {
  const known = new Map<string, NameForm[]>();
  for (const form of forms) known.set(form.entity, [...(known.get(form.entity) ?? []), form]);
  return (entity) => known.get(entity) ?? [];
}

/** Two of one surname, a surname in another's name, a given name that is a surname, an article behind a particle. */
const HARD: NameForm[] = [
  { entity: "jane", text: "Jane Clark", full: true, person: true },
  { entity: "jane", text: "Clark", full: false, person: true, when: { bare: true, needs: "full-name" } },
  { entity: "john", text: "John Clark", full: true, person: true },
  { entity: "john", text: "Clark", full: false, person: true, when: { bare: true, needs: "full-name" } },
  { entity: "james", text: "James Clark", full: true, person: true },
  { entity: "james", text: "Clark", full: false, person: true, when: { bare: true, needs: "full-name" } },
  { entity: "james2", text: "James Clark", full: true, person: true },
  { entity: "group", text: "Clark Group", full: true, person: false },
  { entity: "groupies", text: "Clark Group", full: false, person: false, when: { needs: "full-name" } },
  { entity: "groupies", text: "Friends of the Clark Group", full: true, person: false },
  { entity: "ca", text: "CG", full: false, person: false, when: { needs: "context", context: ["group*"] } },
  { entity: "union", text: "الاتحاد", full: true, person: false },
];

function record(forms: readonly NameForm[]) {
  const index = openIndex(buildIndex(forms));
  const formsOf = byEntity(forms);
  const asked: string[][] = [];
  return {
    asked,
    whole: openNames({ format: 1, forms: [...forms] }),
    learning: openNames(NOBODY, async (lang, texts) => {
      asked.push([...texts]);
      return [...meantIn(texts, lang, index)].flatMap(formsOf);
    }),
  };
}

type Change = { id: number; text: string | null };

async function tell(page: PageNames, changes: readonly Change[]) {
  await page.learn?.(changes.flatMap(({ text }) => (text === null ? [] : [text])));
  return page.update(changes);
}

/** What is taken, block by block. */
function taken(page: PageNames): Record<number, string[]> {
  return shown([...page.explain()].map(([id, found]) => [id, found.filter((one) => one.taken)]));
}

function shown(blocks: readonly (readonly [number, readonly Mention[]])[]): Record<number, string[]> {
  const all = blocks.map(
    ([id, list]) => [id, list.map(({ entity, start, end }) => `${entity} ${start} ${end}`)] as const,
  );
  return Object.fromEntries(all.filter(([, mentions]) => mentions.length));
}

const small = [...HARD, ...namesData().forms];
const large = [...small, ...generatedForms(3_000)];

describe("a page that learns its names as it is read", () => {
  const lang = fc.constantFrom("en", "ar", "fr", "");
  const name = fc.oneof(
    fc.constantFrom(...HARD.map(({ text }) => text)),
    fc.constantFrom(...large.map(({ text }) => text)),
  );
  const glue = fc.constantFrom(" ", ", ", " said ", ". ", "لل", "و", " Hunter ", " group ", " Jane ", "-", " the ");
  const text = fc.array(fc.oneof(name, glue), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(""));
  const change = fc.record({
    id: fc.nat({ max: 4 }),
    text: fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: fc.constant(null) }),
  });
  const changes = fc.array(fc.uniqueArray(change, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  });
  const { whole, learning } = record(large);

  it("decides as one that has them all, in whatever pieces the page comes", async () => {
    let mentions = 0;
    await fc.assert(
      fc.asyncProperty(changes, lang, async (batches, lang) => {
        const one = whole.page(lang);
        const other = learning.page(lang);
        const seen = new Map<number, readonly Mention[]>();
        for (const batch of batches) {
          one.update(batch);
          for (const [id, list] of await tell(other, batch)) seen.set(id, list);
          expect(taken(other)).toEqual(taken(one));
        }
        // What the updates told is what stands: no late name was kept back.
        expect(shown([...seen])).toEqual(taken(one));
        mentions += Object.keys(taken(one)).length;
      }),
      { numRuns: 400 },
    );
    expect(mentions).toBeGreaterThan(200);
  });

  it.each(["jane", "john"])("gives a surname above to the one whose full name comes later: %s", async (entity) => {
    const page = record(HARD).learning.page("en");
    const name = HARD.find((form) => form.entity === entity)?.text;
    expect([...(await tell(page, [{ id: 1, text: "Clark waited." }])).keys()]).toEqual([]);
    expect([...(await tell(page, [{ id: 2, text: `${name} left.` }])).keys()].sort()).toEqual([1, 2]);
  });

  it("asks about a text once", async () => {
    const { learning, asked } = record(HARD);
    const page = learning.page("en");
    await tell(page, [{ id: 1, text: "Jane Clark left." }]);
    await tell(page, [{ id: 2, text: "Jane Clark left." }]);
    expect(asked).toEqual([["Jane Clark left."]]);
  });

  it("asks again after a failure", async () => {
    let broken = true;
    const page = openNames(NOBODY, async () => {
      if (broken) throw new Error("asleep");
      return HARD;
    }).page("en");
    await expect(page.learn?.(["Jane Clark left."])).rejects.toThrow("asleep");
    broken = false;
    expect((await tell(page, [{ id: 1, text: "Jane Clark left." }])).get(1)).toHaveLength(1);
  });
});

describe("the names sent to a page", () => {
  it("leave out the thousands who bear a surname and are not named in full", () => {
    const many = Array.from({ length: 2_000 }, (_, n): NameForm[] => [
      { entity: `e${n}`, text: `Given${n} Clark`, full: true, person: true },
      { entity: `e${n}`, text: "Clark", full: false, person: true, when: { bare: true, needs: "full-name" } },
    ]).flat();
    const index = openIndex(buildIndex(many));
    const entities = meantIn(["Given7 Clark left. Clark waited."], "en", index);
    expect(entities).toContain("e7");
    expect(entities.size).toBeLessThan(3);
  });
});
