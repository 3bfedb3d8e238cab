/** A peer as the page script of an extension: see peers.ts. */
import { markJs } from "../pages/peer-mark.ts";
import { runPeer } from "./run-peer.ts";

runPeer(markJs);
