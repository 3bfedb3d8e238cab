/** The file of forms gives back what was put in, entity by entity, and is opened only whole. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openForms, packForms } from "../../src/names/forms-file/index.ts";
import { IndexError } from "../../src/names/index-file/index.ts";
import type { NameForm } from "../../src/names/types.ts";
import { refusesDamage } from "../support/file-damage.ts";
import { namesData } from "../support/names-cases.ts";
import { generatedForms } from "../support/names-generated.ts";

refusesDamage(packForms(generatedForms(500)), { name: "file of forms", magic: "ORNF" }, openForms, IndexError);

/** All forms of each entity in the order they were given: what the file must say. */
function grouped(forms: readonly NameForm[]): Map<string, NameForm[]> {
  const groups = new Map<string, NameForm[]>();
  for (const form of forms) groups.set(form.entity, [...(groups.get(form.entity) ?? []), form]);
  return groups;
}

function expectKept(forms: readonly NameForm[]): void {
  const file = openForms(packForms(forms));
  const groups = grouped(forms);
  for (const [entity, own] of groups) expect(file.of(entity)).toEqual(own);
  expect([file.forms, file.entities]).toEqual([forms.length, groups.size]);
}

describe("the forms of an entity", () => {
  it("come back as they were given: the bundled record, and a generated one", () => {
    expectKept(namesData().forms);
    expectKept(generatedForms(5_000));
  });

  const id = fc.oneof(
    fc.constantFrom("q1", "q10", "q100", "q2", "", "\ufeffq", "\u{10400}", "\uffe0", "é"),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const form = fc.record({
    entity: id,
    text: fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom("\ufeffBOM", "n".repeat(127), "n".repeat(128), "é".repeat(9_000)),
    ),
    full: fc.boolean(),
    person: fc.boolean(),
  });
  const when = fc.constantFrom<NameForm["when"]>(
    { bare: true, needs: "full-name" },
    { on: ["ru"] },
    { context: ["\n"] },
  );
  const forms = fc.array(
    fc.oneof(
      form,
      fc.tuple(form, when).map(([one, when]): NameForm => ({ ...one, when })),
    ),
    { maxLength: 60 },
  );

  it("come back whatever they hold", () => {
    fc.assert(fc.property(forms, expectKept), { numRuns: 500 });
  });

  it("are none for an id that is not there, however near", () => {
    fc.assert(
      fc.property(forms, id, (forms, id) => {
        const there = forms.filter(({ entity }) => entity === id);
        expect(openForms(packForms(forms)).of(id)).toEqual(there);
      }),
    );
    const file = openForms(packForms(generatedForms(1_000)));
    const ids = [...new Set(generatedForms(1_000).map(({ entity }) => entity))];
    for (const id of ids) expect([file.of(`${id}a`), file.of(`${id.slice(0, -1)}!`)]).toEqual([[], []]);
  });

  it("may be none at all", () => {
    const file = openForms(packForms([]));
    expect([file.forms, file.entities, file.of("q1")]).toEqual([0, 0, []]);
  });
});

describe("the file", () => {
  it("is the same for the same forms", () => {
    expect(new Uint8Array(packForms(generatedForms(500)))).toEqual(new Uint8Array(packForms(generatedForms(500))));
  });

  it("refuses an id that would not fit", () => {
    expect(() => packForms([{ entity: "x".repeat(256), text: "a", full: true, person: true }])).toThrow(IndexError);
  });

  it("stays below 20 bytes a name at 100,000", () => {
    expect(packForms(generatedForms(100_000)).byteLength / 100_000).toBeLessThan(20);
  });
});
