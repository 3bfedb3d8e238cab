/** Medians of the samples, and medians of the ratios taken within each round: the same page, one variant after the other. */

/** Milliseconds of one variant on one page, just opened; `marks` below zero where it marks nothing. */
export interface Sample {
  variant: string;
  names: number;
  page: string;
  ready: number;
  run: number;
  marks: number;
}

export interface Row {
  variant: string;
  names: number;
  ready: number;
  run: number;
  toWalk: number;
  toMap: number;
  /** Ready and run, against the same of the Map. */
  allToMap: number;
  marks: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  return ((sorted[sorted.length >> 1] ?? 0) + (sorted[(sorted.length - 1) >> 1] ?? 0)) / 2;
}

/** @param rounds each holds one sample for each page, variant and number of names */
export function rowsOf(rounds: readonly (readonly Sample[])[]): Row[] {
  const groups = new Map<string, Sample[]>();
  const ratios = new Map<string, { walk: number[]; map: number[]; all: number[] }>();
  for (const round of rounds) {
    for (const sample of round) {
      const { variant, names, page, ready, run } = sample;
      const id = `${names} ${variant}`;
      groups.set(id, [...(groups.get(id) ?? []), sample]);
      const beside = (other: string) =>
        round.find((one) => one.variant === other && one.names === names && one.page === page);
      const to = ratios.get(id) ?? { walk: [], map: [], all: [] };
      ratios.set(id, to);
      const walk = beside("bare walk");
      const map = beside("Map of n-grams");
      if (walk) to.walk.push(run / walk.run);
      if (map) to.map.push(run / map.run);
      if (map) to.all.push((ready + run) / (map.ready + map.run));
    }
  }
  return [...groups].map(([id, samples]) => ({
    variant: samples[0]?.variant ?? "",
    names: samples[0]?.names ?? 0,
    ready: median(samples.map(({ ready }) => ready)),
    run: median(samples.map(({ run }) => run)),
    toWalk: median(ratios.get(id)?.walk ?? []),
    toMap: median(ratios.get(id)?.map ?? []),
    allToMap: median(ratios.get(id)?.all ?? []),
    marks: median(samples.map(({ marks }) => marks)),
  }));
}

const HEAD = ["names", "", "ready ms", "page ms", "page / walk", "page / Map", "all / Map", "marks a page"];

/** A table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ names, variant, ready, run, toWalk, toMap, allToMap, marks }) => [
    names.toLocaleString("en"),
    variant,
    ready.toFixed(1),
    run.toFixed(2),
    ...[toWalk, toMap, allToMap].map((ratio) => (Number.isNaN(ratio) ? "" : ratio.toFixed(2))),
    marks < 0 ? "" : marks.toFixed(0),
  ]);
  const line = (row: readonly string[]) => `| ${row.join(" | ")} |`;
  return [line(HEAD), `|${HEAD.map(() => "---").join("|")}|`, ...cells.map(line)].join("\n");
}
