import { describe, expect, it } from "vitest";
import { fold } from "../../src/names/fold.ts";
import { openNames } from "../../src/names/open.ts";
import { isWord } from "../../src/names/tokens.ts";
import { corpusNames, MARKED, namesData } from "../support/names-cases.ts";

const names = corpusNames();
const data = namesData();
const finder = openNames(data);

describe("corpus/names", () => {
  it("has every marked entity and every publisher", () => {
    expect([...names.keys()]).toEqual(expect.arrayContaining([...MARKED, "rt", "mir_tv", "sputnik", "the_duran"]));
  });

  it.each([...names])("%s: one preferred form, no form twice, a letter in each", (_, forms) => {
    expect(forms.filter(({ kind }) => kind === "preferred")).toHaveLength(1);
    expect(new Set(forms.map(({ text }) => text)).size).toBe(forms.length);
    for (const { text } of forms) {
      expect(text).toBe(text.normalize("NFC").trim());
      expect([...fold(text).key].some((_, i) => isWord(fold(text).key, i))).toBe(true);
    }
  });

  it.each(["lavrov", "biden", "van_rompuy"])("%s: a surname alone has its rule, a full name is marked full", (id) => {
    for (const { text, full, when } of names.get(id) ?? []) expect([text, full ?? false]).toEqual([text, !when?.bare]);
  });

  it.each(data.forms.map((form) => [form.entity, form.text, form] as const))(
    "%s: “%s” is found in a text that gives it what it needs",
    (entity, text, form) => {
      const page = finder.page(form.when?.on?.[0] ?? "en");
      const { needs, context = [] } = form.when ?? {};
      const full = data.forms.find((other) => other.entity === entity && other.full && !other.when?.needs)?.text ?? "";
      const context0 = context[0]?.replace("*", "") ?? "see";
      page.update([
        { id: 1, text: `${context0} (${text})` },
        { id: 2, text: needs?.includes("full-name") ? `(${full})` : "" },
      ]);
      expect(page.explain().get(1)).toEqual([
        expect.objectContaining({ entity, surface: text, taken: true, start: context0.length + 2 }),
      ]);
    },
  );
});
