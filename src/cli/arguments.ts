import { parseArgs } from "node:util";
import { isoDate } from "../article/dates.ts";

/** The command line was wrong: exit status 2. */
export class UsageError extends Error {}

export interface NamesCommand {
  name: "names";
  model?: string;
}

export interface QuotesCommand {
  name: "quotes";
  files: string[];
  json: boolean;
  model?: string;
}

export interface LinksCommand {
  name: "links";
  /** The file of known names. */
  names: string;
  /** Say of each candidate why it was taken or left. */
  explain: boolean;
  model?: string;
}

/** `names --explain --record FILE`: what the extension decides on pages. */
export interface ExplainCommand {
  name: "explain";
  /** The file of compiled names (build/names.json). */
  record: string;
  files: string[];
  /** YYYY-MM-DD, where the files say another or none. */
  date?: string;
  /** BCP 47, where the files say another or none. */
  lang?: string;
}

export type Command = { name: "help" } | NamesCommand | QuotesCommand | LinksCommand | ExplainCommand;

/** @throws UsageError with what is wrong, for people */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, ...files] = positionals;
  if (values.help) return { name: "help" };
  const model = values.model === undefined ? {} : { model: values.model };
  const { record, date, lang } = values;
  if (record !== undefined) return explainOf(name, values, files);
  if (date !== undefined || lang !== undefined) throw new UsageError("--date and --lang go with --record FILE");
  if (name === "names") {
    if (files.length > 0) throw new UsageError("names reads JSONL from stdin and takes no files");
    if (values.json) throw new UsageError("names always writes JSON: --json goes with quotes FILE");
    if (values.explain) return linksOf(values.names, true, model);
    if (values.names !== undefined) throw new UsageError("--names goes with links, or with names --explain");
    return { name, ...model };
  }
  if (name === "links") {
    if (files.length > 0) throw new UsageError("links reads JSONL from stdin and takes no files but --names FILE");
    if (values.json) throw new UsageError("links always writes JSON: --json goes with quotes FILE");
    return linksOf(values.names, values.explain ?? false, model);
  }
  if (name === "quotes") {
    if (values.explain || values.names !== undefined) throw new UsageError("--names and --explain go with links");
    if (values.json && files.length === 0)
      throw new UsageError("--json goes with files; from stdin it is JSONL always");
    return { name, files, json: values.json ?? false, ...model };
  }
  throw new UsageError(
    name === undefined ? "no command given" : `no command "${name}": there are names, links and quotes`,
  );
}

function linksOf(names: string | undefined, explain: boolean, model: { model?: string }): LinksCommand {
  if (names === undefined) throw new UsageError("who may be linked is said with --names FILE");
  return { name: "links", names, explain, ...model };
}

function explainOf(
  name: string | undefined,
  { record = "", date, lang, explain, json, names }: ReturnType<typeof parse>["values"],
  files: string[],
): ExplainCommand {
  if (name !== "names" || !explain) throw new UsageError("--record goes with names --explain");
  if (names !== undefined) throw new UsageError("either --record FILE or --names FILE: who is looked for");
  if (json) throw new UsageError("names always writes JSON: --json goes with quotes FILE");
  if (files.length === 0) throw new UsageError("--record goes with the files of articles that are to be read");
  if (date !== undefined && !isDay(date)) throw new UsageError(`--date ${date}: a day is YYYY-MM-DD`);
  return { name: "explain", record, files, ...(date && { date }), ...(lang && { lang }) };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isoDate(text) === text;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        json: { type: "boolean" },
        model: { type: "string" },
        names: { type: "string" },
        explain: { type: "boolean" },
        record: { type: "string" },
        date: { type: "string" },
        lang: { type: "string" },
      },
    });
  } catch (error) {
    // Node's sentence says which option it was.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
