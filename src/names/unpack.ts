/** Reads forms as they travel: see pack.ts. */
import type { NameConditions } from "../record/schema.ts";
import type { NameForm, PackedNames } from "./types.ts";

export const SEPARATOR = "|";

export interface UnpackedForm extends NameForm {
  /** The person's own given names, folded. */
  own: readonly string[];
}

/** @param list forms of one first word, as `PackedNames.forms` has them */
export function unpackForms(pack: PackedNames, list: string): UnpackedForm[] {
  return list.split(SEPARATOR).flatMap((packed) => {
    const colon = packed.indexOf(":");
    const [entity, flags, rule, given] = pack.groups[+packed.slice(0, colon)] ?? [];
    if (entity === undefined || flags === undefined || rule === undefined) return [];
    const form = { entity, full: (flags & 1) > 0, person: (flags & 2) > 0, own: given?.split(" ") ?? [] };
    return { ...form, text: packed.slice(colon + 1), when: conditions(pack, rule) };
  });
}

/** What comes of a rule: always the same object, because what is made of a list of words is kept by the list. */
const whole = new WeakMap<object, NameConditions>();

function conditions({ lists, rules }: PackedNames, number: number): NameConditions | undefined {
  const rule = rules[number];
  if (!rule) return undefined;
  const known = whole.get(rule);
  if (known) return known;
  const when = Object.fromEntries(
    Object.entries(rule).map(([name, value]) => [name, typeof value === "number" ? lists[value] : value]),
  );
  whole.set(rule, when);
  return when;
}
