/** Scripts that come later: the background injects them, and each leaves its factory in the world that they share. */
import type { Asker } from "./asker.ts";
import { EYES, HANDS } from "./contract.ts";

const world = globalThis as { [key: string]: unknown };

/** @throws {Error} where it does not come */
export async function bringScript<F>(script: "eyes" | "card", ask: Asker): Promise<F> {
  const key = script === "eyes" ? EYES : HANDS;
  if (!world[key]) await ask("bring", { script });
  if (!world[key]) throw new Error(`the script did not come: ${script}`);
  return world[key] as F;
}

/** Those of a version before this one, whose extension is gone, are of no use. */
export function forgetScripts(): void {
  for (const key of [EYES, HANDS]) delete world[key];
}
