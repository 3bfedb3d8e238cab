/** What one could use instead, each as an extension of its own: its script and its names in every page, nothing else. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedForms } from "../../tests/support/names-generated.ts";
import { at, bundle } from "../pages/fresh-tab.ts";
import { writeEmpty } from "./empty.ts";

const PEERS = {
  "mark.js, 30 names": { script: "../extension/page-mark.ts", names: 30 },
  "Map, 100,000 names": { script: "../extension/page-map.ts", names: 100_000 },
};

/**
 * @param like folder of a build of ours
 * @returns their folders, by what they are called
 */
export async function writePeers(like: string): Promise<Record<string, string>> {
  const folders: Record<string, string> = {};
  for (const [called, { script, names }] of Object.entries(PEERS)) {
    const folder = writeEmpty(like, at(`../../dist/bench/peer-${names}`));
    const texts = [...new Set(generatedForms(names).map(({ text }) => text.toLowerCase()))];
    writeFileSync(
      join(folder, "page.js"),
      `globalThis.benchNames = ${JSON.stringify(texts)};\n${await bundle(at(script))}`,
    );
    writeFileSync(join(folder, "page.css"), "::highlight(on-record-bench) { text-decoration: underline }\n");
    folders[called] = folder;
  }
  return folders;
}
