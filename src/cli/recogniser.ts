import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ModelError, openRecogniser, type Recogniser } from "../names/tagger/recogniser.ts";

/** The name model could not be read. */
export class ModelMissing extends Error {}

/** The same two steps up from src/cli and from dist/cli. */
const SHIPPED = new URL("../../model/names.bin", import.meta.url);

/** @throws ModelMissing with what to do, for people */
export function loadRecogniser(path: string = fileURLToPath(SHIPPED)): Recogniser {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason =
      error instanceof Error && "code" in error && error.code === "ENOENT" ? "there is none" : String(error);
    throw new ModelMissing(
      `cannot read the name model at ${path}: ${reason}. Train one with "npm run train", or name it with --model`,
    );
  }
  try {
    return openRecogniser(new Uint8Array(bytes).buffer);
  } catch (error) {
    if (error instanceof ModelError) throw new ModelMissing(`${path} is no name model: ${error.message}`);
    throw error;
  }
}
