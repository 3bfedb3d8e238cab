/** Has a helper opened once, when it is first called for. */

/** After a failure, how long until the next try of whoever does not wait, and how many of them come by themselves. */
const AGAIN = 5_000;
const TRIES = 3;

export interface Summoned<T> {
  /** Null until it has come. */
  there(): T | null;
  /** Opens it, where that has not begun. @throws {Error} where it cannot be had; the next call tries again */
  bring(): Promise<T>;
  /** The same for whoever does not wait: a failure is complained of, and tried again after a while. */
  call(): void;
}

/**
 * @param load has its script brought in
 * @param open not called where it all ended meanwhile
 */
export function summon<F, T>(
  load: () => Promise<F>,
  open: (factory: F) => T,
  { complain, signal }: { complain(error: unknown): void; signal: AbortSignal },
): Summoned<T> {
  let there: T | null = null;
  let coming: Promise<T> | undefined;
  let waits = false;
  let tries = TRIES;

  function bring(): Promise<T> {
    coming ??= come();
    return coming;
  }
  async function come(): Promise<T> {
    try {
      const factory = await load();
      signal.throwIfAborted();
      there = open(factory);
      return there;
    } catch (error) {
      coming = undefined;
      throw error;
    }
  }
  const call = () => {
    if (signal.aborted || coming || waits) return;
    bring().catch((error) => {
      complain(error);
      waits = true;
      setTimeout(() => {
        waits = false;
        // A page that holds still would otherwise never ask again.
        if (tries-- > 0) call();
      }, AGAIN);
    });
  };
  return { there: () => there, bring, call };
}
