/** What is marked, by text node: for finding the mention under a point. */
import type { Marks } from "../marks.ts";
import type { Placed } from "../mentions.ts";
import type { Part } from "../text/block.ts";

/** A run of a text node and the mention it is a part of. */
export interface MarkedPart extends Part {
  mention: Placed;
}

export interface MarkedText {
  /** What is marked in the node, in order. */
  in(node: Node): readonly MarkedPart[];
}

/** Made when it is first asked for after a change, so that changes nobody points at cost nothing. */
export function markedText(marks: Marks): MarkedText {
  let byNode = new Map<Node, MarkedPart[]>();
  let version = -1;
  const make = () => {
    const made = new Map<Node, MarkedPart[]>();
    for (const [mention, { parts }] of marks.shown) {
      for (const part of parts) {
        const beside = made.get(part.node);
        if (beside) beside.push({ ...part, mention });
        else made.set(part.node, [{ ...part, mention }]);
      }
    }
    for (const parts of made.values()) parts.sort((a, b) => a.start - b.start);
    return made;
  };
  return {
    in(node) {
      if (version !== marks.version) byNode = make();
      version = marks.version;
      return byNode.get(node) ?? [];
    },
  };
}
