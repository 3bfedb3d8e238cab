/** What a card shows, on the bundled record. */
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { recall, record } from "../../src/library/record.ts";
import { composeCard } from "../../src/recall/compose.ts";
import { CardView } from "../../src/record/card-view.ts";

const TODAY = "2026-11-21";
const NEAR_BORDERS =
  "Russia has consistently opposed the idea of Ukraine becoming a member, fearing it would bring Nato forces too close to its borders.";

function card(entity: string, paragraph: string, options: { heading?: string; urls?: string[]; today?: string } = {}) {
  const exclude = record.sourcesAt(options.urls ?? []);
  const query = { entity, paragraph, heading: options.heading, exclude };
  const view = composeCard(query, record, recall, options.today ?? TODAY);
  if (!view) throw new Error(`no card for ${entity}`);
  return v.parse(CardView, view);
}

const all = (view: CardView) => [view.lead, ...view.sections.flatMap((section) => section.statements)].filter(Boolean);

describe("the lead", () => {
  test("is the statement closest to the paragraph, and says so", () => {
    const view = card("nato", NEAR_BORDERS);
    expect(view.lead?.id).toBe("rt14-04");
    expect(view.why).toEqual({ key: "label_closest" });
  });

  test("of a heading about Ukraine's membership is the one on Ukraine and NATO", () => {
    expect(card("nato", "Why is Ukraine not a member of Nato?").lead?.id).toBe("du17-01");
  });

  test("where nothing is close, the card says so and still shows an exact quotation", () => {
    const view = card("nato", "How much do Nato members spend on defence?");
    expect(view.why).toEqual({ key: "label_not_close", subs: ["NATO"] });
    expect(view.lead?.kind).toBe("direct");
  });

  test("opened without a paragraph gives no reason of closeness", () => {
    expect(card("nato", "").why).toBeUndefined();
  });
});

describe("every statement is reachable", () => {
  test("all 21 through the speaker's card", () => {
    expect(new Set(all(card("lavrov", "")).map((view) => view?.id)).size).toBe(21);
  });

  test("those about an organisation through its card, apart from those said to it", () => {
    const view = card("france24", "");
    expect(view.lead?.relation).toBe("about");
    expect(view.sections.map((section) => section.relation)).toEqual(["to"]);
    expect(view.sections[0]?.statements).toHaveLength(12);
  });
});

describe("the four kinds of text", () => {
  test("a quotation is the source's characters, brackets and inner marks as printed", () => {
    const views = all(card("lavrov", ""));
    const text = (id: string) =>
      views
        .find((view) => view?.id === id)
        ?.segments.map((s) => s.text)
        .join("");
    expect(text("rt14-04")).toMatch(/^What \[Russia’s military doctrine\] says .* threat for Russia,$/);
    expect(text("du17-06")).toContain("‘abnormal’");
  });

  test("a partial quotation keeps its sentence, with the quoted words marked", () => {
    const view = all(card("nato", "")).find((item) => item?.id === "rt14-06");
    expect(view?.segments.filter((segment) => segment.quoted).map((segment) => segment.text)).toEqual([
      "quietly",
      "the context of NATO-Russia projects",
    ]);
    expect(view?.segments.map((segment) => segment.text).join("")).toMatch(/^However he added .* Afghan Air Force\.$/);
    expect(view?.kindLabel?.key).toBe("label_mixed");
  });

  test("a paraphrase is labelled as the reporter's", () => {
    const view = all(card("nato", "")).find((item) => item?.id === "rt14-01");
    expect(view?.kindLabel).toEqual({ key: "label_paraphrase", subs: ["RT", "his"] });
    expect(view?.segments.every((segment) => !segment.quoted)).toBe(true);
  });

  test("framing lines are in nobody's card", () => {
    for (const { id } of record.pack.entities) {
      const view = composeCard({ entity: id, paragraph: "" }, record, recall, TODAY);
      const kinds = [view?.lead, ...(view?.sections ?? []).flatMap((section) => section.statements)].map(
        (s) => s?.kind,
      );
      expect(kinds).not.toContain("framing");
    }
  });
});

describe("second-hand", () => {
  test("Biden's reported words come before Lavrov's version of them, each with its label", () => {
    const view = card("biden", "Biden said that Europe had been pressed into sanctions against Russia.");
    expect(view.reportedFirst[0]?.text).toContain("almost having to embarrass Europe");
    expect(view.reportedFirst[0]?.reportedBy.name).toContain("RIA Novosti");
    expect(view.caution?.key).toBe("label_secondhand_only");
    expect(view.lead?.kindLabel?.key).toMatch(/secondhand/);
  });

  test("whose word it is stands at the word", () => {
    const segments = all(card("biden", "")).flatMap((view) => view?.segments ?? []);
    expect(segments.find((segment) => segment.tag === "Lavrov’s word")?.text).toBe("ordered");
    expect(segments.find((segment) => segment.text === "had to embarrass")?.tag).toMatch(/^RT’s/);
  });

  test("the role of then stands beside the words of then", () => {
    expect(card("biden", "").reportedFirst[0]?.thenRole?.subs?.[0]).toMatch(/vice president/i);
  });
});

describe("the role line", () => {
  test("gives the role now, and when it was last checked once that is a year ago", () => {
    expect(card("lavrov", "").role).toEqual({
      key: "label_role_since",
      subs: ["Foreign minister of Russia", "9 March 2004"],
    });
    expect(card("lavrov", "").roleChecked).toBeUndefined();
    expect(card("lavrov", "", { today: "2027-03-01" }).roleChecked?.subs).toEqual(["6 Feb 2026"]);
  });
});

describe("on a page that is itself a source", () => {
  test("its own statements are left out, and the card says how many", () => {
    const view = card("lavrov", "NATO", {
      urls: ["https://www.rt.com/news/214919-russia-nato-enemy-lavrov/?utm_source=x"],
    });
    expect(all(view).every((item) => item?.id.startsWith("du17"))).toBe(true);
    expect(view.leftOut).toEqual({ key: "label_left_out", subs: ["13"] });
  });
});

test("a publisher has a provenance card: who it is and what it published, no statement of its own", () => {
  const view = card("rt", "");
  expect(view.published?.map((item) => item.id)).toEqual(["rt-2014"]);
  expect(view.lead).toBeUndefined();
  expect(view.background.length).toBeGreaterThan(0);
});

test("an unknown entity has no card", () => {
  expect(composeCard({ entity: "nobody", paragraph: "" }, record, recall, TODAY)).toBeNull();
});
