import { OURS, PEER, scored } from "./scorer.ts";
import { absent, type Row } from "./table.ts";

interface Score {
  P: number;
  R: number;
  F1: number;
}
type Result = Record<"PER" | "ORG", Score> & { commandSeconds: number };

export function namesRows(): Row[] {
  const ours = scored<Result>("names", OURS("names"));
  const peer = scored<Result>("names", PEER("names"));
  if (!ours || !peer) return absent("eval/names-dev.jsonl");
  const shown = ({ F1, P, R }: Score) => `${F1.toFixed(1)} (P ${P.toFixed(1)}, R ${R.toFixed(1)})`;
  return [
    { what: "people", ours: shown(ours.PER), asked: "78 / 86", peer: shown(peer.PER) },
    { what: "organisations", ours: shown(ours.ORG), asked: "58 / 68", peer: shown(peer.ORG) },
    { what: "the whole command, seconds", ours: `${ours.commandSeconds}`, peer: `${peer.commandSeconds}` },
  ];
}
