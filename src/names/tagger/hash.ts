/** The FNV-1a hash of no code units at all. */
export const NO_UNITS = 2166136261;

/** FNV-1a's step: the hash of what came before and one UTF-16 code unit more. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 16777619);

/** FNV-1a over the UTF-16 code units of text[from,to), 32 bits signed. */
export function hashString(text: string, from = 0, to = text.length): number {
  let hash = NO_UNITS;
  for (let at = from; at < to; at++) hash = hashUnit(hash, text.charCodeAt(at));
  return hash | 0;
}

/** Mixes a template's number with one or two values into 32 well spread bits (the finaliser of MurmurHash3). */
export function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}
