/** Entry of the page's second script, brought in once a name may stand there: leaves the eyes where the first looks. */
import { PageAnswers, type PageToBackground } from "../messages.ts";
import { askUntil } from "./asker.ts";
import { bringScript } from "./bring.ts";
import { EYES, type OpenEyes } from "./contract.ts";
import { askForNames } from "./names.ts";
import { openPage } from "./open-page.ts";

// Only answers are checked at this end, so only their schemas are in this script.
const answers = PageAnswers as unknown as typeof PageToBackground;

const world = globalThis as { [EYES]?: OpenEyes };
world[EYES] = (needs) => (parts) => {
  const ask = askUntil(parts.signal, (type, question) => needs.ask(answers, type, question));
  return openPage({ ...parts, ask, names: askForNames(ask), bring: () => bringScript("card", ask) });
};
