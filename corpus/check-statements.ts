/** A statement's kind, speaker and paraphraser fit together, and the words for recall are words. */
import type { EditedStatement } from "./editor-schema.ts";
import type { Corpus } from "./model.ts";

/** @throws {CorpusError} at the first statement that claims a speaker it cannot have, or lacks one it must have. */
export function checkStatements({ statements }: Corpus): void {
  statements.content.forEach((statement, index) => {
    const wrong = whatIsWrong(statement);
    if (wrong) statements.fail([index, wrong.field], wrong.reason);
    statement.terms.forEach((term, at) => {
      const reason = whatIsWrongWithTerm(term, statement.terms.indexOf(term) !== at);
      if (reason) statements.fail([index, "terms", at], reason);
    });
  });
}

function whatIsWrong(statement: EditedStatement): { field: string; reason: string } | undefined {
  const { kind, speaker, originalSpeaker, paraphraser } = statement;
  const paraphrased = kind === "indirect" || kind === "mixed";
  if (kind === "framing") {
    if (speaker) return { field: "speaker", reason: "framing is the publisher’s own line: its speaker is null" };
    if (originalSpeaker) return { field: "originalSpeaker", reason: "framing passes on nobody’s words" };
  } else if (!speaker) return { field: "speaker", reason: `a statement that is ${kind} has a speaker` };
  if (originalSpeaker && originalSpeaker === speaker) {
    return { field: "originalSpeaker", reason: "at second hand somebody else spoke first" };
  }
  if (paraphrased && !paraphraser)
    return { field: "paraphraser", reason: `whose sentence is it? A statement that is ${kind} says so` };
  if (!paraphrased && paraphraser)
    return { field: "paraphraser", reason: `a statement that is ${kind} paraphrases nothing` };
  return undefined;
}

function whatIsWrongWithTerm(term: string, again: boolean): string | undefined {
  if (again) return `“${term}” is named twice`;
  if (term !== term.toLowerCase() || term.trim() !== term || term === "")
    return `“${term}”: terms are in lower case, without spaces around`;
  return undefined;
}
