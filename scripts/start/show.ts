/** Where there is no display: what the extension found and what its first card says, as text, and a picture of it. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type Driver, type Tab, until } from "./driver.ts";

/** How long the first mark, and then the first card, may take, in milliseconds: a slow machine's first start. */
const LIMIT = 30_000;

const NOTHING_MARKED = "the extension is in the browser, but it marked nothing in the sample page";

export interface Mark {
  text: string;
  /** The paragraph around it. */
  around: string;
  x: number;
  y: number;
}

/** The names painted in the page, in reading order. The registry is shared by the page and the extension's script. */
const MARKS = `(() => {
  const ranges = [];
  for (const [name, highlight] of CSS.highlights) {
    if (name.startsWith("on-record-")) ranges.push(...highlight);
  }
  return ranges.map((found) => {
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const box = range.getBoundingClientRect();
    const block = found.startContainer.parentElement.closest("p, li, td, h1, h2, h3, blockquote, figcaption, div");
    const around = block?.textContent.replace(/\\s+/g, " ").trim() ?? "";
    const first = range.getClientRects()[0] ?? box;
    return { text: range.toString(), around, x: first.x + first.width / 2, y: first.y + first.height / 2 };
  }).sort((a, b) => a.y - b.y || a.x - b.x);
})()`;

/** The marks of a page, once there are any; none where there are none in time. */
export async function marksOf(tab: Tab): Promise<Mark[]> {
  const found = await until(async () => {
    // The welcome page may come late and take the front.
    if (await tab.evaluate<boolean>("document.hidden")) await tab.front();
    const marks = await tab.evaluate<Mark[]>(MARKS);
    return marks.length > 0 && marks;
  }, LIMIT);
  return found ?? [];
}

/** Asked from a page of the extension's own, as the popup does: who is on record in the sample page. */
function whoIn(url: string): string {
  return `(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    const tab = (await api.tabs.query({})).find((one) => one.url?.startsWith(${JSON.stringify(url)}));
    const { mentions } = await api.tabs.sendMessage(tab.id, { type: "who", ask: {} }, { frameId: 0 });
    const ids = mentions.map(({ entity }) => entity);
    const { entities } = await api.runtime.sendMessage({ type: "entities", ask: { ids } });
    return entities.map(({ id, name, statements }) => {
      return { name, statements, mentions: mentions.find(({ entity }) => entity === id).mentions };
    });
  })()`;
}

/** Prints the mentions and the first card, and saves a screenshot. @throws {Error} where either does not appear. */
export async function show(driver: Driver, tab: Tab, url: string, picture: string): Promise<void> {
  if ((await marksOf(tab)).length === 0) throw new Error(NOTHING_MARKED);
  console.log("\nOn record in the sample page:");
  for (const { name, mentions, statements } of await whoIsIn(driver, url)) {
    console.log(`  ${name}: ${count(mentions, "mention")}, ${count(statements, "statement")} on record`);
  }

  await tab.front();
  const marks = await marksAtRest(tab);
  const [first] = marks;
  if (!first) throw new Error(NOTHING_MARKED);
  console.log(`\nMarked (${marks.length}):`);
  for (const { text, around } of marks) console.log(`  ${text} — ${shorten(around, text)}`);
  console.log(`\nThe card at the first mark, “${first.text}”:\n\n${indent(await rest(tab, first))}`);
  mkdirSync(dirname(picture), { recursive: true });
  writeFileSync(picture, await tab.screenshot());
}

interface Who {
  name: string;
  mentions: number;
  statements: number;
}

/** Asked from a page of the extension's own, which is closed again. */
async function whoIsIn(driver: Driver, url: string): Promise<Who[]> {
  const own = await driver.open(driver.ownUrl("src/options/options.html"));
  // Until the page has loaded there is nothing to ask with.
  const who = await until(() => own.evaluate<Who[]>(whoIn(url)).catch(() => undefined), LIMIT);
  await own.close();
  if (!who) throw new Error("the extension does not say who is on record in the sample page");
  return who;
}

/** The marks once no more come: which paragraphs a statement is close to is asked of the background. */
export async function marksAtRest(tab: Tab): Promise<Mark[]> {
  if ((await marksOf(tab)).length === 0) return [];
  let before = -1;
  let same = 0;
  await until(async () => {
    const { length } = await marksOf(tab);
    same = length === before ? same + 1 : 0;
    before = length;
    return same >= 5;
  }, LIMIT);
  return marksOf(tab);
}

/** Rests the pointer on a mark, coming in slowly as a hand does, and reads the card. */
async function rest(tab: Tab, mark: Mark): Promise<string> {
  for (const away of [12, 6, 3, 1, 0]) await tab.move(mark.x + away, mark.y);
  const text = await until(() => tab.cardText(), LIMIT);
  if (!text) throw new Error(`no card came at “${mark.text}”`);
  return text;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function shorten(around: string, name: string): string {
  const at = Math.max(0, around.indexOf(name) - 40);
  return `${at > 0 ? "…" : ""}${around.slice(at, at + 100)}${at + 100 < around.length ? "…" : ""}`;
}

function indent(text: string): string {
  return text.replace(/\n{2,}/g, "\n").replace(/^/gm, "    ");
}
