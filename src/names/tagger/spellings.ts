import { hashString } from "./hash.ts";

const ROOM = 1 << 11;

/**
 * Numbers the distinct stretches of text it is shown, from 0 on. Words recur: one met before is found by its code units
 * where they stand, no string is cut out of the text for it.
 */
export class Spellings {
  #size = 0;
  /** Open addressing, half empty at least: a number plus one, 0 where there is none. */
  #slots = new Int32Array(2 * ROOM);
  #hashes = new Int32Array(ROOM);
  /** The code units of all, one after the other; those of number n are #units[#from[n]] to #units[#from[n + 1] - 1]. */
  #units = new Uint16Array(8 * ROOM);
  #from = new Int32Array(ROOM + 1);

  get size(): number {
    return this.#size;
  }

  /** The number of text[start,end); one more than the last when it is new. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashString(text, start, end);
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return this.#add(text, start, end, hash, slot);
      if (hashes[number] === hash && this.#same(number, text, start, end)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #same(number: number, text: string, start: number, end: number): boolean {
    const units = this.#units;
    const from = this.#from[number] as number;
    if ((this.#from[number + 1] as number) - from !== end - start) return false;
    const shift = from - start;
    for (let at = start; at < end; at++) if (units[at + shift] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.#size++;
    const from = this.#from[number] as number;
    const to = from + end - start;
    if (to > this.#units.length) this.#units = longer(this.#units, to);
    for (let at = start; at < end; at++) this.#units[from + at - start] = text.charCodeAt(at);
    this.#slots[slot] = number + 1;
    this.#hashes[number] = hash;
    this.#from[number + 1] = to;
    if (this.#size === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#hashes = longer(this.#hashes);
    this.#from = longer(this.#from);
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (const taken of this.#slots) {
      if (taken === 0) continue;
      const hash = this.#hashes[taken - 1] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = taken;
    }
    this.#slots = slots;
  }
}

/** A copy of twice the length, or of twice `least`. */
export function longer<T extends Int32Array | Uint16Array | Uint8Array | Float64Array>(list: T, least = 0): T {
  const copy = new (list.constructor as new (length: number) => T)(2 * Math.max(list.length, least));
  copy.set(list);
  return copy;
}
