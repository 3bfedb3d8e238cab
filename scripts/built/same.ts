/** The suites run on the test build: it must be what readers get, but for the one constant that opens the shadow root. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../build/finish.ts";

/** @returns where two builds differ in more than an open shadow root and the file names that follow from it. */
export function checkSameButShadow(test: string, release: string): string[] {
  for (const folder of [test, release]) if (!existsSync(folder)) return [`${folder} is missing: build it first`];
  const [a, b] = [normalised(test), normalised(release)];
  const problems = [...new Set([...a.keys(), ...b.keys()])]
    .filter((file) => a.get(file) !== b.get(file))
    .map((file) => `${file} differs between ${test} and ${release}`);
  // A test build that opens nothing would pass every comparison and blind every test.
  const opens = (folder: string) =>
    /mode:["'`]open["'`]/.test(readFileSync(join(folder, "src/page/card.iife.js"), "utf8"));
  if (!opens(test)) problems.push(`${test}: the card's shadow root is not open`);
  if (opens(release)) problems.push(`${release}: the card's shadow root is open`);
  return problems;
}

/** Files by name, without the hashes of contents and without the word that opens or closes a shadow root. */
function normalised(folder: string): Map<string, string> {
  const plain = (text: string) => text.replace(/-[\w-]{8}(?=\.(?:js|css)\b)/g, "-HASH");
  return new Map(
    filesBelow(folder).map((file) => {
      const bytes = readFileSync(join(folder, file));
      if (!/\.(js|json|html|css)$/.test(file)) return [file, bytes.toString("base64")];
      return [plain(file), plain(bytes.toString("utf8")).replace(/(["'`])(?:open|closed)\1/g, '"SHADOW"')];
    }),
  );
}
