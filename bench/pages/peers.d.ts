/** Of the peers that bring no types: as much as is used of them here. */
declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(texts: readonly string[]);
    /** [last character, texts that end there] */
    search(text: string): [number, string[]][];
  }
}
declare module "fastscan" {
  export default class FastScanner {
    constructor(texts: readonly string[]);
    search(text: string): [start: number, text: string][];
  }
}
declare module "mark.js" {
  export default class Mark {
    constructor(root: Element);
    mark(texts: readonly string[], options: object): void;
  }
}
