/**
 * In Arabic a name may begin behind the particles written as one with it (و ف, then ب ل ك). ل before the article ال is
 * written لل: there the name is read as if its article were whole.
 */
import type { Beginning } from "./search.ts";
import { GONE, KEY, KIND, learnUnit, MANY, NONE, several, UNITS, WORD } from "./units.ts";

const WAW = 0x648;
const FEH = 0x641;
const LAM = 0x644;
const BEH = 0x628;
const KAF = 0x643;
const ARTICLE = "ال";

/** A folded unit and where it stands. */
interface Place {
  unit: number;
  kind: number;
  at: number;
  offset: number;
}

/** Where a name may begin behind the particles of the word that begins at `at`, in the order to try them. */
export function behindParticles(text: string, at: number, offset: number, from: number): Beginning[] {
  const ahead = nextUnits(text, at, offset, 5);
  const found: Beginning[] = [];
  const add = (place: Place | undefined) => {
    if (place && place.kind !== NONE)
      found.push({ at: place.at, offset: place.offset, head: "", start: place.at, from });
  };
  let n = 0;
  if (ahead[0]?.unit === WAW || ahead[0]?.unit === FEH) add(ahead[++n]);
  const [first, second, third] = ahead.slice(n);
  if (first?.unit === LAM && second?.unit === LAM && third?.kind === WORD) {
    found.push({ at: third.at, offset: third.offset, head: ARTICLE, start: first.at, from });
  }
  if (first?.unit === LAM || first?.unit === BEH || first?.unit === KAF) add(second);
  return found;
}

function nextUnits(text: string, at: number, offset: number, count: number): Place[] {
  const places: Place[] = [];
  for (let i = at; i < text.length && places.length < count; i++) {
    const code = text.charCodeAt(i);
    const entry = UNITS[code] || learnUnit(code);
    if (entry & GONE) continue;
    const units = entry & MANY ? several(code) : [entry];
    for (let n = i === at ? offset : 0; n < units.length; n++) {
      const unit = units[n] ?? 0;
      places.push({ unit: unit & KEY, kind: unit & KIND, at: i, offset: n });
    }
  }
  return places;
}
