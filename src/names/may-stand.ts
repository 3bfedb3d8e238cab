/** Whether a text can hold a name on record at all, by one pattern that lies in storage: see beginnings.ts. */

/** Where the background leaves the pattern for every page script, so that a page that names nobody wakes nobody. */
export const TELLING_KEY = "telling";

/** As it lies there. */
export interface StoredPattern {
  /** The extension's version: a page that opens before a newer one has stored its own must not go by the last one's names. */
  of: string;
  /** Source; empty where any text may hold a name. */
  pattern: string;
}

/** False of text that holds no name on record. */
export type MayStandIn = (text: string) => boolean;

/**
 * @param stored what lies there, if anything does
 * @returns undefined where any text may hold a name, as far as is known
 */
export function storedMayStand(stored: unknown, version: string): MayStandIn | undefined {
  const { of, pattern } = (stored ?? {}) as Partial<StoredPattern>;
  return of === version ? mayStand(pattern) : undefined;
}

/** @param pattern its source. @returns undefined where it is empty, or none */
export function mayStand(pattern: unknown): MayStandIn | undefined {
  try {
    if (typeof pattern !== "string" || !pattern) return undefined;
    const compiled = new RegExp(pattern);
    return (text) => compiled.test(text);
  } catch {
    return undefined;
  }
}
