/** Records of any size and shape for properties of recall: the bundled one's entities, statements of drawn words. */
import fc from "fast-check";
import { record as bundled } from "../../src/library/record.ts";
import { openRecord, type WholeRecord } from "../../src/recall/record-index.ts";
import type { Source, Statement } from "../../src/record/schema.ts";

export const PERSON = "lavrov";
const OTHERS = ["biden", "nato", "eu", "russia", "west"];
const WORDS = ["gas", "pipeline", "treaty", "border", "harbour", "grain", "border guards", "never", "the", "Übersee"];

export const drawnText = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(" "));

interface Drawn {
  text: string;
  source: number;
  kind: Statement["kind"];
  speaker: string | null;
  about: string[];
  date: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  text: drawnText,
  source: fc.nat(3),
  kind: fc.constantFrom("direct", "mixed", "indirect"),
  speaker: fc.constantFrom(PERSON, "biden"),
  about: fc.subarray([PERSON, ...OTHERS]),
  date: fc.constantFrom("2014", "2014-12", "2014-12-16", "2017-05-07"),
});

export const drawnRecord: fc.Arbitrary<WholeRecord> = fc.array(drawn, { maxLength: 25 }).map(recordOf);

export function recordOf(list: readonly Drawn[]): WholeRecord {
  const [model] = bundled.pack.statements;
  const [source] = bundled.pack.sources;
  if (!model || !source) throw new Error("the bundled record is empty");
  const texts = new Map<string, string>();
  const statements = list.map(({ text, source: number, ...more }, at): Statement => {
    const id = `source-${number}`;
    const before = texts.get(id) ?? "";
    texts.set(id, `${before}${text}\n`);
    const span = { start: before.length, end: before.length + text.length };
    return { ...model, ...more, id: `s-${at}`, source: id, span, subject: text, terms: [], originalSpeaker: undefined };
  });
  const sources = [...texts].map(([id, text]): Source => ({ ...source, id, text }));
  return openRecord({ ...bundled.pack, sources, statements, reported: [], notes: [] });
}
