/** Cuts an attribution line at the publishers it names, so that each becomes a button. Pure. */
export interface PublisherName {
  id: string;
  name: string;
}

export type AttributionPart = { text: string; publisher?: PublisherName };

/**
 * "Sergey Lavrov, France 24 interview, 16 Dec 2014 (via RT)" → …, { text: "via RT", publisher: RT }, ")".
 * @param viaPhrase how a publisher is named there: "via RT". Where the phrase does not occur, the bare name is taken.
 * A publisher the line does not name at all comes last, as a part of its own.
 */
export function attributionParts(
  line: string,
  via: readonly PublisherName[],
  viaPhrase: (name: string) => string,
): AttributionPart[] {
  const places: { start: number; end: number; publisher: PublisherName }[] = [];
  const unnamed: PublisherName[] = [];
  for (const publisher of via) {
    const place = placeOf(line, viaPhrase(publisher.name)) ?? placeOf(line, publisher.name);
    const free = place && places.every(({ start, end }) => place.end <= start || place.start >= end);
    if (free) places.push({ ...place, publisher });
    else unnamed.push(publisher);
  }
  places.sort((a, b) => a.start - b.start);
  const parts: AttributionPart[] = [];
  let at = 0;
  for (const { start, end, publisher } of places) {
    if (start > at) parts.push({ text: line.slice(at, start) });
    parts.push({ text: line.slice(start, end), publisher });
    at = end;
  }
  if (at < line.length) parts.push({ text: line.slice(at) });
  for (const publisher of unnamed) parts.push({ text: " · " }, { text: viaPhrase(publisher.name), publisher });
  return parts;
}

/** The last whole-word occurrence: publishers stand at the end of the line, and "RT" must not be found in "RTE". */
function placeOf(line: string, phrase: string): { start: number; end: number } | undefined {
  const letter = /[\p{L}\p{N}]/u;
  let start = line.lastIndexOf(phrase);
  while (start >= 0) {
    const end = start + phrase.length;
    if (!letter.test(line[start - 1] ?? " ") && !letter.test(line[end] ?? " ")) return { start, end };
    start = start === 0 ? -1 : line.lastIndexOf(phrase, start - 1);
  }
  return undefined;
}
