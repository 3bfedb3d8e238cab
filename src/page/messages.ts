/** Answers the popup and the commands. */
import { PageQuestions, type ToPage } from "../messages.ts";
import { answer } from "../wire.ts";
import type { PageHandle } from "./watch-page.ts";

export function answerMessages(page: PageHandle, signal: AbortSignal): void {
  answer(
    // Only questions are checked at this end, so only their shapes are in this script.
    PageQuestions as unknown as typeof ToPage,
    {
      text: () => page.text(),
      who: async () => page.who(),
      jump: async ({ entity }) => ({ found: await page.jump(entity) }),
      step: async ({ by }) => ({ found: await page.step(by) }),
    },
    signal,
  );
}
