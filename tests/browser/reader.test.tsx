/** The source page at a passage: what is shown, what is left out, what is said about a passage, and in which kind of text. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { Reader } from "../../src/reader/reader.tsx";
import "../../src/reader/source.css";
import "../../src/reader/stored-text.css";
import { all, expectAccessible, find, seen, show, shows, takeAway } from "../support/own-page-bench.ts";
import { recall, record } from "../support/small-record.ts";

beforeEach(() => page.viewport(1280, 500));
afterEach(takeAway);

const open = (search: string) => show(<Reader record={record} recall={recall} search={search} />);
const current = () => all(".source-text [aria-current]").map(seen);

test("opens a source at its statement: chosen, in view, with everything that is said about it", async () => {
  open("?statement=c-03");
  const passage = await find(".source-text [aria-current]");
  expect(seen(passage)).toBe("“We will open the canal in May [next year], and nobody will pay a toll.”");
  const { top, bottom } = passage.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  const detail = seen(await find(".source-detail"));
  expect(detail.indexOf("At the time")).toBeLessThan(detail.indexOf("Since then"));
  expect(detail).toContain("The lock was flooded in April.");
  expect(detail).toContain("The canal opened in June.");
  expect(detail).toContain("The wire has “this May”.");
  expect(detail).toContain("The bracket is the Herald’s.");
  await expectAccessible();
});

test("tells where the text comes from", async () => {
  open("?source=canal");
  await shows("Gazette interview, Northtown, said 1 May 2014");
  await shows("The Herald, 2 May 2014");
  await shows("Printed as “2 May, 2014 09:00”");
  await shows("Wire Service: Reed on the canal");
  await shows("0".repeat(64));
  await shows("The Herald was bought by the canal company.");
  expect(await find("a", "On herald.example")).toHaveProperty("href", "https://herald.example/canal");
  await vi.waitFor(() => expect(document.title).toBe("Canal will open, says Ada · On Record"));
  await expectAccessible();
});

test("template text stands apart from the article, and is still there", async () => {
  open("?source=canal");
  const text = await find(".source-text");
  expect(seen(text)).not.toContain("icon share icon print");
  (await find("summary", "Left out above")).click();
  await vi.waitFor(() => expect(seen(text)).toContain("icon share icon print"));
  expect(seen(text)).toContain("All rights reserved");
});

test("every passage can be chosen in the text, by its own address", async () => {
  open("?source=canal");
  for (const { id, kind } of record.pack.statements.filter((each) => each.id !== "c-00")) {
    (await find(`.source-text a[href="#${id}"]:not([tabindex])`)).click();
    await vi.waitFor(() => expect(current().length).toBeGreaterThan(0));
    await find(`.source-detail[data-statement="${id}"]`);
    expect(location.hash).toBe(`#${id}`);
    expect((await find(".source-text [aria-current]:not([tabindex])")).className).toBe(`passage is-${kind}`);
  }
});

test("the headline is the publisher’s line, and is chosen where it stands", async () => {
  open("?statement=c-00");
  expect((await find("h1 a")).ariaCurrent).toBe("true");
  await find(".source-detail[data-statement=c-00]");
});

test("the publisher’s own lines stand apart from what was said", async () => {
  open("?source=canal");
  await find(".source-side");
  const sections = all(".source-side section").map((section) => seen(section).split("\n").filter(Boolean));
  expect(sections.map(([heading]) => heading)).toEqual(["Ada Reed, in this document", "How the publisher put it"]);
  expect(sections[1]?.filter((line) => line.startsWith("Subject"))).toEqual(["Subject of c-00", "Subject of c-05"]);
});

test("a link line of the page is shown where it is somebody’s line on record", async () => {
  open("?statement=c-05");
  expect(seen(await find(".source-text"))).toContain("READ MORE: Mayor dreams of dry feet");
  expect(current()).toEqual(["Mayor dreams of dry feet"]);
});

test("quoted words in a paraphrase are set as quoted, the rest is not", async () => {
  open("?source=canal");
  const quoted = await find(".passage-quoted");
  expect(seen(quoted)).toBe("“northern lock”");
  expect(getComputedStyle(quoted).fontFamily).not.toBe(
    getComputedStyle(quoted.parentElement as HTMLElement).fontFamily,
  );
});

test("a word whose author surprises is told", async () => {
  open("?statement=c-04");
  await shows("“promised”: Reed’s word");
});

test("in a narrow window what belongs to a passage stands under its paragraph, and nothing is cut off", async () => {
  await page.viewport(320, 700);
  open("?statement=c-03");
  const passage = await find(".source-text [aria-current]");
  const detail = await find(".source-text .source-detail");
  expect(passage.closest("p")?.nextElementSibling).toBe(detail);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test("copies a passage with its citation", async () => {
  const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  open("?statement=c-03");
  (await find("button", "Copy with citation")).click();
  await shows("Copied.");
  expect(written.mock.calls[0]?.[0]).toContain("Ada Reed, Gazette interview, 1 May 2014 (via Herald)");
});
