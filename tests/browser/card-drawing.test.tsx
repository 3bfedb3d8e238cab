/** What a card draws, for each of the record's kinds of people, organisations and texts. */
import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import { Statement } from "../../src/card/Statement.tsx";
import { openCard, takeAway, texts } from "../support/card-bench.ts";
import * as views from "../support/card-views.ts";

afterEach(takeAway);

test("name, role, why, quotation in marks, attribution, one note, then rows", async () => {
  const { root } = await openCard(views.lavrovView);
  const dialog = root.querySelector("[role=dialog]");
  expect(root.getElementById(dialog?.getAttribute("aria-labelledby") ?? "")?.textContent).toBe("Sergey Lavrov");
  expect(texts(root, ".or-role")).toEqual(["Foreign minister of Russia since 9 March 2004"]);
  expect(texts(root, ".or-lead .or-heading")).toEqual(["Closest to this paragraph"]);
  const words = views.doctrine.segments[0]?.text;
  expect(texts(root, ".or-lead blockquote")).toEqual([`“${words}”`]);
  expect(texts(root, ".or-lead .or-attribution")[0]).toContain(
    "Sergey Lavrov, France 24 interview, 16 Dec 2014 (via RT",
  );
  expect(texts(root, ".or-lead > .or-statement > .or-note .or-note-head")).toEqual(["Since then · 29 Jun 2022"]);
  expect(texts(root, ".or-row-subject")).toEqual(["NATO ending practical cooperation", "Whether NATO is an enemy"]);
  expect(texts(root, ".or-row-when")[1]).toBe("16 Dec 2014 · France 24 interview · paraphrase");
});

test("every statement of the view can be reached", async () => {
  const { root, card } = await openCard(views.lavrovView);
  const height = card.offsetHeight;
  click(root, ".or-all");
  const ids = views.lavrovView.sections.flatMap(({ statements }) => statements.map(({ id }) => id));
  await expect.poll(() => root.querySelectorAll(".or-row").length).toBe(ids.length);
  for (const row of root.querySelectorAll<HTMLElement>(".or-row")) row.click();
  await expect.poll(() => root.querySelectorAll(".or-rows [data-statement]").length).toBe(ids.length);
  const found = [...root.querySelectorAll<HTMLElement>(".or-rows [data-statement]")].map((el) => el.dataset.statement);
  expect(found).toEqual(ids);
  expect(card.offsetHeight, "the box never resizes").toBe(height);
});

test("a paraphrase has a label and neither marks nor rule", async () => {
  const { root } = await openCard(views.france24View);
  expect(texts(root, ".or-lead .or-kind")).toEqual(["RT’s paraphrase, not his words"]);
  expect(root.querySelector(".or-lead blockquote, .or-lead .or-mark")).toBeNull();
  const style = getComputedStyle(root.querySelector(".or-lead .or-paraphrase") as Element);
  expect(style.borderInlineStartWidth).toBe("0px");
  expect(style.fontFamily).toMatch(/^system-ui/);
  expect(texts(root, ".or-lead .or-heading")).toEqual(["Closest to this paragraphSaid to France 24"]);
});

test("in a mixed sentence only the quoted words are set as quotation, in one pair of marks each", async () => {
  const { root } = await openCard({ ...views.lavrovView, lead: views.quietly });
  const sentence = root.querySelector(".or-lead .or-paraphrase") as HTMLElement;
  expect(sentence.textContent).toBe(
    "However he added that the military alliance “quietly” asked Russia to continue working outside of “the context of NATO-Russia projects” on, for instance, training pilots for the Afghan Air Force.",
  );
  expect(texts(root, ".or-lead .or-quoted")).toEqual(["“quietly”", "“the context of NATO-Russia projects”"]);
  const face = (element: Element) => getComputedStyle(element).fontFamily;
  expect(face(sentence.querySelector(".or-quoted") as Element)).not.toBe(face(sentence));
});

test("the publisher’s framing stands between lines under its own label, without marks", () => {
  render(<Statement statement={views.headline} />, document.body);
  expect(texts(document, ".or-kind")).toEqual(["How the publisher put it"]);
  expect(texts(document, ".or-framing-text")).toEqual(["NATO is not Russia’s enemy – Lavrov to French media"]);
  expect(document.querySelector("blockquote, .or-mark, .or-quoted, button")).toBeNull();
  render(null, document.body);
});

