import { describe, expect, it } from "vitest";
import { openNames } from "../../src/names/open.ts";
import { readCases } from "../support/names-cases.ts";
import { RT_CASES, RT_PACK } from "../support/names-rt-pack.ts";

const finder = openNames(RT_PACK);

describe("a pack that marks RT and Mir TV", () => {
  it.each(readCases(RT_CASES))("$lang: $written", ({ lang, blocks, expected }) => {
    const page = finder.page(lang);
    const mentions = page.update(blocks.map((text, id) => ({ id, text })));
    const found = [...mentions].flatMap(([block, list]) =>
      list.map(({ entity, start, end }) => ({
        block,
        entity,
        start,
        end,
        surface: blocks[block]?.slice(start, end),
      })),
    );
    expect(found).toEqual(expected);
  });
});
