/** Web addresses as they are compared: which of them are one page. */

/** Scheme, "www.", "m." or "amp." and what follows the path make no other page. What is no address comes back as it is. */
export function plainAddress(url: string): string {
  try {
    const { hostname, pathname } = new URL(url);
    return hostname.replace(/^(www|m|amp)\./, "") + pathname.replace(/\/(amp\/?)?$/, "");
  } catch {
    return url;
  }
}
