/** Files of the package: whole, missing, damaged. */
import { deflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { readPackageFile } from "../../src/library/package-file.ts";

const CONTENT = new TextEncoder().encode("What was said. ".repeat(50));
const answered = (bytes: Uint8Array, status = 200) => Promise.resolve(new Response(bytes as BodyInit, { status }));

test("a file comes back as it was before it was deflated", async () => {
  expect(await readPackageFile("a.bin", answered(deflateRawSync(CONTENT)))).toEqual(CONTENT);
});

test("a file that is missing is named, however the browser says so", async () => {
  await expect(readPackageFile("a.bin", answered(CONTENT, 404))).rejects.toThrow(/^a\.bin: .*missing/);
  await expect(readPackageFile("a.bin", Promise.reject(new TypeError("Failed to fetch")))).rejects.toThrow(
    /^a\.bin: .*missing/,
  );
});

test("a file that is damaged is named", async () => {
  const half = deflateRawSync(CONTENT).subarray(0, 20);
  for (const bytes of [half, CONTENT]) {
    await expect(readPackageFile("a.bin", answered(bytes))).rejects.toThrow(/^a\.bin: .*damaged/);
  }
});