test("reported wording comes first at second hand, in a dashed box, and is no statement", async () => {
  const { root } = await openCard(views.bidenView);
  const reported = root.querySelector(".or-reported") as HTMLElement;
  expect(reported.compareDocumentPosition(root.querySelector(".or-lead") as Node)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(texts(root, ".or-caution")).toEqual(["On record only at second hand"]);
  expect(reported.textContent).toContain("Joe Biden, then US vice president, Harvard Kennedy School, 2 Oct 2014");
  expect(reported.textContent).toContain("as reported by RIA Novosti, 3 Oct 2014");
  expect(reported.closest("[data-statement]")).toBeNull();
  expect(getComputedStyle(reported).borderTopStyle).toBe("dashed");
  expect(reported.querySelector("blockquote, .or-quoted")).toBeNull();
});

test("whose word it is stands at the word, bracketed for screen readers, outside of what is copied", async () => {
  const { root } = await openCard(views.bidenView);
  const tagged = root.querySelector(".or-lead .or-tagged") as HTMLElement;
  expect(tagged.textContent).toBe("ordered (Lavrov’s word)");
  expect(getComputedStyle(tagged.querySelector(".or-tag") as Element).userSelect).toBe("none");
  expect(texts(root, ".or-lead .or-attribution")[0]).toMatch(/\)\. Biden was then US vice president\.$/);
});

test("what others say about an organisation is headed by who says it; its documents come after", async () => {
  const { root } = await openCard(views.natoView);
  expect(texts(root, ".or-lead .or-whose")).toEqual(["Said about NATO, by Sergey Lavrov, foreign minister of Russia"]);
  expect(texts(root, ".or-heading")).toEqual([
    "Nothing on record close to this paragraph. On NATO:Said about NATO, by Sergey Lavrov, foreign minister of Russia",
    "Also said about NATO",
    "In NATO’s own documents, as reported",
    "Background",
  ]);
});

test("a note whose sources differ says so; further notes, wordings and remarks open on demand", async () => {
  const { root } = await openCard(views.lavrovView);
  click(root, ".or-unfolds");
  await expect
    .poll(() => texts(root, ".or-more .or-note-head"))
    .toEqual(["At the time · 25/26 December 2014", "How other reports word it", "On the text"]);
  expect(texts(root, ".or-more")[0]).toContain("The sources differ. One gives 25 December");
});

test("on a page that is a source the card says what is left out", async () => {
  const { root } = await openCard(views.leftOutView);
  expect(texts(root, ".or-left-out")).toEqual([
    "This page is itself a source of the record. Its own statements (14) are left out here.",
  ]);
  expect(root.querySelector("[data-statement]")).toBeNull();
});

test("a very long passage reads on in place, and no less than 420 characters of it are shown before", async () => {
  const { root, card } = await openCard(views.longView);
  const height = card.offsetHeight;
  const shown = () => root.querySelector(".or-lead .or-quoted")?.textContent ?? "";
  const whole = views.longView.lead?.segments[0]?.text ?? "";
  expect(shown().length).toBeGreaterThan(420);
  expect(whole.startsWith(shown().slice(1))).toBe(true);
  click(root, ".or-lead blockquote button");
  await expect.poll(shown).toBe(`“${whole}”`);
  expect(card.offsetHeight).toBe(height);
});

test("links open in a new tab without opener or referrer, and only web addresses become links", async () => {
  const evil = { name: "Evil", url: "javascript:alert(1)" };
  const { root } = await openCard({
    ...views.lavrovView,
    background: [{ text: "A sentence.", dateText: "2014", sources: [evil] }],
    lead: { ...views.doctrine, webUrl: "javascript:alert(2)" },
  });
  const links = [...root.querySelectorAll("a")];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect(link.protocol).toMatch(/^https?:$/);
    expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
  }
  expect(texts(root, ".or-background")[0]).toContain("Evil");
});

function click(root: ShadowRoot, selector: string): void {
  (root.querySelector(selector) as HTMLElement).click();
}
