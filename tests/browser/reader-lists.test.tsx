/** The source page as a list: everything on somebody, what there is, and what there is not. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { Reader } from "../../src/reader/reader.tsx";
import { openRecall } from "../../src/recall/recall.ts";
import { openRecord } from "../../src/recall/record-index.ts";
import "../../src/reader/source.css";
import "../../src/reader/stored-text.css";
import { all, expectAccessible, find, seen, show, shows, takeAway } from "../support/own-page-bench.ts";
import { recall, record } from "../support/small-record.ts";

beforeEach(() => page.viewport(900, 700));
afterEach(takeAway);

const open = (search: string) => show(<Reader record={record} recall={recall} search={search} />);
const headings = () => all("h2").map(seen);
const listed = () => all(".source-statements h3 a").map((link) => new URL((link as HTMLAnchorElement).href).search);

test("all statements of a speaker are there, none of the publisher’s lines, each a way to its source", async () => {
  open("?entity=reed");
  await shows("Ada Reed");
  expect(headings()).toEqual(["Said (4)"]);
  expect(listed()).toEqual(["c-01", "c-02", "c-03", "c-04"].map((id) => `?statement=${id}`));
  await expectAccessible();
});

test("whoever is spoken for is shown in reported wording first, apart from what others say", async () => {
  open("?entity=mayor");
  await shows("damp, at worst");
  expect(headings()).toEqual(["In Max Mayor’s own words, as reported", "Said about Mayor (1)"]);
  expect(listed()).toEqual(["?statement=c-04"]);
  await expectAccessible();
});

test("a reported wording’s address leads to it", async () => {
  open("?statement=r-mayor");
  expect(seen(await find("[data-reported=r-mayor]"))).toContain("as reported by Town radio");
  expect(seen(await find("h1"))).toBe("Max Mayor");
});

test("a publisher has its background and its documents", async () => {
  open("?entity=herald");
  await shows("The Herald was bought by the canal company.");
  expect(headings()).toEqual(["Background", "Documents on record"]);
});

test("without a question it says what there is", async () => {
  open("");
  await shows("1 documents, 4 statements, 2 lines");
  expect(await find("a", "Canal will open, says Ada")).toHaveProperty("href", expect.stringContaining("?source=canal"));
  expect(all("ul a").map(seen)).toEqual(["Canal will open, says Ada", "Ada Reed", "Canal Works", "Max Mayor"]);
  await expectAccessible();
});

test.each([
  ["?source=nope", "There is no document “nope” in the record."],
  ["?statement=nope", "There is no statement “nope” in the record."],
  ["?entity=nope", "There is nobody under “nope” in the record."],
  ["?statement=", "There is no statement “” in the record."],
])("%s is told, with what there is", async (search, text) => {
  open(search);
  expect(seen(await find("[role=alert]"))).toContain(text);
  await find("a", "Canal will open, says Ada");
});

test("a passage in the address that belongs to another document is left alone", async () => {
  history.replaceState(null, "", "#no-such-passage");
  open("?source=canal");
  await find(".source-text");
  await vi.waitFor(() => expect(all("[aria-current]")).toHaveLength(0));
});

/** The record with one of its statements many times over. */
function manyStatements(count: number) {
  const [model] = record.pack.statements.filter(({ id }) => id === "c-03");
  if (!model) throw new Error("the small record has changed");
  const statements = Array.from({ length: count }, (_, at) => ({ ...model, id: `m-${at}` }));
  const many = openRecord({ ...record.pack, statements });
  return { record: many, recall: openRecall(many) };
}

test("of very many statements some are drawn, and the rest when they are asked for", async () => {
  show(<Reader {...manyStatements(450)} search="?entity=reed" />);
  await shows("Said (450)");
  expect(listed()).toHaveLength(200);
  (await find("button", "Show 200 more of 250")).click();
  (await find("button", "Show 50 more of 50")).click();
  await vi.waitFor(() => expect(listed()).toHaveLength(450));
  expect(all("button").map(seen).join()).not.toContain("Show");
});

test("somebody whom an archive knows is shown from it, a reported wording too", async () => {
  const elsewhere = openRecord({ ...record.pack, entities: [], statements: [], reported: [], sources: [] });
  const shelf = { record, recall };
  const beside = (search: string, entity: string) =>
    show(<Reader record={elsewhere} recall={openRecall(elsewhere)} about={{ entity, shelf }} search={search} />);
  beside("?entity=reed", "reed");
  await shows("Said (4)");
  takeAway();
  beside("?statement=r-mayor", "mayor");
  expect(seen(await find("[data-reported=r-mayor]"))).toContain("damp, at worst");
});

test("what there is tells of an archive beside it", async () => {
  show(<Reader record={record} recall={recall} archived={{ sources: 8000, statements: 100_000 }} search="" />);
  await shows("Beside it an archive: 8,000 documents, 100,000 statements.");
});
