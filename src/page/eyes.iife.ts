/** Entry of the page's second script, brought in once a name may stand there: leaves the eyes where the first looks. */

import { PageAnswers, type PageToBackground } from "../messages.ts";
import type { ask as send } from "../wire.ts";
import type { Asker } from "./asker.ts";
import { bringScript } from "./bring.ts";
import { EYES, type EyesFactory } from "./contract.ts";
import { askForNames } from "./names.ts";
import { openPage } from "./open-page.ts";

/** What the first script has already. */
export interface EyesNeeds {
  ask: typeof send;
}

// Only answers are checked at this end, so only their schemas are in this script.
const answers = PageAnswers as unknown as typeof PageToBackground;

const world = globalThis as { [EYES]?: (needs: EyesNeeds) => EyesFactory };
world[EYES] = (needs) => (parts) => {
  const ask: Asker = async (type, question) => {
    parts.signal.throwIfAborted();
    return needs.ask(answers, type, question);
  };
  return openPage({ ...parts, ask, names: askForNames(ask), bring: () => bringScript("card", ask) });
};
