/** What can happen to a file on its way: for every kind of file, a test that none of it is opened. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/**
 * @param file a whole one
 * @param name as its errors call it
 * @param open must throw `error` for all but the whole file
 */
export function refusesDamage(
  file: ArrayBuffer,
  { name, magic }: { name: string; magic: string },
  open: (buffer: ArrayBuffer) => unknown,
  error: new () => Error,
): void {
  const words = () => new Uint32Array(file.slice());
  const changed = (at: number, value: number) => {
    const copy = words();
    copy[at] = value;
    return copy.buffer;
  };

  describe(`what is no whole ${name} is refused, and says so`, () => {
    it.each([
      ["an empty file", new ArrayBuffer(0), /cannot be 0 bytes long: the file was cut short\. Fetch/],
      ["a header cut short", file.slice(0, 40), /cannot be 40 bytes long: the file was cut short/],
      ["a file cut anywhere", file.slice(0, 1_000), /of \d+ bytes, of which the file has 1000: it was cut short/],
      ["a file with more behind it", new Uint32Array([...words(), 0]).buffer, /it was cut short\. Fetch/],
      [
        "another file",
        new Uint32Array(64).fill(7).buffer,
        new RegExp(`not a ${name}: its first four bytes are not ${magic}`),
      ],
      ["another version", changed(1, 99), /of version 99; this code reads version \d+\. Build it anew/],
      ["a changed byte", changed(100, 1), new RegExp(`damaged ${name}: its checksum does not match`)],
      ["the other byte order", new Uint32Array(swapped(file)).buffer, /in the other byte order: .*\. Build it anew/],
    ])("%s", (_, buffer, message) => {
      expect(() => open(buffer)).toThrow(error);
      expect(() => open(buffer)).toThrow(message);
    });

    it("any bit flipped", () => {
      fc.assert(
        fc.property(fc.nat(file.byteLength * 8 - 1), (bit) => {
          const bytes = new Uint8Array(file.slice());
          bytes[bit >> 3]! ^= 1 << (bit & 7);
          expect(() => open(bytes.buffer)).toThrow(error);
        }),
        { numRuns: 1_000 },
      );
    });

    it("any length but its own", () => {
      fc.assert(
        fc.property(fc.nat(file.byteLength - 1), (length) => {
          expect(() => open(file.slice(0, length))).toThrow(error);
        }),
        { numRuns: 300 },
      );
    });

    it("any bytes at all", () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
          expect(() => open(new Uint8Array(bytes).buffer)).toThrow(error);
        }),
      );
    });
  });
}

function swapped(buffer: ArrayBuffer): ArrayBuffer {
  const view = new DataView(buffer.slice());
  for (let at = 0; at < buffer.byteLength; at += 4) view.setUint32(at, view.getUint32(at, true), false);
  return view.buffer as ArrayBuffer;
}
