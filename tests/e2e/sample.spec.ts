/** The sample page: every name found in every form, no trap; every statement reached through a card. */
import type { Page } from "@playwright/test";
import { card, dismiss, openCard, unfold } from "./harness/card.ts";
import { countOf, type Expected, expected } from "./harness/expected.ts";
import { type Mark, marks } from "./harness/marks.ts";
import { expect, test } from "./harness/test.ts";

/** What is marked in each paragraph, by the paragraph's id. */
function byParagraph(found: readonly Mark[]): Record<string, string[]> {
  const paragraphs: Record<string, string[]> = {};
  for (const { id, text } of found) paragraphs[id] = [...(paragraphs[id] ?? []), text];
  return paragraphs;
}

function texts(mentions: Record<string, Expected[]>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(mentions).map(([id, names]) => [id, names.map(([, text]) => text)]));
}

/** Link, emphasis and the like have no id on the sample page, so a mark's id is its paragraph's. */
async function marked(page: Page): Promise<Record<string, string[]>> {
  return byParagraph(await marks(page));
}

test("every name is found in every form, and nothing else is", async ({ sample, office }) => {
  await office.store({ density: "all" });
  const page = await sample();
  await expect.poll(() => marked(page)).toEqual(texts(expected.mentions));
});

test("the traps stand on the page", async ({ sample }) => {
  // Otherwise the test above would hold however many traps the matcher fell into.
  const page = await sample();
  for (const [id, traps] of Object.entries(expected.traps)) {
    const text = ((await page.locator(`#${id}`).textContent()) ?? "").replace(/\s+/g, " ");
    for (const trap of traps) expect(text).toContain(trap);
  }
  for (const selector of expected.silent) await expect(page.locator(selector)).toHaveText(/NATO|Lavrov|EU/);
});

test("each mention is of the right entity", async ({ sample, office }) => {
  const page = await sample();
  const counts = async () => {
    const who = await office.who(page);
    return Object.fromEntries((who?.mentions ?? []).map(({ entity, mentions }) => [entity, mentions]));
  };
  await expect.poll(counts).toEqual(countOf(expected.mentions));
});

test("smart density marks only mentions that lead to something", async ({ sample }) => {
  const page = await sample();
  await expect.poll(async () => (await marked(page))["p-ukraine"]).toEqual(["NATO"]);
  const smart = await marked(page);
  // The first mention on the page …
  expect(smart["p-standfirst"]).toEqual(["Sergey Lavrov", "France 24", "NATO"]);
  // … and none where nothing on record is close.
  expect(smart["p-spending"]).toBeUndefined();
});

test("paragraph density marks each name once a paragraph", async ({ sample, office }) => {
  await office.store({ density: "paragraph" });
  const page = await sample();
  const once = Object.fromEntries(
    Object.entries(expected.mentions).map(([id, names]) => {
      const firsts = names.filter(([entity], at) => names.findIndex(([other]) => other === entity) === at);
      return [id, firsts.map(([, text]) => text)];
    }),
  );
  await expect.poll(() => marked(page)).toEqual(once);
});

/** One page for all statements of a source: to open one for each takes a minute more. */
for (const source of ["rt14", "du17"]) {
  const statements = Object.entries(expected.statements).filter(([statement]) => statement.startsWith(`${source}-`));
  test(`each statement of ${source} is reached through a card`, async ({ sample, office }) => {
    test.slow();
    await office.store({ density: "all" });
    const page = await sample();
    expect(statements.length).toBeGreaterThan(6);
    for (const [statement, [paragraph, entity]] of statements) {
      await test.step(`${statement}, beside ${paragraph}`, async () => {
        const name = expected.mentions[paragraph]?.find(([id]) => id === entity)?.[1];
        await openCard(page, { id: paragraph, text: name });
        const all = await unfold(page);
        await expect.soft(all.locator(`[data-statement="${statement}"]`)).toBeVisible();
        await dismiss(page);
        await page.mouse.move(2, 2);
      });
    }
  });
}

test("the statement closest to the paragraph leads its card", async ({ sample, office }) => {
  test.slow();
  await office.store({ density: "all" });
  const page = await sample();
  const led: Record<string, string | null> = {};
  for (const [statement, [paragraph, entity]] of Object.entries(expected.statements)) {
    const name = expected.mentions[paragraph]?.find(([id]) => id === entity)?.[1];
    await openCard(page, { id: paragraph, text: name });
    led[statement] = await card(page).locator(".or-lead [data-statement]").getAttribute("data-statement");
    await dismiss(page);
    await page.mouse.move(2, 2);
  }
  const missed = Object.entries(led).filter(([statement, leads]) => {
    const alike = expected.alike.find((group) => group.includes(statement)) ?? [statement];
    return leads === null || !alike.includes(leads);
  });
  expect(missed).toEqual([]);
});

test("a page where nobody is on record has no mark", async ({ sample, office }) => {
  const page = await sample("other.html");
  await expect.poll(async () => (await office.who(page))?.on).toBe(true);
  expect((await office.who(page))?.mentions).toEqual([]);
  expect(await marks(page)).toEqual([]);
});
