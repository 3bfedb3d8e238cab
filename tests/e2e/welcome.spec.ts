/** After install: one page that shows it, says what it knows and what it reads. */
import { card, nameOf, openCard } from "./harness/card.ts";
import { marks } from "./harness/marks.ts";
import { expect, test } from "./harness/test.ts";

const WELCOME = "src/welcome/welcome.html";

test("it opened by itself after install, once", async ({ shared }) => {
  expect(shared.welcomed).toBe(1);
});

test("it says what the record is, what is read, and that nothing leaves the browser", async ({ office }) => {
  const welcome = await office.own(WELCOME);
  await expect(welcome.locator("main")).toContainText(/two documents.*2014.*2017/);
  await expect(welcome.locator("main")).toContainText("Nothing leaves your browser");
  await expect(welcome.getByRole("heading", { name: "What it reads" })).toBeVisible();
});

test("names in the sample are marked, and have their cards", async ({ office }) => {
  const welcome = await office.own(WELCOME);
  await expect.poll(async () => (await marks(welcome)).length).toBeGreaterThan(3);
  await openCard(welcome, { text: "Joe Biden" });
  await expect(nameOf(welcome)).toHaveText("Joe Biden");
  await welcome.keyboard.press("Escape");
  await expect(card(welcome)).toBeHidden();
});
