/** When several layers of an index are better built into one. */

/** Every layer takes a look of its own at each word that may begin a name. */
const MOST_LAYERS = 8;
/** Of the first layer: more than that is looked through twice, or kept for nobody. */
const LARGEST_SHARE = 0.1;

/**
 * Whether it is time to build one index of all forms that are left.
 * @param base forms of the first layer
 * @param added forms of each layer above it
 * @param gone forms of the first layer, about, whose entities count no more
 */
export function shouldMerge(base: number, added: readonly number[], gone = 0): boolean {
  const changed = added.reduce((sum, forms) => sum + forms, gone);
  return added.length >= MOST_LAYERS || changed > base * LARGEST_SHARE;
}
