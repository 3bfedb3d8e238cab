import type { NamesCommand } from "./arguments.ts";
import { answerLines } from "./jsonl.ts";
import { loadRecogniser } from "./recogniser.ts";

/** `on-record names` */
export function namesCommand({ model }: NamesCommand): Promise<number> {
  const recogniser = loadRecogniser(model);
  return answerLines((text) => ({ spans: recogniser.recognise(text) }));
}
