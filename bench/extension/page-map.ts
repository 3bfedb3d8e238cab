/** A peer as the page script of an extension: see peers.ts. */
import { mapOfGrams } from "../pages/peer-map.ts";
import { runPeer } from "./run-peer.ts";

runPeer(mapOfGrams);
