/** Links to a passage of a web page: https://wicg.github.io/scroll-to-text-fragment/ */

/** Passages up to this many words are named whole, longer ones by their first and last words. */
const WHOLE = 8;
const END = 4;

/** The page's address with a text fragment that finds the passage; an address that has a fragment keeps it in front. */
export function textFragmentUrl(url: string, passage: string): string {
  const words = passage.trim().split(/\s+/);
  const directive =
    words.length <= WHOLE
      ? encode(words.join(" "))
      : `${encode(words.slice(0, END).join(" "))},${encode(words.slice(-END).join(" "))}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** A hyphen is syntax in a text directive and has to be escaped; encodeURIComponent leaves it. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, "%2D");
}
