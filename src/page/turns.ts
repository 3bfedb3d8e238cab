/** Long work in slices, so that the page never waits for us. */

/** Longest stretch of work, ms. */
export const SLICE = 6;

/** Lets the page have its turn. https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
export function nextTurn(): Promise<void> {
  return (globalThis as unknown as { scheduler: { yield(): Promise<void> } }).scheduler.yield();
}

/** Runs `work` when the browser has nothing else to do, within two seconds at the latest. */
export function whenIdle(work: () => void): void {
  requestIdleCallback(work, { timeout: 2_000 });
}
