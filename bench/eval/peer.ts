/** The peers as commands, for the same scorer: `peer.ts names|quotes`, JSONL in, JSONL out. */

import { answerLines } from "../../src/cli/jsonl.ts";
import { compromiseNames } from "./compromise.ts";
import { regexQuotes } from "./regex-quotes.ts";

const answers: Record<string, (text: string) => object> = {
  names: (text) => ({ spans: compromiseNames(text) }),
  quotes: (text) => ({ quotes: regexQuotes(text) }),
};
const answer = answers[process.argv[2] ?? ""];
if (!answer) throw new Error("peer.ts names|quotes");
process.exitCode = await answerLines(answer);
