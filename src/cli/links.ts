import { openLinker } from "../names/linker/linker.ts";
import type { LinksCommand } from "./arguments.ts";
import { answerLines, STANDARD } from "./jsonl.ts";
import { readKnownNames } from "./known-names.ts";
import { loadRecogniser } from "./recogniser.ts";

/** `on-record links`, and `on-record names --explain`, which says of each candidate why it was taken or left. */
export async function linksCommand({ names: path, explain, model }: LinksCommand): Promise<number> {
  const recogniser = loadRecogniser(model);
  const { names, bad } = await readKnownNames(path, (problem) => STANDARD.errors.write(`on-record: ${problem}\n`));
  const linker = openLinker(names);
  const status = await answerLines((text) => {
    const decisions = linker.link(text, { spans: recogniser.recognise(text) });
    if (!explain)
      return { links: decisions.filter(({ taken }) => taken).map(({ start, end, id }) => ({ start, end, uri: id })) };
    return {
      decisions: decisions.map(({ start, end, id, taken, reason }) => ({
        start,
        end,
        surface: text.slice(start, end),
        uri: id,
        taken,
        reason,
      })),
    };
  });
  return bad > 0 ? 1 : status;
}
