/** What a page gathers while it is read, and asks about: questions that fail on the way. */
import { expect, it } from "vitest";
import { KnownPages } from "../../src/background/known-pages.ts";
import { openNames } from "../../src/names/open.ts";
import type { Asker } from "../../src/page/asker.ts";
import { askForNames } from "../../src/page/names.ts";
import { Naming } from "../../src/page/naming.ts";
import type { PageBlock } from "../../src/page/text/block.ts";
import type { PageText } from "../../src/page/text/page-text.ts";
import { namesData } from "../support/names-cases.ts";

it("brings back nothing that has left the page while a question failed", async () => {
  const finder = openNames(namesData());
  const pages = new KnownPages(() => finder);
  let lost = 0;
  const ask = (async (_: string, question: never) => {
    await Promise.resolve();
    if (lost-- > 0) throw new Error("lost");
    return pages.mentions(question);
  }) as Asker;
  const blocks = new Map<number, PageBlock>();
  const text = { blocks, compare: (a: PageBlock, b: PageBlock) => a.id - b.id } as unknown as PageText;
  const naming = new Naming(
    text,
    askForNames(ask).page(() => ({ lang: "en", date: "" })),
  );
  const { signal } = new AbortController();
  const put = (id: number, text: string) => {
    const block = { id, text, pieces: [{ node: {}, at: 0, from: 0, length: text.length }] } as unknown as PageBlock;
    blocks.set(id, block);
    naming.gather({ changed: [{ id, text }], moved: [block] });
  };
  const take = (id: number) => {
    blocks.delete(id);
    naming.gather({ changed: [{ id, text: null }], moved: [] });
  };
  const marked = () => naming.mentions.ordered().map(({ block }) => block.text);
  put(1, "Lavrov smiled.");
  put(2, "Sergey Lavrov spoke.");
  await naming.ask(signal);
  expect(marked()).toEqual(["Lavrov smiled.", "Sergey Lavrov spoke."]);
  put(3, "Sergey Lavrov again.");
  lost = 1;
  const failed = naming.ask(signal);
  take(3);
  take(2);
  const next = naming.ask(signal);
  await expect(failed).rejects.toThrow("lost");
  await next;
  await naming.ask(signal);
  expect([...((await pages.of(naming.id))?.texts.values() ?? [])]).toEqual(["Lavrov smiled."]);
  expect(marked()).toEqual([]);
});
