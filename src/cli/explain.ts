import { readFile } from "node:fs/promises";
import type { Article } from "../article/types.ts";
import { openPacked } from "../names/open-packed.ts";
import { isPackedNames } from "../names/packed.ts";
import type { NameFinder } from "../names/types.ts";
import type { ExplainCommand } from "./arguments.ts";
import { bytesOf, PROBLEMS, reasonOf } from "./files.ts";
import { NamesMissing } from "./known-names.ts";

/** `on-record names --explain --record FILE`: what the page script decides, and why. A file that cannot be read is reported. */
export async function explainCommand({ record, files, date, lang }: ExplainCommand): Promise<number> {
  const finder = await readRecord(record);
  const { articleOf } = await import("./page.ts");
  let status = 0;
  for (const file of files) {
    try {
      const article = articleOf(await bytesOf(file), file);
      if (article.problem) {
        status = 1;
        console.error(`on-record: ${file}: ${PROBLEMS[article.problem]}`);
      }
      const known = { lang: lang ?? article.language ?? "", date: date ?? dateOf(article) };
      const explained = { file, ...known, text: article.text, decisions: decisionsOn(article, finder, known) };
      process.stdout.write(`${JSON.stringify(explained)}\n`);
    } catch (error) {
      status = 1;
      console.error(`on-record: ${file}: ${reasonOf(error)}`);
    }
  }
  return status;
}

/** The day it was published; where it was changed on a later one, both. */
function dateOf({ published = "", modified = "" }: Article): string {
  const [first, last] = [published.slice(0, 10), modified.slice(0, 10)];
  return first && last > first ? `${first}/${last}` : first;
}

/** A block a paragraph; offsets are those of the whole text. */
function decisionsOn({ paragraphs }: Article, finder: NameFinder, { lang, date }: { lang: string; date: string }) {
  const page = finder.page(lang, date);
  page.update(paragraphs.map(({ text }, id) => ({ id, text })));
  const decisions = page.explain();
  return paragraphs.flatMap(({ start: from }, id) =>
    (decisions.get(id) ?? []).map(({ start, end, surface, entity, taken, reason }) => ({
      start: from + start,
      end: from + end,
      surface,
      entity,
      taken,
      reason,
    })),
  );
}

/** @throws NamesMissing with what to do, for people */
async function readRecord(path: string): Promise<NameFinder> {
  let names: unknown;
  try {
    names = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new NamesMissing(`cannot read the names at ${path}: ${reasonOf(error)}`);
  }
  if (!isPackedNames(names)) {
    throw new NamesMissing(`${path} holds no compiled names: npm run corpus writes build/names.json`);
  }
  return openPacked(names);
}
