/**
 * `npm run eval`: what reading an article is worth, on whatever data is at hand, beside a peer and a baseline in one run.
 * The data lies in ON_RECORD_SHARED, or in ../shared beside the project; a row whose data is absent says so.
 */
import { growthRows } from "./growth-rows.ts";
import { linksRows } from "./links-rows.ts";
import { namesRows } from "./names-rows.ts";
import { pagesRows } from "./pages-rows.ts";
import { ownQuotesRows, quotesRows } from "./quotes-rows.ts";
import { recallRows } from "./recall-rows.ts";
import { SHARED } from "./shared.ts";
import { sourcesRows } from "./sources-rows.ts";
import { speedRows } from "./speed-rows.ts";
import { printTable, type Row } from "./table.ts";

console.log(`Data: ${SHARED}. names-dev and quotes-dev were used in tuning; figures on other articles are lower.\n`);

const parts: [string, () => Promise<Row[]> | Row[]][] = [
  ["Names: exact F1, PER and ORG (beside compromise, titles stripped)", namesRows],
  ["Links to those of a list, known by full name only (beside exact full names)", linksRows],
  ["Statements, quotes-dev (beside a regex)", quotesRows],
  ["Statements, 24 articles of our own annotation, errors read", () => ownQuotesRows(true)],
  ["Statements, 24 articles of our own annotation, errors not read", () => ownQuotesRows(false)],
  ["The two sources: statements of facts.json found with their speaker", sourcesRows],
  [
    "Article reader: share of article.txt’s words kept, of its own words that are in it (beside Readability alone)",
    pagesRows,
  ],
  ["Recall: which statement of the speaker belongs after a paragraph", recallRows],
  ["Speed", speedRows],
  ["How time grows on texts made to be slow (8 is linear)", growthRows],
];
for (const [title, rows] of parts) printTable(title, await rows());
