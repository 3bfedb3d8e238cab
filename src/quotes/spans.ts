import type { TextSpan } from "./types.ts";

/** The spans that overlap [start, end), by bisection. `sorted`: in order of place, not overlapping each other. */
export function overlapping<T extends TextSpan>(sorted: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] as T).end <= start) low = mid + 1;
    else high = mid;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length; i++) {
    const span = sorted[i] as T;
    if (span.start >= end) break;
    found.push(span);
  }
  return found;
}
