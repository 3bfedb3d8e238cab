import { LABELS } from "./labels.ts";

/**
 * Adds the rows of weights that the first `count` features choose to the LABELS scores from scores[offset].
 *
 * This is where a page spends its time, and so it is written out label by label: the sums stay in registers, which
 * makes it twice as fast as a loop over an array of sums. A test holds it to the number of labels.
 */
export function addRows(
  values: Float32Array,
  rows: number,
  features: Int32Array,
  count: number,
  scores: Float32Array,
  offset: number,
): void {
  let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let index = 0; index < count; index++) {
    const at = (((features[index] as number) >>> 0) % rows) * LABELS;
    a += values[at] as number;
    b += values[at + 1] as number;
    c += values[at + 2] as number;
    d += values[at + 3] as number;
    e += values[at + 4] as number;
    f += values[at + 5] as number;
    g += values[at + 6] as number;
    h += values[at + 7] as number;
    i += values[at + 8] as number;
  }
  const sums = [a, b, c, d, e, f, g, h, i];
  for (let label = 0; label < LABELS; label++)
    scores[offset + label] = (scores[offset + label] as number) + (sums[label] as number);
}
