/** The peers as commands, for the same scorer: `peer.ts names|quotes`, `peer.ts links NAMES`, JSONL in, JSONL out. */
import { readFileSync } from "node:fs";
import { answerLines } from "../../src/cli/jsonl.ts";
import { compromiseNames } from "./compromise.ts";
import { exactNames } from "./exact-names.ts";
import { regexQuotes } from "./regex-quotes.ts";

const [task = "", names] = process.argv.slice(2);
const known = names === undefined ? [] : readFileSync(names, "utf8").split("\n").filter(Boolean);
const link = exactNames(known.map((line) => JSON.parse(line)));
const answers: Record<string, (text: string) => object> = {
  names: (text) => ({ spans: compromiseNames(text) }),
  links: (text) => ({ links: link(text) }),
  quotes: (text) => ({ quotes: regexQuotes(text) }),
};
const answer = answers[task];
if (!answer) throw new Error("peer.ts names|quotes|links");
process.exitCode = await answerLines(answer);
