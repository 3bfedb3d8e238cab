/**
 * corpus/ → the record and the names index, or the first thing that is wrong. Pure: files in, plain data out.
 */
import * as v from "valibot";
import type { NamesData } from "../src/names/types.ts";
import { Pack } from "../src/record/schema.ts";
import { checkDates } from "./check-dates.ts";
import { checkLinks } from "./check-links.ts";
import { checkPassages } from "./check-passages.ts";
import { checkReferences } from "./check-references.ts";
import { checkSourceTexts } from "./check-sources.ts";
import { checkStatements } from "./check-statements.ts";
import { checkTypography } from "./check-typography.ts";
import { checkDescriptions } from "./descriptions.ts";
import type { CorpusFiles } from "./document.ts";
import { emitRecord } from "./emit.ts";
import { readCorpus } from "./model.ts";
import { checkNames, emitNames } from "./names-data.ts";

export interface Compiled {
  record: Pack;
  names: NamesData;
}

/**
 * @param files every file under corpus/, by its path from the project's root.
 * @throws {CorpusError} at the first thing wrong, with file, place and reason.
 */
export function compile(files: CorpusFiles): Compiled {
  const corpus = readCorpus(files);
  checkSourceTexts(corpus, files);
  checkReferences(corpus);
  checkStatements(corpus);
  checkPassages(corpus);
  checkDates(corpus);
  checkLinks(corpus);
  checkTypography(corpus);
  checkNames(corpus);
  checkDescriptions(corpus);
  // The schema of what ships is the readers' contract: the compiler's own slips must not get past it either.
  return { record: v.parse(Pack, emitRecord(corpus)), names: emitNames(corpus) };
}
