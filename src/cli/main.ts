#!/usr/bin/env node
/** `on-record`: reads the command line, runs the command, ends with its status. */
import { readArguments, UsageError } from "./arguments.ts";
import { explainCommand } from "./explain.ts";
import { HELP } from "./help.ts";
import { NamesMissing } from "./known-names.ts";
import { linksCommand } from "./links.ts";
import { namesCommand } from "./names.ts";
import { quotesCommand } from "./quotes.ts";
import { quotesOfFiles } from "./quotes-files.ts";
import { ModelMissing } from "./recogniser.ts";

// `on-record quotes … | head`: who reads has enough. Not an error, and nothing is left to be said.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

async function main(): Promise<number> {
  const command = readArguments(process.argv.slice(2));
  if (command.name === "help") {
    process.stdout.write(HELP);
    return 0;
  }
  if (command.name === "names") return namesCommand(command);
  if (command.name === "explain") return explainCommand(command);
  if (command.name === "links") return linksCommand(command);
  return command.files.length > 0 ? quotesOfFiles(command) : quotesCommand(command);
}

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof UsageError || error instanceof ModelMissing || error instanceof NamesMissing;
  console.error(
    `on-record: ${error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : error}`,
  );
  if (error instanceof UsageError) console.error("Try: on-record --help");
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
