import type { Variant } from "../pages/peer.ts";

/** Marks the page with the names that its extension brings along. */
export function runPeer(variant: Variant): void {
  const { benchNames } = globalThis as unknown as { benchNames: string[] };
  variant({ texts: benchNames, file: new ArrayBuffer(0), packed: undefined as never })();
}
