/**
 * Forms in buckets by place, in each bucket by fingerprint; those of the same spelling the longest lead first (“Mir” before
 * Mir), then in the order they came in: so the first whose conditions hold is the one to take.
 */
import { slotOf } from "./hash.ts";

/**
 * @param leads how long what stands before each form's first word is
 * @param buckets one longer than there are buckets; is filled with where each begins
 * @returns which form stands where
 */
export function sortForms(
  places: Uint32Array,
  prints: Uint32Array,
  leads: Uint32Array,
  buckets: Uint32Array,
): Uint32Array {
  const count = buckets.length - 1;
  for (const place of places) {
    const next = slotOf(place, count) + 1;
    buckets[next] = (buckets[next] ?? 0) + 1;
  }
  for (let n = 1; n <= count; n++) buckets[n] = (buckets[n] ?? 0) + (buckets[n - 1] ?? 0);
  const free = buckets.slice();
  const order = new Uint32Array(places.length);
  places.forEach((place, form) => {
    const bucket = slotOf(place, count);
    const at = free[bucket] ?? 0;
    order[at] = form;
    free[bucket] = at + 1;
  });
  const byPrint = (one: number, other: number) =>
    (prints[one] ?? 0) - (prints[other] ?? 0) || (leads[other] ?? 0) - (leads[one] ?? 0) || one - other;
  for (let n = 0; n < count; n++) sortPart(order, buckets[n] ?? 0, buckets[n + 1] ?? 0, byPrint);
  return order;
}

/** A dozen at a time by insertion: no sort has to be set up for each bucket. */
function sortPart(order: Uint32Array, from: number, to: number, by: (one: number, other: number) => number): void {
  if (to - from > FEW) {
    order.subarray(from, to).sort(by);
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const form = order[at] ?? 0;
    let free = at;
    while (free > from && by(order[free - 1] ?? 0, form) > 0) {
      order[free] = order[free - 1] ?? 0;
      free--;
    }
    order[free] = form;
  }
}

const FEW = 40;
