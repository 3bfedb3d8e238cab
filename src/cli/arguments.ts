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

export type Command = { name: "help" } | NamesCommand | QuotesCommand;

/** @throws UsageError with what is wrong, for people */
export function readArguments(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, ...files] = positionals;
  if (values.help) return { name: "help" };
  const model = values.model === undefined ? {} : { model: values.model };
  if (name === "names") {
    if (files.length > 0) throw new UsageError("names reads JSONL from stdin and takes no files");
    if (values.json) throw new UsageError("names always writes JSON: --json goes with quotes FILE");
    return { name, ...model };
  }
  if (name === "quotes") {
    if (values.json && files.length === 0)
      throw new UsageError("--json goes with files; from stdin it is JSONL always");
    return { name, files, json: values.json ?? false, ...model };
  }
  throw new UsageError(name === undefined ? "no command given" : `no command "${name}": there are names and quotes`);
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
      },
    });
  } catch (error) {
    // Node's sentence says which option it was.
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
