/** What the index keeps of a form, measured in one way or the other: measure.ts, measure-plainly.ts. */
export interface Measured {
  /** Mixed hashes of the folded form from its first word on. */
  place: number;
  print: number;
  /** Hashes of its first word as it may begin, with a capital and without; −1 where it may not. */
  capital: number;
  small: number;
  /** The fingerprint lane, unmixed, of its first two words or signs; 0 where it has one only. */
  pair: number;
  /** Words and signs: 2 in "sergey lavrov", 4 in "s.v. lavrov" without its spaces. */
  count: number;
  /** Folded code units, what stands before the first word among them. */
  units: number;
  /** What stands before the first word: an opening quotation mark. */
  lead: string;
  /** How it is written (casePattern in letter-case.ts); empty where letter case does not matter. */
  pattern: string;
}
