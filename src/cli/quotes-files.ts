import { paragraphAt } from "../article/locate.ts";
import type { Article } from "../article/types.ts";
import type { ArticleStatement } from "../quotes/types.ts";
import type { QuotesCommand } from "./arguments.ts";
import { bytesOf, PROBLEMS, reasonOf } from "./files.ts";
import { printed } from "./print.ts";
import { loadRecogniser } from "./recogniser.ts";
import { statementsOf, written } from "./statements.ts";

/** `on-record quotes FILE…`. A file that cannot be read is reported, the others go on. */
export async function quotesOfFiles({ files, json, model }: QuotesCommand): Promise<number> {
  const recogniser = loadRecogniser(model);
  // Only here: what reads pages is most of the program, and the streams do without it.
  const { articleOf } = await import("./page.ts");
  let status = 0;
  for (const [index, file] of files.entries()) {
    try {
      const article = articleOf(await bytesOf(file), file);
      if (article.problem) {
        status = 1;
        console.error(`on-record: ${file}: ${PROBLEMS[article.problem]}`);
      }
      // The headline is not read: it is the publisher's own line about the article, not what somebody said.
      const statements = statementsOf(article.text, recogniser);
      if (json) process.stdout.write(`${JSON.stringify(asJson(file, article, statements))}\n`);
      else
        process.stdout.write(`${index > 0 ? "\n" : ""}${printed(file, article, statements, process.stdout.columns)}`);
    } catch (error) {
      status = 1;
      console.error(`on-record: ${file}: ${reasonOf(error)}`);
    }
  }
  return status;
}

function asJson(file: string, article: Article, statements: readonly ArticleStatement[]): object {
  const { paragraphs, text, ...facts } = article;
  return {
    file,
    ...facts,
    text,
    paragraphs: paragraphs.map(({ kind, start, end, inFile }) => ({ kind, start, end, ...(inFile && { inFile }) })),
    statements: statements.map((statement) => ({ ...written(text, statement), ...placeInFile(article, statement) })),
  };
}

/** Where a statement stands in a plain-text file: offsets in UTF-16 code units, as everywhere. */
function placeInFile({ paragraphs }: Article, { start, end }: ArticleStatement): object {
  const first = paragraphAt(paragraphs, start);
  const last = paragraphAt(paragraphs, end - 1);
  if (!first?.inFile || !last?.inFile) return {};
  return { inFile: { start: first.inFile.start + start - first.start, end: last.inFile.start + end - last.start } };
}
