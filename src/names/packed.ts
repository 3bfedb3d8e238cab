/**
 * Checks names that came from storage or a message. Only our own background writes them, so their format tells how they
 * are built; a schema of every part would cost the page script more than it is worth.
 */
import type { PackedNames } from "./types.ts";

/** Where the background leaves the names for every page script, so that none has to wait for a sleeping worker. */
export const NAMES_KEY = "names";

export function isPackedNames(data: unknown): data is PackedNames {
  const names = data as Partial<PackedNames> | null | undefined;
  return names?.format === 5 && [names.lists, names.rules, names.groups, names.forms].every(Array.isArray);
}
