/** A build with an archive beside the bundled record: more names than a tab holds, and statements that lie in files. */
import type { Entity, Pack, Statement } from "../../src/record/schema.ts";
import { ARCHIVE, generatedPack } from "../support/archive-generated.ts";
import { lead, nameOf, openCard } from "./harness/card.ts";
import { marks } from "./harness/marks.ts";
import { expect, test } from "./harness/test.ts";

test.use({ build: "archive" });

const pack = generatedPack(ARCHIVE);
const said = spokenOnce(pack);

/** Somebody with one name of two plain words, whom nobody shares a word of it with, and what they said. */
function spokenOnce({ entities, statements }: Pack): { person: Entity; surname: string; statement: Statement } {
  const wordsOf = ({ names }: Entity) => names.flatMap(({ text }) => text.split(" "));
  const bearers = new Map<string, number>();
  for (const entity of entities)
    for (const word of new Set(wordsOf(entity))) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  for (const person of entities) {
    const surname = person.name.split(" ")[1] ?? "";
    const own = statements.filter(({ speaker }) => speaker === person.id);
    const [statement] = own;
    if (person.kind !== "person" || !/^[A-Z][a-z]+ [A-Z][a-z]{3,}$/.test(person.name)) continue;
    if (statement && own.length === 1 && bearers.get(surname) === 1) return { person, surname, statement };
  }
  throw new Error("the pack has nobody who fits");
}

const page = (person: string, surname: string) => `<!doctype html><html lang="en"><title>Archive</title><main>
  <h1>What was said of the harvest</h1>
  <p id="first">On Monday ${person} spoke for an hour about the harvest, and nobody left the room.</p>
  <p id="second">Later ${surname} went home. NATO had been silent all day.</p>
  <p id="third">The barns are full, and the roads are dry.</p></main></html>`;

test.beforeEach(async ({ office }) => {
  await office.store({ density: "all" });
});

test("its names are marked beside the bundled ones, surnames too, and lead to what was said", async ({
  open,
  web,
  office,
}) => {
  const { person, surname, statement } = said;
  const opened = await open(web.serve("https://www.bbc.com/e2e-archive", page(person.name, surname)));
  await expect.poll(async () => (await marks(opened)).map(({ text }) => text)).toEqual([person.name, surname, "NATO"]);
  await openCard(opened, { id: "first", text: person.name });
  await expect(nameOf(opened)).toHaveText(person.name);
  await expect(lead(opened)).toHaveAttribute("data-statement", statement.id);
  await opened.keyboard.press("Escape");
  await office.stopBackground();
  await openCard(opened, { id: "second", text: surname });
  await expect(lead(opened)).toHaveAttribute("data-statement", statement.id);
  await opened.keyboard.press("Escape");
  await openCard(opened, { id: "second", text: "NATO" });
  await expect(nameOf(opened)).toHaveText("NATO");
});

test("a page opened while the background is stopped has its names too", async ({ open, web, office }) => {
  const { person, surname } = said;
  await office.stopBackground();
  const opened = await open(web.serve("https://www.bbc.com/e2e-archive-asleep", page(person.name, surname)));
  await expect.poll(async () => (await marks(opened)).map(({ text }) => text)).toEqual([person.name, surname, "NATO"]);
});

test("the popup lists them, search finds their words, and a click leads to the source", async ({
  open,
  web,
  office,
  rig,
}) => {
  const { person, surname, statement } = said;
  const opened = await open(web.serve("https://www.bbc.com/e2e-archive-popup", page(person.name, surname)));
  await expect.poll(async () => (await marks(opened)).length).toBe(3);
  const popup = await office.popup(opened);
  await expect(popup.getByRole("button", { name: new RegExp(`^${person.name}`) })).toBeVisible();
  const words = statement.selector.exact.split(/[^a-z]+/i).filter((word) => word.length > 5);
  await popup.getByRole("combobox").fill(words.slice(0, 4).join(" "));
  const found = popup.getByRole("group", { name: "Statements" }).getByRole("option").first();
  await expect(found).toContainText(words[1] ?? "");
  const source = rig.context.waitForEvent("page");
  await found.click();
  await expect((await source).locator(`a[href="#${statement.id}"][aria-current]`).first()).toBeVisible();
});

test("a surname that says too little is not marked, nor listed as nobody’s", async ({ open, web, office }) => {
  const html = `<!doctype html><html lang="en"><title>Archive</title><main>
    <p>On Monday ${said.surname} told Emma Larkspur that the harvest was late.</p><p>NATO had been silent.</p></main></html>`;
  const opened = await open(web.serve("https://www.bbc.com/e2e-archive-others", html));
  await expect.poll(async () => (await marks(opened)).map(({ text }) => text)).toEqual(["NATO"]);
  const popup = await office.popup(opened);
  const others = popup.getByRole("region", { name: "Also named, nothing on record yet" });
  await expect(others.getByRole("listitem")).toHaveText([/^Emma Larkspur/]);
});
