/** Who else a tab's page names: people and organisations of whom nothing is on record. */
import * as v from "valibot";
import { record } from "../library/record.ts";
import { ToPage } from "../messages.ts";
import { type Named, whoElse } from "../names/who-else.ts";
import { PageTexts } from "../own-page-messages.ts";
import { askTab } from "../wire.ts";
import { canRead, recogniser } from "./recogniser.ts";

/** A page longer than that names more people than anyone reads a list of. */
const LONGEST_PAGE = 400_000;
const MOST = 100;
const SEPARATOR = "\n\n";

let known: ReadonlySet<string> | undefined;

/** @throws {Error} where no page script answers in the tab */
export async function othersOnPage(tab: number): Promise<Named[]> {
  const { lang, blocks } = v.parse(PageTexts, await askTab(tab, ToPage, "text", {})) ?? { lang: "", blocks: [] };
  if (!canRead(lang) || blocks.length === 0) return [];
  const text = blocks
    .map((block) => block.text)
    .join(SEPARATOR)
    .slice(0, LONGEST_PAGE);
  const onRecord = mentionsIn(blocks);
  /** Every name that was looked at, those that were left among them. */
  const looked = new Set(
    blocks.flatMap((block) => block.decisions.map(({ start, end }) => keyOf(block.text.slice(start, end)))),
  );
  const spans = (await recogniser()).recognise(text);
  let next = 0;
  return whoElse(text, spans, ({ start, end }) => {
    // Both in order of place.
    while (next < onRecord.length && (onRecord[next]?.end ?? 0) <= start) next++;
    const mention = onRecord[next];
    if (mention !== undefined && mention.start < end) return true;
    const name = keyOf(text.slice(start, end));
    // "Lavrov" where it was not clear which: not marked, but nobody to say "nothing on record" of either.
    return looked.has(name) || isNameOnRecord(name);
  }).slice(0, MOST);
}

/** Those the page has on record, where they stand in the joined text. */
function mentionsIn(blocks: NonNullable<PageTexts>["blocks"]): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = [];
  let at = 0;
  for (const { text, decisions } of blocks) {
    for (const { start, end, taken } of decisions) if (taken) all.push({ start: at + start, end: at + end });
    at += text.length + SEPARATOR.length;
  }
  return all;
}

/** Whether it is a name of the bundled record: of an archive's only those are known that the page found. */
function isNameOnRecord(key: string): boolean {
  known ??= new Set(record.pack.entities.flatMap((entity) => entity.names.map(({ text }) => keyOf(text))));
  return known.has(key);
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[.’']/g, "").replace(/^the /, "");
}
