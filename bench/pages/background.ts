/** A page's way to names that are found in another thread, as the extension's are; what it waits is told, and is not its time. */
import type { NameAsker, PackedNames } from "../../src/names/types.ts";
import type { Asker } from "../../src/page/asker.ts";
import { askForNames } from "../../src/page/names.ts";

/** A small record's names, or a large one's files. */
export interface BackgroundNames {
  packed?: PackedNames;
  file?: ArrayBuffer;
  forms?: ArrayBuffer;
}

/** Called when the page begins to wait for an answer, and when it goes on. */
export interface Waiting {
  waits(): void;
  goesOn(): void;
}

export interface Background {
  names(waiting: Waiting): NameAsker;
}

/** @param code of background-worker.ts. @returns when it has its names open */
export async function startBackground(code: string, names: BackgroundNames): Promise<Background> {
  const worker = new Worker(URL.createObjectURL(new Blob([code])));
  const answers: ((answer: unknown) => void)[] = [];
  let goesOn = () => {};
  worker.onmessage = ({ data }) => {
    goesOn();
    answers.shift()?.(data);
  };
  const send = (message: object) => {
    worker.postMessage(message);
    return new Promise<unknown>((resolve) => answers.push(resolve));
  };
  await send({ names });
  return {
    names(waiting) {
      goesOn = waiting.goesOn;
      const ask = (_: string, question: object) => {
        const answer = send({ question });
        waiting.waits();
        return answer;
      };
      return askForNames(ask as Asker);
    },
  };
}
