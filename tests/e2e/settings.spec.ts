/** What the reader chose applies at once, and nonsense in storage does no harm. */
import { card, openCard } from "./harness/card.ts";
import { marks } from "./harness/marks.ts";
import { expect, test } from "./harness/test.ts";

const NONSENSE: Record<string, unknown> = {
  "a string": "smart",
  "a list": [1, 2],
  "fields of the wrong type": { on: "yes", density: "everything", sitesOff: 7, muted: [null] },
  nothing: null,
};

for (const [name, value] of Object.entries(NONSENSE)) {
  test(`${name} under settings: the defaults hold`, async ({ sample, office }) => {
    await office.store(value);
    const page = await sample();
    await expect.poll(async () => (await marks(page)).some(({ id }) => id === "p-ukraine")).toBe(true);
    // The default density, not another: nothing on record is close to that paragraph.
    expect((await marks(page)).some(({ id }) => id === "p-spending")).toBe(false);
  });
}

test("fields that make sense are kept beside those that do not", async ({ sample, office }) => {
  await office.store({ density: "all", muted: 3 });
  const page = await sample();
  await expect.poll(async () => (await marks(page)).some(({ id }) => id === "p-spending")).toBe(true);
});

test("a change of density applies at once in open tabs", async ({ sample, office }) => {
  const page = await sample();
  const spending = async () => (await marks(page)).some(({ id }) => id === "p-spending");
  await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(3);
  expect(await spending()).toBe(false);
  await office.store({ density: "all" });
  await expect.poll(spending).toBe(true);
  await office.store({ density: "smart" });
  await expect.poll(spending).toBe(false);
});

test("a name muted on its card is no longer marked", async ({ sample, office }) => {
  await office.store({ density: "all" });
  const page = await sample();
  await openCard(page, { id: "p-harvard", text: "Joe Biden" });
  await card(page).getByRole("button", { name: "More choices" }).click();
  await card(page).getByRole("button", { name: "Stop marking Biden" }).click();
  await expect.poll(async () => (await marks(page)).filter(({ text }) => /Biden/.test(text))).toEqual([]);
  expect((await marks(page)).some(({ text }) => text === "NATO")).toBe(true);
});
