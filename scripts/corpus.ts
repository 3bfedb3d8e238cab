/**
 * `npm run corpus`: compiles corpus/ into build/record.json and build/names.json and says in numbers what came out.
 * `npm run corpus -- --find "some words"`: where the words stand in the stored texts, for editing statements.json.
 */
import { buildCorpus, readCorpusFiles } from "../corpus/build.ts";
import { CorpusError } from "../corpus/error.ts";
import { findInSources } from "../corpus/find.ts";
import { inWords } from "../corpus/summary.ts";

const root = process.cwd();
const [option, words] = process.argv.slice(2);

try {
  if (option === "--find" && words) {
    const found = findInSources(readCorpusFiles(root), words);
    console.log(found.length > 0 ? found.join("\n") : `“${words}” stands in no stored text`);
    process.exitCode = found.length > 0 ? 0 : 1;
  } else if (option) {
    console.error(`usage: npm run corpus [-- --find "words of a source"]`);
    process.exitCode = 1;
  } else {
    const { changed, ...summary } = buildCorpus(root);
    console.log(inWords(summary));
    console.log(changed ? "written to build/record.json and build/names.json" : "build/ is up to date");
  }
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
