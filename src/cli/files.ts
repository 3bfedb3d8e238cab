/** Files of articles, and what is said where one cannot be read. */
import { readFile } from "node:fs/promises";

/** Why an article holds less than one would expect. */
export const PROBLEMS = {
  none: "no article text found in it",
  "too-large": "too large to be read whole; what follows is missing",
} as const;

/** @param file "-" is stdin */
export async function bytesOf(file: string): Promise<Uint8Array> {
  if (file !== "-") return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** For people. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "is a folder";
  if (code === "EACCES") return "may not be read";
  return error.message;
}
