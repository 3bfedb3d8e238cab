import type { Writable } from "node:stream";

/** Milliseconds between two looks. */
const EVERY = 250;

/** How far a stream has come, on a terminal; nothing elsewhere. */
export class Progress {
  readonly #out: (Writable & { isTTY?: boolean }) | undefined;
  readonly #started = performance.now();
  #shown = 0;
  #texts = 0;
  #characters = 0;

  constructor(out: Writable & { isTTY?: boolean }) {
    this.#out = out.isTTY ? out : undefined;
  }

  add(characters: number): void {
    this.#texts++;
    this.#characters += characters;
    const now = performance.now();
    if (!this.#out || now - this.#shown < EVERY) return;
    this.#shown = now;
    const rate = this.#characters / Math.max(1, now - this.#started) / 1000;
    this.#out.write(
      `\r\x1b[K${this.#texts.toLocaleString("en")} texts, ${rate.toFixed(2)} million characters a second`,
    );
  }

  /** Makes room for a message. */
  clear(): void {
    if (this.#shown > 0) this.#out?.write("\r\x1b[K");
  }

  end(): void {
    this.clear();
  }
}
