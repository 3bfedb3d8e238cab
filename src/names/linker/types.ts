/** What goes into the linker and what comes out of it. */

/** One of those a text may name, known by its full name and nothing else. */
export interface KnownName {
  id: string;
  name: string;
  type: "PER" | "ORG";
}

/** Why a name was linked or left: fixed phrases, for `--explain` and the tests. */
export type Reason =
  | "full name"
  | "full name in another spelling"
  | "full name without its legal form"
  | "office of a state"
  | "known by its name without the descriptive words"
  | "surname, full name on page"
  | "initial and surname, full name on page"
  | "initials, full name on page"
  | "explained in brackets"
  | "short form, full name on page"
  | "team, its sport on page"
  | "several known by this name"
  | "part of a longer name"
  | "part of a hyphenated word"
  | "a title between quotation marks"
  | "given name alone"
  | "somebody else of that surname on the page"
  | "two of that surname on the page"
  | "a place here"
  | "a person here"
  | "an ordinary word here"
  | "no name here"
  | "another sport or none";

/** [start,end) in UTF-16 code units of the text. */
export interface LinkDecision {
  start: number;
  end: number;
  /** Who it is, or would have been. */
  id: string;
  taken: boolean;
  reason: Reason;
}
