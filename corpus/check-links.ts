/** Links lead to publishers: mirrors, copies and weak sources are named, not linked. */
import type { Document } from "./document.ts";
import type { JsonPath } from "./json.ts";
import type { Corpus } from "./model.ts";

/** @throws {CorpusError} at the first link that is not to the web, or to a host of corpus/unlinked-hosts.json. */
export function checkLinks(corpus: Corpus): void {
  const hosts = new Map(corpus.unlinked.content.map(({ host, why }) => [host, why]));
  const documents: Document<unknown>[] = [
    corpus.sources,
    ...corpus.entities,
    corpus.notes,
    corpus.statements,
    corpus.reported,
  ];
  for (const document of documents) {
    for (const { path, url } of linksIn(document.content)) {
      const reason = whyNot(url, hosts);
      if (reason) document.fail(path, reason);
    }
  }
}

function whyNot(address: string, hosts: ReadonlyMap<string, string>): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return `“${address}” is no web address`;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return `“${address}” is no web address`;
  if (/^[\d.]+$|^\[/.test(url.hostname)) return `${url.hostname} is a bare number: name the source without a link`;
  for (let host = url.hostname; host.includes("."); host = host.slice(host.indexOf(".") + 1)) {
    const why = hosts.get(host);
    if (why) return `${host} is not linked (${why}): name the source without a link`;
  }
  return undefined;
}

/** Every value under a key `url`, wherever it stands. */
function* linksIn(value: unknown, path: JsonPath = []): Generator<{ path: JsonPath; url: string }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* linksIn(item, [...path, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (key === "url" && typeof item === "string") yield { path: [...path, key], url: item };
      else yield* linksIn(item, [...path, key]);
    }
  }
}
