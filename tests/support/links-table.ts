/** Reads the tables of links-cases.ts. */
export interface LinkCase {
  written: string;
  text: string;
  expected: { start: number; end: number; id: string }[];
}

export function readLinkCases(table: string): LinkCase[] {
  return table
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((written) => {
      const expected: LinkCase["expected"] = [];
      let text = "";
      const lines = written.replaceAll("//", "\n\n").replaceAll("/", "\n");
      for (const [, id, name, plain] of lines.matchAll(/\{([\w-]+):([^}]*)\}|([^{]+)/g)) {
        if (id && name) expected.push({ start: text.length, end: text.length + name.length, id });
        text += name ?? plain;
      }
      return { written, text, expected };
    });
}
