/**
 * What the linker looks names up in: a table from the hash of a form's words to who bears it. Numbers in flat arrays, and
 * the words themselves are read from the name again when a page has them: a million names take no million objects.
 */
import { type Form, formsOf } from "./forms.ts";
import type { KnownName } from "./types.ts";

export interface Bearer {
  /** Index into the names. */
  entity: number;
  form: Form;
}

export interface NameTable {
  readonly names: readonly KnownName[];
  /** The most words of a form that begins with this word; 0 where there is none. */
  longest(key: string): number;
  /** All that bear these words as a name, at most MOST_BEARERS; `hash` is theirs. */
  find(hash: number, keys: readonly string[]): readonly Bearer[];
}

/** A name of more is nobody's in particular. */
export const MOST_BEARERS = 32;
/** Longer names are not looked for. */
export const LONGEST_NAME = 14;
const FIRSTS = 1 << 16;

export const EMPTY_HASH = 0x811c9dc5;

/** Adds a word to the hash of those before it (FNV-1a over UTF-16 code units, with an end mark). */
export function addToHash(hash: number, key: string): number {
  let next = hash;
  for (let i = 0; i < key.length; i++) next = Math.imul(next ^ key.charCodeAt(i), 0x01000193);
  next = Math.imul(next ^ 0x20, 0x01000193);
  return next ^ (next >>> 15);
}

export function tableOf(names: readonly KnownName[]): NameTable {
  const hashes = new Numbers();
  const bearers = new Numbers();
  const longest = new Uint8Array(FIRSTS);
  for (const [entity, name] of names.entries()) {
    for (const { keys } of formsOf(name)) {
      if (keys.length > LONGEST_NAME) continue;
      hashes.push(keys.reduce(addToHash, EMPTY_HASH));
      bearers.push(entity);
      const first = addToHash(EMPTY_HASH, keys[0] as string) & (FIRSTS - 1);
      longest[first] = Math.max(longest[first] as number, keys.length);
    }
  }
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(hashes.length);
  // From the last to the first, so that chains are in the order of the file.
  for (let at = hashes.length - 1; at >= 0; at--) {
    const slot = hashes.at(at) & (size - 1);
    next[at] = heads[slot] as number;
    heads[slot] = at;
  }
  return {
    names,
    longest: (key) => longest[addToHash(EMPTY_HASH, key) & (FIRSTS - 1)] as number,
    find(hash, keys) {
      const found: Bearer[] = [];
      for (let at = heads[hash & (size - 1)] as number; at >= 0; at = next[at] as number) {
        if (hashes.at(at) !== hash) continue;
        const entity = bearers.at(at);
        const form = formsOf(names[entity] as KnownName).find((one) => sameWords(one.keys, keys));
        if (form) found.push({ entity, form });
        if (found.length === MOST_BEARERS) break;
      }
      return found;
    },
  };
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}

/** A list of 32-bit numbers that grows. */
class Numbers {
  length = 0;
  private held = new Int32Array(1024);
  push(value: number): void {
    if (this.length === this.held.length) {
      const more = new Int32Array(this.held.length * 2);
      more.set(this.held);
      this.held = more;
    }
    this.held[this.length++] = value;
  }
  at(index: number): number {
    return this.held[index] as number;
  }
}
