/**
 * Checks names that came from a file. Only our own build writes them, so their format tells how they are built.
 */
import type { PackedNames } from "./types.ts";

export function isPackedNames(data: unknown): data is PackedNames {
  return (data as Partial<PackedNames> | null | undefined)?.format === 7;
}
