/**
 * Undoes a page's own dark mode by inversion (`html { filter: invert(1) hue-rotate(180deg) }`) for the card.
 *
 * Chromium paints the top layer outside of the root element's filter; Firefox (seen in 153) puts it under the filter,
 * and the card would come out inverted: white on black with an orange rule.
 */

/** True where the root element's filter reaches the top layer. */
export function rootFilterReachesTopLayer(): boolean {
  // Nothing in CSS tells it; -moz-appearance is supported by Firefox alone.
  return CSS.supports("-moz-appearance", "none");
}

/**
 * The filter that takes inversion and turned hues back. What else a filter does (brightness, contrast, sepia) has no
 * exact way back, and does not make the card unreadable: it stays.
 * @param filter a computed `filter`: "none" or functions with their arguments.
 */
export function undoing(filter: string): string {
  const undone: string[] = [];
  for (const [, name, argument = ""] of filter.matchAll(/(invert|hue-rotate)\(([^)]*)\)/g)) {
    const amount = Number.parseFloat(argument) / (argument.endsWith("%") ? 100 : 1);
    if (name === "hue-rotate")
      undone.unshift(`hue-rotate(${-amount}${argument.replace(/^[-+.\d]+(e[-+]?\d+)?/i, "")})`);
    else if (!(amount <= 0.5)) undone.unshift("invert(1)");
  }
  return undone.length > 0 ? undone.join(" ") : "none";
}
