/** One file of the corpus, read, and able to say where in it something is wrong. */
import * as v from "valibot";
import { CorpusError } from "./error.ts";
import { type JsonPath, JsonSyntaxError, type LocatedJson, parseJson } from "./json.ts";

/** Path from the project's root → content. */
export type CorpusFiles = ReadonlyMap<string, Uint8Array | string>;

/** @throws {CorpusError} where the file is missing or not UTF-8 (with the offset of the first bad byte). */
export function readText(files: CorpusFiles, file: string): string {
  const content = files.get(file);
  if (content === undefined) throw new CorpusError(file, "", "the file is missing");
  if (typeof content === "string") return content;
  try {
    // ignoreBOM keeps a byte order mark as a character: offsets count what stands in the file.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    const offset = firstInvalidByte(content);
    const byte = content[offset];
    const what = byte === undefined ? "the file ends in the middle of a character" : `0x${byte.toString(16)}`;
    throw new CorpusError(file, `byte ${offset}`, `not UTF-8: ${what}`);
  }
}

/** The shortest prefix that no longer decodes ends in the offending byte; found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  const isValid = (length: number) => {
    try {
      // stream: a character that is cut off at the end is no error yet.
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  if (isValid(bytes.length)) return bytes.length;
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValid(middle)) valid = middle;
    else invalid = middle;
  }
  return invalid - 1;
}

/** A JSON file of the corpus, checked against its schema. */
export class Document<Content> {
  private constructor(
    readonly file: string,
    readonly content: Content,
    private readonly text: string,
    private readonly json: LocatedJson,
  ) {}

  /** @throws {CorpusError} for a missing file, bad UTF-8, bad JSON, or the first thing that the schema refuses. */
  static read<S extends v.GenericSchema>(files: CorpusFiles, file: string, schema: S): Document<v.InferOutput<S>> {
    const text = readText(files, file);
    let json: LocatedJson;
    try {
      json = parseJson(text);
    } catch (error) {
      if (!(error instanceof JsonSyntaxError)) throw error;
      throw new CorpusError(file, lineAndColumn(text, error.offset), error.message);
    }
    const checked = v.safeParse(schema, json.value, { abortEarly: true });
    const issue = checked.issues?.[0];
    if (issue) {
      const path = (issue.path ?? []).map((item) => item.key as string | number);
      new Document(file, undefined, text, json).fail(path, inPlainWords(issue));
    }
    return new Document(file, checked.output as v.InferOutput<S>, text, json);
  }

  /** @throws {CorpusError} always: `file:line:column rt14-04.span: reason`. */
  fail(path: JsonPath, reason: string): never {
    const place = [lineAndColumn(this.text, this.json.offsetOf(path)), this.readable(path)].filter(Boolean).join(" ");
    throw new CorpusError(this.file, place, reason);
  }

  /** `[3].about[0]` says little: list items that have an id are called by it, `rt14-04.about[0]`. */
  private readable(path: JsonPath): string {
    let said = "";
    let value: unknown = this.json.value;
    for (const step of path) {
      value =
        typeof value === "object" && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
      const id = typeof step === "number" && value instanceof Object && "id" in value ? value.id : undefined;
      if (typeof id === "string") said = id;
      else if (typeof step === "number") said += `[${step}]`;
      else said += said ? `.${step}` : step;
    }
    return said;
  }
}

/** Valibot's words for a missing and an unknown key are a riddle to an editor. */
function inPlainWords(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== "strict_object") return issue.message;
  return issue.expected === "never"
    ? `the key ${issue.received} means nothing here`
    : `the key ${issue.expected} is missing`;
}

/** "12:5", both counted from 1 as editors do. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  return `${before.split("\n").length}:${offset - lineStart + 1}`;
}
