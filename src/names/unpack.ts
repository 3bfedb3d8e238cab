/** Reads forms as they travel: see pack.ts. */
import type { NameForm, PackedNames } from "./types.ts";

export const SEPARATOR = "|";

export interface UnpackedForm extends NameForm {
  /** The person's own given names, folded. */
  own: readonly string[];
}

/** @param list forms of one first word, as `PackedNames.forms` has them */
export function unpackForms({ groups, lists, rules }: PackedNames, list: string): UnpackedForm[] {
  return list.split(SEPARATOR).flatMap((packed) => {
    const colon = packed.indexOf(":");
    const [entity, flags, rule, given] = groups[+packed.slice(0, colon)] ?? [];
    if (entity === undefined || flags === undefined || rule === undefined) return [];
    const form = { entity, full: (flags & 1) > 0, person: (flags & 2) > 0, own: given?.split(" ") ?? [] };
    const conditions = rules[rule];
    const when = conditions && mapValues(conditions, (value) => (typeof value === "number" ? lists[value] : value));
    return { ...form, text: packed.slice(colon + 1), when };
  });
}

export function mapValues(thing: object, to: (value: unknown) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, to(value)]));
}
