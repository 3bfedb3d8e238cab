import type { Range } from "./grammar.ts";

/** One act of reporting in a sentence, in tokens. */
export interface Attribution {
  cue?: Range;
  speaker?: Range;
  /** What was said; empty where the sentence only announces it ("He continued:"). */
  content: Range[];
  /** A headline's label: no proof by itself that anybody spoke ("Norland: Bridge closed"). */
  label?: boolean;
}
