/** What is measured once for each size, in this process: the file of forms, and a small pack laid over the index. */
import { openForms, packForms } from "../../src/names/forms-file/index.ts";
import { buildIndex, type NamesIndex, openIndex, openLayers, scanText } from "../../src/names/index-file/index.ts";
import type { NameForm } from "../../src/names/types.ts";
import { generatedForms } from "../../tests/support/names-generated.ts";
import { median } from "./report.ts";

const ADDED = 1_000;
const ENTITIES = 20;
const TIMES = 11;

function timed<T>(run: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

const medianOf = (run: () => unknown) => median(Array.from({ length: TIMES }, () => timed(run)[0]));

/** Times in milliseconds. `forms`: all forms in a file. `of`: for twenty entities, first and then as a median. */
export interface Beside {
  forms: { bytesAName: number; packMs: number; openMs: number; firstOfMs: number; ofMs: number };
  /** A pack of a thousand names, added to this record: its own index built, and the layers opened; a removed pack of 1,000. */
  layers: { addMs: number; removeMs: number; scanToOne: number };
  /** All bearers of all names found in an article, on average: how many, and how long it takes to gather them. */
  also: { bearers: number; ms: number };
}

export function besides(forms: readonly NameForm[], file: ArrayBuffer, articles: readonly string[][]): Beside {
  const [packMs, packed] = timed(() => packForms(forms));
  const [, opened] = timed(() => openForms(packed));
  const asked = Array.from(
    { length: ENTITIES },
    (_, n) => forms[Math.floor((n * forms.length) / ENTITIES)]?.entity ?? "",
  );
  const [firstOfMs] = timed(() => asked.map((entity) => opened.of(entity)));

  const index = openIndex(file);
  const pack = generatedForms(ADDED, 2);
  const add = () => openLayers([{ index }, { index: openIndex(buildIndex(pack)) }]);
  const gone = new Set(forms.slice(-ADDED).map(({ entity }) => entity));
  const blocks = articles.flat();
  const scanAll = (one: NamesIndex) => timed(() => blocks.map((block) => scanText(block, one, "en").length))[0];
  const two = add();
  for (let n = 0; n < 2 * TIMES; n++) scanAll(n % 2 ? two : index);
  const scans = Array.from({ length: TIMES }, () => [scanAll(index), scanAll(two)] as const);

  const finds = blocks.flatMap((block) => scanText(block, index, "en"));
  const [alsoMs, bearers] = timed(() => finds.reduce((sum, { also = [] }) => sum + also.length, 0));
  return {
    forms: {
      bytesAName: packed.byteLength / forms.length,
      packMs,
      openMs: medianOf(() => openForms(packed)),
      firstOfMs,
      ofMs: medianOf(() => asked.map((entity) => opened.of(entity))),
    },
    layers: {
      addMs: medianOf(add),
      removeMs: medianOf(() => openLayers([{ index, gone }])),
      scanToOne: median(scans.map(([one, both]) => both / one)),
    },
    also: { bearers: bearers / articles.length, ms: alsoMs / articles.length },
  };
}

export function besidesLines({ forms, layers, also }: Beside): string[] {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return [
    `file of forms: ${forms.bytesAName.toFixed(2)} bytes a name, packed in ${forms.packMs.toFixed(0)} ms, opened in ` +
      `${ms(forms.openMs)}; forms of ${ENTITIES} entities in ${ms(forms.ofMs)}, the first time ${ms(forms.firstOfMs)}`,
    `layers: ${ADDED} names added in ${ms(layers.addMs)}, ${ADDED} removed in ${ms(layers.removeMs)}; ` +
      `a warm scan over two layers takes ${layers.scanToOne.toFixed(2)} × that over one`,
    `who else bears the names of an article: ${also.bearers.toFixed(0)}, gathered in ${ms(also.ms)}`,
  ];
}
