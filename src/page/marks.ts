/**
 * Paints mentions with the CSS Custom Highlight API: no text node is touched. The registry belongs to the page as well,
 * so every name begins with `on-record-`, and nothing but our own entries is ever taken out of it.
 * https://drafts.csswg.org/css-highlight-api-1/
 */
import type { Placed } from "./mentions.ts";
import type { Part } from "./text/block.ts";

/** One entry of the page's highlight registry. */
export class Marks {
  /** What is marked, with where it stood when it was painted. */
  // Our own books: Firefox does not let a content script iterate a Highlight (Xray vision).
  readonly shown = new Map<Placed, { parts: readonly Part[]; range: AbstractRange }>();
  /** Another after each `show`. */
  version = 0;
  readonly #highlight = new Highlight();
  /** Firefox draws our line where many sites draw a link's own: mentions in links get a second one, further down. */
  readonly #linked = new Highlight();
  readonly #name: string;
  #entered = false;

  /** @param priority where two overlap, the higher one's line lies over the other's */
  constructor(kind: "mention" | "current" | "open", priority = 0) {
    this.#name = `on-record-${kind}`;
    this.#highlight.priority = priority;
  }

  /** Marks these mentions and no others. */
  show(mentions: readonly Placed[]): void {
    this.change([...this.shown.keys()], mentions);
  }

  /** Marks `now` in place of `before`: costs what these are, however much else is marked. */
  change(before: readonly Placed[], now: readonly Placed[]): void {
    const kept = new Set(now);
    this.version++;
    for (const mention of before) if (!kept.has(mention)) this.#remove(mention);
    for (const mention of now) {
      if (this.shown.get(mention)?.parts === mention.parts) continue;
      this.#remove(mention);
      const range = staticRange(mention);
      if (!range) continue;
      this.#highlight.add(range);
      if (__BROWSER__ === "firefox" && mention.parts[0]?.node.parentElement?.closest("a")) this.#linked.add(range);
      this.shown.set(mention, { parts: mention.parts, range });
    }
    // A page that clears the registry for itself takes our entry with it; it goes back in.
    if (!this.shown.size || (this.#entered && CSS.highlights.has(this.#name))) return;
    CSS.highlights.set(this.#name, this.#highlight);
    if (__BROWSER__ === "firefox") CSS.highlights.set(`${this.#name}-linked`, this.#linked);
    this.#entered = true;
  }

  #remove(mention: Placed): void {
    const shown = this.shown.get(mention);
    if (!shown) return;
    this.#highlight.delete(shown.range);
    this.#linked.delete(shown.range);
    this.shown.delete(mention);
  }

  /** Takes everything of ours out of the registry. */
  destroy(): void {
    this.show([]);
    // After an update of the extension a newer script may have set its own: that stays.
    if (CSS.highlights.get(this.#name) === this.#highlight) {
      CSS.highlights.delete(this.#name);
      CSS.highlights.delete(`${this.#name}-linked`);
    }
  }
}

/** Static: with live ranges every later change of the page costs 20 to 100 times as much. */
function staticRange({ parts }: Placed): StaticRange | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}
