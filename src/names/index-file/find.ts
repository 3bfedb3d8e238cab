/** Which of the forms of one spelling count where it stands: letter case, language, what stands before the first word. */
import { fold } from "../fold.ts";
import { among } from "../scan.ts";
import { slotOf } from "./hash.ts";
import { conditionsAt, entityAt, isGone, type Layer, textAt, traitsAt } from "./layer.ts";
import { BY_LANGUAGE } from "./layout.ts";
import { applyPattern, isWayOf } from "./letter-case.ts";
import { plainlyCased } from "./plain-case.ts";
import type { Beginning, IndexFind, Search } from "./search.ts";
import { ACCENT, learnUnit, UNITS } from "./units.ts";

/** A find, and what it takes to say who else bears the name. */
export class Find implements IndexFind {
  readonly form: number;
  readonly start: number;
  readonly end: number;
  /** Folded units, lead and all. */
  readonly units: number;
  readonly #others: () => number[];
  #also: readonly number[] | undefined;

  /**
   * @param form its number within the layer
   * @param units without the lead
   * @param end without the accents behind it
   */
  constructor(
    search: Search,
    beginning: Beginning,
    layer: Layer,
    form: number,
    lead: string,
    place: number,
    print: number,
    units: number,
    end: number,
  ) {
    this.form = layer.firstForm + form;
    this.start = lead === "" ? beginning.start : leadStart(search.text, beginning, lead);
    this.end = behindAccents(search.text, end);
    this.units = units + lead.length;
    this.#others = () => otherBearers(this.form, search, beginning, lead, place, print, units, end);
  }

  get also(): readonly number[] | undefined {
    this.#also ??= this.#others();
    return this.#also.length > 0 ? this.#also : undefined;
  }
}

/** @returns the number, within the layer, of the first form with this spelling that counts here; -1 for none */
export function firstAccepted(
  layer: Layer,
  search: Search,
  beginning: Beginning,
  place: number,
  print: number,
  units: number,
  end: number,
): number {
  const { prints } = layer;
  const last = bucketEnd(layer, place);
  let refused = -1;
  for (let form = firstWith(layer, place, print); form < last && prints[form] === print; form++) {
    if (layer.gone && isGone(layer, form)) continue;
    const traits = traitsAt(layer, form);
    if (traits === refused) continue;
    if (counts(layer, traits, search, beginning, units, end)) return form;
    refused = traits;
  }
  return -1;
}

/** Forms of other entities than this one's that count as well, with the same before the first word: of each the first. */
function otherBearers(
  first: number,
  search: Search,
  beginning: Beginning,
  lead: string,
  place: number,
  print: number,
  units: number,
  end: number,
): number[] {
  const { index } = search;
  // Numbers tell the entities of one layer apart. Those of several are known by their ids.
  const one = index.layers.length === 1;
  const seen = new Set<number | string>();
  const others: number[] = [];
  for (const layer of index.layers) {
    const { prints, firstForm } = layer;
    const last = bucketEnd(layer, place);
    const verdicts = new Map<number, boolean>();
    for (let form = firstWith(layer, place, print); form < last && prints[form] === print; form++) {
      if (layer.gone && isGone(layer, form)) continue;
      const traits = traitsAt(layer, form);
      let verdict = verdicts.get(traits);
      if (verdict === undefined) {
        verdict = leadText(layer, traits) === lead && counts(layer, traits, search, beginning, units, end);
        verdicts.set(traits, verdict);
      }
      if (!verdict) continue;
      const entity = one ? entityAt(layer, form) : index.form(firstForm + form).entity;
      if (seen.has(entity)) continue;
      seen.add(entity);
      if (firstForm + form !== first) others.push(firstForm + form);
    }
  }
  return others;
}

function bucketEnd(layer: Layer, place: number): number {
  return layer.buckets[slotOf(place, layer.buckets.length - 1) + 1] ?? 0;
}

/** The first form of its bucket whose fingerprint is not lower. */
function firstWith({ prints, buckets }: Layer, place: number, print: number): number {
  const bucket = slotOf(place, buckets.length - 1);
  let from = buckets[bucket] ?? 0;
  let to = buckets[bucket + 1] ?? 0;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((prints[middle] ?? 0) < print) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What a form has before its first word. */
export function leadOf(layer: Layer, form: number): string {
  return leadText(layer, traitsAt(layer, form));
}

function leadText(layer: Layer, traits: number): string {
  const lead = layer.traits[traits + 2] ?? 0;
  return lead === 0 ? "" : textAt(layer, lead);
}

function counts(
  layer: Layer,
  traits: number,
  search: Search,
  beginning: Beginning,
  units: number,
  end: number,
): boolean {
  if ((layer.traits[traits] ?? 0) & BY_LANGUAGE) {
    const { lang } = search;
    const { on, notOn } = conditionsAt(layer, traits) ?? {};
    if (on && !among(on, lang)) return false;
    if (notOn && (lang === "" || among(notOn, lang))) return false;
  }
  const lead = leadText(layer, traits);
  if (lead !== "" && leadStart(search.text, beginning, lead) < 0) return false;
  const pattern = layer.traits[traits + 1] ?? 0;
  if (pattern === 0 || beginning.head !== "") return true;
  if (lead === "" && beginning.offset === 0) {
    const plain = plainlyCased(search.text, beginning.at, end, layer.texts, layer.textEnds, pattern);
    if (plain !== undefined) return plain;
  }
  return casedRight(search.text, beginning, units, end, textAt(layer, pattern), lead);
}

/** Where the name begins with this before its first word; -1 where something else stands there. */
function leadStart(text: string, { at, offset, head, from }: Beginning, lead: string): number {
  if (head) return -1;
  // Spaces and vanishing characters may stand between; a lead is one or two signs.
  const back = Math.max(from, at - FAR_ENOUGH);
  const before = fold(text.slice(back, at + 1));
  const signs = before.key.slice(0, before.key.length - fold(text.charAt(at)).key.length + offset);
  return signs.endsWith(lead) ? back + before.at(signs.length - lead.length) : -1;
}

const FAR_ENOUGH = 64;

function casedRight(
  text: string,
  { at, offset }: Beginning,
  units: number,
  end: number,
  pattern: string,
  lead: string,
): boolean {
  const folded = fold(text.slice(at, end));
  const cased = lead + folded.cased.slice(offset, offset + units);
  const key = lead + folded.key.slice(offset, offset + units);
  return isWayOf(applyPattern(key, pattern), cased);
}

function behindAccents(text: string, end: number): number {
  let behind = end;
  while (behind < text.length && (UNITS[text.charCodeAt(behind)] || learnUnit(text.charCodeAt(behind))) & ACCENT) {
    behind++;
  }
  return behind;
}
