/** The peer of the linker: a known name is linked where it stands letter for letter, the longest first, none over another. */
interface Known {
  uri: string;
  name: string;
}
interface Link {
  start: number;
  end: number;
  uri: string;
}

const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? "");

export function exactNames(known: readonly Known[]): (text: string) => Link[] {
  const longestFirst = [...known].sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    const taken = new Uint8Array(text.length);
    const links: Link[] = [];
    for (const { uri, name } of longestFirst) {
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const end = start + name.length;
        if (isWord(text[start - 1]) || isWord(text[end]) || taken.subarray(start, end).includes(1)) continue;
        taken.fill(1, start, end);
        links.push({ start, end, uri });
      }
    }
    return links.sort((a, b) => a.start - b.start);
  };
}
