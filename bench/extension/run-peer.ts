import type { Input, Variant } from "../pages/peer.ts";

/** Marks the page with the names that its extension brings along. */
export function runPeer(variant: Variant): void {
  const { benchNames } = globalThis as unknown as { benchNames: string[] };
  // A peer asks for nothing else.
  void variant({ texts: benchNames } as Input)();
}
