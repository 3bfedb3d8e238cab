import Mark from "mark.js";
import { layOut, type Variant } from "./peer.ts";

export const markJs: Variant =
  ({ texts }) =>
  () => {
    let marks = 0;
    new Mark(document.body).mark(texts, {
      accuracy: { value: "exactly", limiters: [..." .,;:!?()[]\"'“”‘’–—-/\n\t"] },
      separateWordSearch: false,
      diacritics: false,
      each: () => {
        marks++;
      },
    });
    layOut();
    return marks;
  };
