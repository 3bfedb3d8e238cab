/** Has a helper opened once, when it is first called for. */

/** After a failure, how long until the next try, ms. */
const AGAIN = 5_000;

export interface Summoned<T> {
  /** Null until it has come. */
  there(): T | null;
  /** Opens it, where that has not begun. @throws {Error} where it cannot be had */
  bring(): Promise<T>;
  /** The same for whoever does not wait; a failure is complained of. */
  call(): void;
}

export function summon<T>(
  open: () => Promise<T>,
  { complain, signal }: { complain(error: unknown): void; signal: AbortSignal },
): Summoned<T> {
  let there: T | null = null;
  let coming: Promise<T> | undefined;

  async function come(): Promise<T> {
    try {
      there = await open();
      return there;
    } catch (error) {
      setTimeout(() => {
        coming = undefined;
      }, AGAIN);
      throw error;
    }
  }
  const bring = () => {
    coming ??= come();
    return coming;
  };
  return {
    there: () => there,
    bring,
    call() {
      if (!signal.aborted && !coming) bring().catch(complain);
    },
  };
}
