import { describe, expect, it } from "vitest";
import { packModel } from "../../scripts/train/pack.ts";
import { fileLength, ModelError, openModel } from "../../src/names/tagger/format.ts";
import { LABELS } from "../../src/names/tagger/labels.ts";
import { claimSlot, findSlot } from "../../src/names/tagger/table.ts";
import { EDGES, wordKey } from "../../src/names/tagger/words.ts";

const ROWS = 64;

function smallModel(): ArrayBuffer {
  const features = Float32Array.from({ length: ROWS * LABELS }, (_, at) => Math.sin(at) * 2);
  const transitions = Float32Array.from({ length: EDGES * LABELS * LABELS }, (_, at) => Math.cos(at));
  const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => at % 5);
  const words = { fingerprints: bytes(11), flags: bytes(11), fine: bytes(11), coarse: bytes(11) };
  const phrases = { fingerprints: bytes(6), kinds: bytes(6) };
  return packModel({ features, transitions }, { words, phrases }, ROWS);
}

describe("the model's file", () => {
  it("gives back what was packed, weights to within a step of their code", () => {
    const buffer = smallModel();
    const model = openModel(buffer);
    expect(buffer.byteLength).toBe(fileLength({ rows: ROWS, wordSlots: 11, phraseSlots: 6 }));
    expect([...model.words.coarse]).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0]);
    expect([...model.phrases.kinds]).toEqual([0, 1, 2, 3, 4, 0]);
    model.weights.forEach((code, at) => {
      expect(Math.abs((model.worth[code] ?? NaN) - Math.sin(at) * 2)).toBeLessThan(0.19);
    });
    model.transitions.forEach((code, at) => {
      expect(Math.abs((model.transitionWorth[code] ?? NaN) - Math.cos(at))).toBeLessThan(0.095);
    });
  });

  it("opens as views over the one buffer", () => {
    const buffer = smallModel();
    const model = openModel(buffer);
    for (const part of [model.worth, model.weights, model.transitions, model.words.fine, model.phrases.fingerprints])
      expect(part.buffer).toBe(buffer);
  });

  const spoilt: [string, (bytes: Uint8Array) => Uint8Array, RegExp][] = [
    ["nothing at all", () => new Uint8Array(0), /cut short/],
    ["a header cut short", (bytes) => bytes.slice(0, 20), /cut short/],
    ["a body cut short", (bytes) => bytes.slice(0, -4), /of which/],
    ["an odd length", (bytes) => bytes.slice(0, -1), /cut short/],
    ["something longer", (bytes) => Uint8Array.from([...bytes, 0, 0, 0, 0]), /of which/],
    ["another file", (bytes) => bytes.fill(80, 0, 4), /not a name model/],
    ["another version", (bytes) => bytes.fill(99, 4, 5), /version/],
    ["other labels", (bytes) => bytes.fill(3, 16, 17), /labels/],
    ["sizes that do not add up", (bytes) => bytes.fill(1, 24, 25), /of which/],
    ["a damaged byte", (bytes) => bytes.fill(31, 400, 404), /checksum/],
  ];
  it.each(spoilt)("refuses %s", (_, spoil, message) => {
    const buffer = spoil(new Uint8Array(smallModel())).slice().buffer;
    expect(() => openModel(buffer)).toThrow(ModelError);
    expect(() => openModel(buffer)).toThrow(message);
  });
});

describe("the fingerprint table", () => {
  it("finds every key that was put in, and few others", () => {
    const fingerprints = new Uint8Array(1700);
    const slots = new Map<number, number>();
    for (let word = 0; word < 1000; word++)
      slots.set(wordKey(`in${word}`), claimSlot(fingerprints, wordKey(`in${word}`)));
    for (const [key, slot] of slots) expect(findSlot(fingerprints, key)).toBe(slot);
    const strangers = Array.from({ length: 5000 }, (_, word) => findSlot(fingerprints, wordKey(`out${word}`)));
    expect(strangers.filter((slot) => slot >= 0).length).toBeLessThan(150);
  });

  it("finds nothing in an empty one", () => {
    expect(findSlot(new Uint8Array(0), 5)).toBe(-1);
    expect(findSlot(new Uint8Array(9), 5)).toBe(-1);
  });
});
