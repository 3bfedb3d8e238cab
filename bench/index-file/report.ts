/** What the samples come to: medians, ratios within each round, a table. */

/** Times in milliseconds, memory in bytes; `found` for each block [start, end). */
export interface Sample {
  ready: number;
  memory: number;
  cold: number;
  warm: number;
  found: readonly (readonly (readonly [number, number])[])[];
}

export interface Row {
  names: number;
  engine: string;
  /** Opening the index, or building what a peer needs. */
  ready: number;
  megabytes: number;
  cold: number;
  warm: number;
  /** Medians of the ratios of each round: the same article, one process after the other. */
  coldToFloor: number;
  coldToMap: number;
  /** Ready and first page, against the same of the Map. */
  fromNothingToMap: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length ? (sorted[sorted.length >> 1]! + sorted[(sorted.length - 1) >> 1]!) / 2 : Number.NaN;
}

/** @param samples for each engine one a round, in order of rounds */
export function rowsOf(names: number, samples: ReadonlyMap<string, readonly Sample[]>): Row[] {
  const of = (engine: string) => samples.get(engine) ?? [];
  return [...samples].map(([engine, list]) => {
    const to = (other: string, value: (sample: Sample) => number) =>
      median(list.map((sample, n) => value(sample) / value(of(other)[n]!)));
    return {
      ...{ names, engine },
      ready: median(list.map(({ ready }) => ready)),
      megabytes: median(list.map(({ memory }) => memory)) / 1e6,
      cold: median(list.map(({ cold }) => cold)),
      warm: median(list.map(({ warm }) => warm)),
      coldToFloor: to("floor", ({ cold }) => cold),
      coldToMap: to("Map of n-grams", ({ cold }) => cold),
      fromNothingToMap: to("Map of n-grams", ({ ready, cold }) => ready + cold),
    };
  });
}

const HEAD = ["names", "engine", "ready ms", "held MB", "cold ms", "warm ms", "cold/floor", "cold/Map", "all/Map"];

export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.names.toLocaleString("en"),
    row.engine,
    ...[row.ready, row.megabytes, row.cold, row.warm].map((value) => value.toFixed(2)),
    ...[row.coldToFloor, row.coldToMap, row.fromNothingToMap].map((value) => value.toFixed(3)),
  ]);
  const widths = HEAD.map((head, n) => Math.max(head.length, ...cells.map((row) => row[n]!.length)));
  const line = (row: string[]) => `| ${row.map((cell, n) => cell.padStart(widths[n]!)).join(" | ")} |`;
  return [line(HEAD), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...cells.map(line)].join("\n");
}
