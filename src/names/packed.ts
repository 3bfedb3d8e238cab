/**
 * Checks names that came from storage or a message. Only our own background writes them, so their format tells how they
 * are built; a schema of every part would cost the page script more than it is worth.
 */
import type { PackedNames } from "./types.ts";

/**
 * Where the background leaves the names for every page script, so that none has to wait for a sleeping worker: as JSON, since
 * browsers carry one long string to a page many times faster than the thousands of values it holds.
 */
export const NAMES_KEY = "names";

export function isPackedNames(data: unknown): data is PackedNames {
  return (data as Partial<PackedNames> | null | undefined)?.format === 5;
}

/** Undefined where storage holds none, others, or nonsense. */
export function readPacked(stored: unknown): PackedNames | undefined {
  try {
    const names: unknown = JSON.parse(stored as string);
    return isPackedNames(names) ? names : undefined;
  } catch {
    return undefined;
  }
}
