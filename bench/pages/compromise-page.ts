/** compromise in a page: not a matcher of names that are given, but what one could use to find any. In a script of its own: 0.3 MB. */

import nlp from "compromise";
import type { Variant } from "./peer.ts";
import { blocksOf } from "./walk.ts";

const compromise: Variant = () => () => {
  const highlight = new Highlight();
  let found = 0;
  for (const { text } of blocksOf(document)) {
    const read = nlp(text);
    found += read.people().length + read.organizations().length;
  }
  CSS.highlights.set("on-record-bench", highlight);
  void document.body.offsetHeight;
  return found;
};

(globalThis as unknown as { onRecordVariants: Record<string, Variant> }).onRecordVariants.compromise = compromise;
