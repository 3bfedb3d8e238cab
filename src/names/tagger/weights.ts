import { type Model, ModelError } from "./format.ts";
import { LABELS } from "./labels.ts";

/** Numbers a row of packed weights takes, each for LABELS / LANES labels in turn. */
export const LANES = 3;
const LABELS_A_LANE = LABELS / LANES;
/** What a lane counts its second label in, and the square of it its third: more than the sum of any token's weights. */
const STEP = 2 ** 17;
/** No weight is more units: what a token's hundred features add up to at most stays below half a STEP. */
const MOST_UNITS = 400;

/**
 * The weights of the features, three labels to a number: the codes of a model's weights are worth whole multiples of one
 * unit, and a double holds three sums of such exactly. Three additions do the work of nine, in any order with the same
 * result, and half the memory is touched.
 */
export class Weights {
  readonly #rows: number;
  readonly #packed: Float64Array;
  readonly #unit: number;

  /** @throws ModelError when the worth of its codes is not in whole units */
  constructor({ rows, weights, worth }: Pick<Model, "rows" | "weights" | "worth">) {
    this.#rows = rows;
    const unit = Math.min(...worth.filter((value) => value > 0));
    const units = Float64Array.from(worth, (value) => Math.round(value / unit));
    if (units.some((count, code) => !isWhole(count, (worth[code] as number) / unit)))
      throw new ModelError("a name model whose weights are in steps this code cannot add up");
    const second = units.map((count) => count * STEP);
    const third = second.map((count) => count * STEP);
    const packed = new Float64Array(rows * LANES);
    for (let lane = 0, at = 0; lane < packed.length; lane++, at += LABELS_A_LANE)
      packed[lane] =
        (units[weights[at] as number] as number) +
        (second[weights[at + 1] as number] as number) +
        (third[weights[at + 2] as number] as number);
    this.#packed = packed;
    this.#unit = unit;
  }

  /** Adds the rows the first `count` features choose to the sums from sums[offset]. Where a page spends its time. */
  add(features: Int32Array, count: number, sums: Float64Array, offset: number): void {
    const packed = this.#packed;
    const rows = this.#rows >>> 0;
    let [a, b, c] = [0, 0, 0];
    for (let index = 0; index < count; index++) {
      const at = (((features[index] as number) >>> 0) % rows) * LANES;
      a += packed[at] as number;
      b += packed[at + 1] as number;
      c += packed[at + 2] as number;
    }
    sums[offset] = (sums[offset] as number) + a;
    sums[offset + 1] = (sums[offset + 1] as number) + b;
    sums[offset + 2] = (sums[offset + 2] as number) + c;
  }

  /** Writes the LABELS scores that the sums from sums[from] stand for to `scores`, from scores[to]. */
  unpack(sums: Float64Array, from: number, scores: Float32Array, to: number): void {
    for (let lane = 0; lane < LANES; lane++) {
      let sum = sums[from + lane] as number;
      const at = to + lane * LABELS_A_LANE;
      const third = Math.round(sum / (STEP * STEP));
      sum -= third * STEP * STEP;
      const second = Math.round(sum / STEP);
      scores[at] = (sum - second * STEP) * this.#unit;
      scores[at + 1] = second * this.#unit;
      scores[at + 2] = third * this.#unit;
    }
  }
}

const isWhole = (count: number, exact: number): boolean =>
  Math.abs(count) <= MOST_UNITS && Math.abs(count - exact) < 0.01;
