/**
 * How rare something is, from in how many of a number of sets it stands (inverse document frequency): 1 where one has
 * it, near 0 where all have. A share of the greatest rarity there can be, so that what is close in a record of thirty
 * statements is so in one of ten thousand.
 */
export function rarityAmong(sets: number): (having: number) => number {
  const rarity = (having: number) => Math.log(1 + Math.max(0, sets - having + 0.5) / (having + 0.5));
  const most = rarity(1);
  return (having) => (most > 0 ? Math.min(1, rarity(having) / most) : 1);
}
