/** Makes a file of forms. */
import { packIds } from "../index-file/ids.ts";
import { FULL, ID_BLOCK, PERSON } from "../index-file/layout.ts";
import { collectTexts, writeUtf8 } from "../index-file/texts.ts";
import type { NameForm } from "../types.ts";
import { fileLength, KIND_WORDS, layOut, type Sizes, sealForms } from "./layout.ts";

/**
 * Packs forms by entity; those of an entity keep the order they come in. Halves of surrogate pairs alone become U+FFFD.
 * @returns the file: for {@link openForms}, or to be kept
 * @throws {IndexError} where an entity's id is longer than 255 bytes
 */
export function packForms(forms: Iterable<NameForm>): ArrayBuffer {
  const byEntity = new Map<string, NameForm[]>();
  for (const form of forms) {
    const known = byEntity.get(form.entity);
    if (known) known.push(form);
    else byEntity.set(form.entity, [form]);
  }
  const ids = [...byEntity.keys()].sort();
  const packed = packIds(ids);
  const rules = collectTexts();
  const kinds = new Map<string, number>();
  const blocks = new Uint32Array(Math.ceil(ids.length / ID_BLOCK));
  const all = growing();
  const own = growing();
  let count = 0;
  ids.forEach((id, n) => {
    if (n % ID_BLOCK === 0) blocks[n / ID_BLOCK] = all.length();
    own.clear();
    for (const form of byEntity.get(id) ?? []) {
      own.number(kindOf(form, kinds, rules.number));
      own.text(form.text);
      count++;
    }
    all.number(own.length());
    all.bytes(own.view());
  });
  const rule = rules.pack();
  const sizes: Sizes = {
    forms: count,
    entities: ids.length,
    kinds: kinds.size,
    rules: rule.ends.length,
    ruleBytes: rule.bytes.length,
    idBytes: packed.bytes.length,
    formBytes: all.length(),
  };
  const buffer = new ArrayBuffer(fileLength(sizes));
  const sections = layOut(buffer, sizes);
  [...kinds.keys()].forEach((kind, n) => {
    sections.kinds.set(kind.split(" ").map(Number), n * KIND_WORDS);
  });
  sections.ruleEnds.set(rule.ends);
  sections.rules.set(rule.bytes);
  sections.idBlocks.set(packed.blocks);
  sections.ids.set(packed.bytes);
  sections.formBlocks.set(blocks);
  sections.forms.set(all.view());
  sealForms(buffer, sizes);
  return buffer;
}

function kindOf(form: NameForm, kinds: Map<string, number>, rule: (text: string) => number): number {
  const flags = (form.full ? FULL : 0) | (form.person ? PERSON : 0);
  const kind = `${flags} ${form.when ? rule(JSON.stringify(form.when)) : 0}`;
  const number = kinds.get(kind) ?? kinds.size;
  kinds.set(kind, number);
  return number;
}

/** Bytes that grow at their end. */
function growing() {
  let held = new Uint8Array(1024);
  let length = 0;
  function room(more: number): void {
    if (length + more <= held.length) return;
    const larger = new Uint8Array(Math.max(held.length * 2, length + more));
    larger.set(held);
    held = larger;
  }
  /** Seven bits a byte, lowest first; the highest bit says that more follow. */
  function number(value: number): void {
    room(5);
    let left = value;
    for (; left > 127; left >>>= 7) held[length++] = (left & 127) | 128;
    held[length++] = left;
  }
  function bytes(more: Uint8Array): void {
    room(more.length);
    held.set(more, length);
    length += more.length;
  }
  return {
    number,
    bytes,
    /** Its length, then itself in UTF-8. */
    text(text: string): void {
      // Its length goes before it, and takes five bytes at most: the text is written behind them and then moved up.
      room(3 * text.length + 5);
      const from = length + 5;
      const size = writeUtf8(held, from, text);
      number(size);
      held.copyWithin(length, from, from + size);
      length += size;
    },
    length: () => length,
    /** Holds until the next change. */
    view: () => held.subarray(0, length),
    clear(): void {
      length = 0;
    },
  };
}
