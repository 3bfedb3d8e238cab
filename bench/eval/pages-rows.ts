import { readdirSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { documentOf, htmlArticle } from "../../src/cli/page.ts";
import { sharedPath, sharedText } from "./shared.ts";
import { absent, percent, type Row } from "./table.ts";
import { inCommon, inOrder, wordsOf } from "./words.ts";

interface Shares {
  kept: number;
  own: number;
}

/** Each page, and the means. In order: a stricter count, in which words out of their place are no words kept. */
export function pagesRows(): Row[] {
  const folder = sharedPath("pages");
  if (!folder) return absent("pages/");
  const rows: Row[] = [];
  const ours: Shares[] = [];
  const ordered: Shares[] = [];
  const peers: Shares[] = [];
  for (const name of readdirSync(folder).sort()) {
    const html = sharedText(`pages/${name}/page.html`);
    const gold = sharedText(`pages/${name}/article.txt`);
    if (!html || !gold) continue;
    const text = htmlArticle(html).text;
    const alone = new Readability(documentOf(html).document).parse()?.textContent ?? "";
    const own = shares(gold, text, inCommon);
    const peer = shares(gold, alone, inCommon);
    ours.push(own);
    ordered.push(shares(gold, text, inOrder));
    peers.push(peer);
    rows.push({ what: name, ours: shown(own), peer: shown(peer) });
  }
  if (rows.length === 0) return absent("pages/*/page.html");
  return [
    ...rows,
    { what: `mean of ${rows.length}`, ours: shown(mean(ours)), asked: "97, 93 / 99, 97", peer: shown(mean(peers)) },
    { what: "mean, in order", ours: shown(mean(ordered)) },
  ];
}

function shares(gold: string, text: string, common: typeof inCommon): Shares {
  const [theirs, mine] = [wordsOf(gold), wordsOf(text)];
  const both = common(theirs, mine);
  return { kept: both / Math.max(1, theirs.length), own: both / Math.max(1, mine.length) };
}

const shown = ({ kept, own }: Shares): string => `${percent(kept)}, ${percent(own)}`;

function mean(all: readonly Shares[]): Shares {
  const sum = (read: (one: Shares) => number) => all.reduce((total, one) => total + read(one), 0) / all.length;
  return { kept: sum(({ kept }) => kept), own: sum(({ own }) => own) };
}
