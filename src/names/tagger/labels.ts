/** The kinds of name the model tells apart; MISC is learnt only so that it is not taken for the others. */
export const TYPES = ["PER", "ORG", "LOC", "MISC"] as const;

/** Labels of the BIO scheme: 0 is outside, then begin and inside of each type in turn. */
export const LABELS = 1 + 2 * TYPES.length;

export const OUTSIDE = 0;

/** The label that begins a name of the type at this place in TYPES. */
export const begin = (type: number): number => 1 + 2 * type;

/** The label that goes on with it. */
export const inside = (type: number): number => 2 + 2 * type;

/** The place in TYPES of a label, -1 for outside. */
export const typeOf = (label: number): number => (label - 1) >> 1;

export const isInside = (label: number): boolean => label > 0 && (label & 1) === 0;

/** May `next` follow `previous`? An inside label needs a name of its own type before it. */
export function follows(previous: number, next: number): boolean {
  return !isInside(next) || (previous > 0 && typeOf(previous) === typeOf(next));
}
