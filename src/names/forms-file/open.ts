/** Opens a file of forms and reads those of one entity at a time. */
import type { EntityId, NameConditions } from "../../record/schema.ts";
import { findId } from "../index-file/ids.ts";
import { FULL, ID_BLOCK, PERSON } from "../index-file/layout.ts";
import { readText } from "../index-file/texts.ts";
import type { NameForm } from "../types.ts";
import { KIND_WORDS, layOut, readHeader } from "./layout.ts";

/** A file of forms, opened. */
export interface FormsFile {
  /** How many there are. */
  readonly forms: number;
  readonly entities: number;
  /** Length of the file, in bytes. */
  readonly bytes: number;
  /** All forms of an entity, in the order they were given; none where the file does not know it. */
  of(entity: EntityId): NameForm[];
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Opens a file of forms as it lies: nothing is copied, and the buffer must not change from here on.
 * @throws {IndexError} where the file is none, cut short, damaged, of another version or byte order
 */
export function openForms(buffer: ArrayBuffer): FormsFile {
  const sizes = readHeader(buffer);
  const { kinds, rules, ruleEnds, idBlocks, formBlocks, ids, forms } = layOut(buffer, sizes);
  const known = new Map<number, NameConditions>();
  let at = 0;

  function next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = forms[at++] ?? 0;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }

  function conditions(rule: number): NameConditions | undefined {
    if (rule === 0) return undefined;
    const when = known.get(rule) ?? (JSON.parse(readText(rules, ruleEnds, rule)) as NameConditions);
    known.set(rule, when);
    return when;
  }

  return {
    forms: sizes.forms,
    entities: sizes.entities,
    bytes: buffer.byteLength,
    of(entity) {
      const n = findId(ids, idBlocks, sizes.entities, entity);
      if (n < 0) return [];
      at = formBlocks[Math.floor(n / ID_BLOCK)] ?? 0;
      for (let before = n % ID_BLOCK; before > 0; before--) {
        const skipped = next();
        at += skipped;
      }
      const found: NameForm[] = [];
      const length = next();
      const end = at + length;
      while (at < end) {
        const kind = next() * KIND_WORDS;
        const size = next();
        const text = decoder.decode(forms.subarray(at, at + size));
        at += size;
        const flags = kinds[kind] ?? 0;
        const when = conditions(kinds[kind + 1] ?? 0);
        found.push({ entity, text, full: (flags & FULL) > 0, person: (flags & PERSON) > 0, ...(when && { when }) });
      }
      return found;
    },
  };
}
