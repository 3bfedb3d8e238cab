import type { QuotesCommand } from "./arguments.ts";
import { answerLines } from "./jsonl.ts";
import { loadRecogniser } from "./recogniser.ts";
import { statementsOf, written } from "./statements.ts";

/** `on-record quotes`, from stdin */
export function quotesCommand({ model }: QuotesCommand): Promise<number> {
  const recogniser = loadRecogniser(model);
  return answerLines((text) => ({ quotes: statementsOf(text, recogniser).map((one) => written(text, one)) }));
}
