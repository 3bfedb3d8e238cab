import { parseArgs } from "node:util";

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

export type Command = { name: "help" } | NamesCommand | QuotesCommand | LinksCommand;

/** @throws UsageError with what is wrong, for people */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, ...files] = positionals;
  if (values.help) return { name: "help" };
  const model = values.model === undefined ? {} : { model: values.model };
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
      },
    });
  } catch (error) {
    // Node's sentence says which option it was.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
