/** A browser that `npm start` opened with the extension in it, whichever it is. */

export interface Opening {
  /** The browser's own program. */
  path: string;
  /** The folder of the build. */
  extension: string;
  /** A folder for the profile; the reader's own is never touched. */
  profile: string;
  headless: boolean;
  /** Where the browser's own messages go. */
  log: number;
}

/** One tab, as far as showing what the extension does in it needs. */
export interface Tab {
  /** Evaluates an expression in the page; the answer must be JSON. Promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** Moves the pointer there, in CSS pixels. */
  move(x: number, y: number): Promise<void>;
  /** Brings the tab to the front: in one at the back nothing is marked and nothing is painted. */
  front(): Promise<void>;
  close(): Promise<void>;
  /** What the card says, through its closed shadow root; undefined while there is none. */
  cardText(): Promise<string | undefined>;
  /** PNG. */
  screenshot(): Promise<Buffer>;
}

export interface Driver {
  /** Installs the extension. @returns its id. @throws {Error} with the browser's reason where it refuses. */
  install(): Promise<string>;
  /** Opens a page in a tab of its own, in front. */
  open(url: string): Promise<Tab>;
  /** The addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** The address of a file of the extension. */
  ownUrl(file: string): string;
  /** Resolves when the browser has been closed. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** How long a browser may take for one answer, in milliseconds. */
export const ANSWER_LIMIT = 30_000;

/** Requests that wait for their answers, by number: the part CDP and BiDi have in common. */
export class Pending {
  #next = 1;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();

  /** Sends with a number of its own; rejects where no answer comes in time. */
  ask<T>(what: string, send: (id: number) => void): Promise<T> {
    const id = this.#next++;
    const { promise, resolve, reject } = withResolvers<unknown>();
    const late = setTimeout(() => reject(new Error(`the browser did not answer ${what}`)), ANSWER_LIMIT);
    this.#waiting.set(id, { resolve, reject });
    send(id);
    return promise.finally(() => {
      clearTimeout(late);
      this.#waiting.delete(id);
    }) as Promise<T>;
  }

  answer(id: number, result: unknown, error?: string): void {
    const waiting = this.#waiting.get(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error));
  }

  /** The browser is gone: nothing more will be answered. */
  fail(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
  }
}

function withResolvers<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: Error) => void;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

/** Asks again until the answer is neither undefined nor false; undefined where it never is, in time (milliseconds). */
export async function until<T>(
  ask: () => Promise<T>,
  limit: number,
): Promise<Exclude<T, undefined | false> | undefined> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    if (Date.now() > end) return undefined;
    await new Promise((done) => setTimeout(done, 100));
  }
}
