/** The real articles beside the project, as blocks of text. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const PAGES = resolve(process.env.ON_RECORD_PAGES ?? "../shared/pages");

/** @returns for each article its lines; empty where the articles are not here */
export function articleBlocks(): string[][] {
  if (!existsSync(PAGES)) return [];
  return readdirSync(PAGES)
    .map((name) => join(PAGES, name, "article.txt"))
    .filter((file) => existsSync(file))
    .map((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line.trim() !== ""),
    );
}
