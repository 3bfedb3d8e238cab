/** What a page tells the background of its text, and what comes back: the page's end and the background's, joined. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KnownPages } from "../../src/background/known-pages.ts";
import { mayStand } from "../../src/names/may-stand.ts";
import { openNames } from "../../src/names/open.ts";
import type { Mention } from "../../src/names/types.ts";
import type { Asker } from "../../src/page/asker.ts";
import { askForNames } from "../../src/page/names.ts";
import { namesData } from "../support/names-cases.ts";

const data = namesData();
const finder = openNames(data);

type Way = "there" | "gone" | "lost" | "twice";

/** A page and its background: `wire` has what went over to it. */
function join({ forms = data.forms } = {}) {
  const knows = forms === data.forms ? finder : openNames({ format: 1, forms });
  let pages = new KnownPages(() => knows);
  const world = {
    wire: [] as { anew: boolean; blocks: [number, string | null][] }[],
    /** What becomes of a question: nobody is there, its answer is lost, or lost and asked for once more. */
    way: "there" as Way,
    sleep: () => {
      pages = new KnownPages(() => knows);
    },
  };
  const ask = (async (type: string, question: never) => {
    if (world.way === "gone") throw new Error("nobody is there");
    if (type === "decisions") return pages.decisions(question);
    const { anew, blocks } = question as (typeof world.wire)[number];
    world.wire.push({ anew, blocks });
    const answer = await pages.mentions(question);
    if (world.way === "lost") throw new Error("the answer is lost");
    return world.way === "twice" ? pages.mentions(question) : answer;
  }) as Asker;
  const names = askForNames(ask).page(() => ({ lang: "en", date: "" }));
  /** What the page then knows. */
  const known = new Map<number, readonly Mention[]>();
  const update = async (...changes: [number, string | null][]) => {
    for (const [id, mentions] of await names.update(changes.map(([id, text]) => ({ id, text })))) {
      if (mentions.length) known.set(id, mentions);
      else known.delete(id);
    }
  };
  return { world, names, update, known };
}

const entities = (known: ReadonlyMap<number, readonly Mention[]>) =>
  Object.fromEntries([...known].map(([id, mentions]) => [id, mentions.map(({ entity }) => entity)]));

describe("the text of a page", () => {
  it("goes whole, since all of it is evidence, and then as it changes", async () => {
    const { world, update, known } = join();
    await update([1, "It rained all day."], [2, "Sergey Lavrov spoke."]);
    await update([3, "Lavrov smiled."], [1, null]);
    expect(world.wire).toEqual([
      {
        anew: true,
        blocks: [
          [1, "It rained all day."],
          [2, "Sergey Lavrov spoke."],
        ],
      },
      {
        anew: false,
        blocks: [
          [3, "Lavrov smiled."],
          [1, null],
        ],
      },
    ]);
    expect(entities(known)).toEqual({ 2: ["lavrov"], 3: ["lavrov"] });
  });

  it("that goes is told as well: what it said of others counts no more", async () => {
    const { world, update } = join();
    await update([1, "Sergey Lavrov spoke."], [2, "Minister Igor Ivanov listened."], [3, "12:00:01"]);
    await update([3, null]);
    expect(world.wire).toHaveLength(1);
    await update([2, null]);
    expect(world.wire[1]).toEqual({
      anew: false,
      blocks: [
        [3, null],
        [2, null],
      ],
    });
  });

  it("of a clock goes with what comes next", async () => {
    const { world, update } = join();
    await update([1, "Sergey Lavrov spoke."], [2, "12:00:01, 3 min ago"]);
    await update([2, "12:00:02, 4 min ago"]);
    await update([3, ""], [3, null]);
    expect(world.wire).toHaveLength(1);
    await update([4, "Lavrov smiled."]);
    expect(world.wire[1]?.blocks).toEqual([
      [2, "12:00:02, 4 min ago"],
      [3, null],
      [4, "Lavrov smiled."],
    ]);
  });

  it("with a figure that becomes a name, or stands beside one, is told", async () => {
    const forms = [
      { entity: "seven", text: "G7", full: true, person: false },
      { entity: "vale", text: "Ada Vale", full: true, person: true },
    ];
    const { update, known } = join({ forms });
    await update([1, "Ada Vale spoke."], [2, "At the G20."], [3, "Ada Vale2 spoke."]);
    expect(entities(known)).toEqual({ 1: ["vale"] });
    await update([2, "At the G7."], [3, "Ada Vale spoke."]);
    expect(entities(known)).toEqual({ 1: ["vale"], 2: ["seven"], 3: ["vale"] });
  });

  it("goes once more where the background has slept, and what is named no more is said", async () => {
    const { world, update, known } = join();
    await update([1, "Sergey Lavrov spoke."], [2, "Lavrov smiled."]);
    world.sleep();
    await update([1, "Somebody spoke."]);
    expect(world.wire.slice(1)).toEqual([
      { anew: false, blocks: [[1, "Somebody spoke."]] },
      {
        anew: true,
        blocks: [
          [1, "Somebody spoke."],
          [2, "Lavrov smiled."],
        ],
      },
    ]);
    expect(entities(known)).toEqual({});
  });

  it("that nobody took goes with the next call, which need not bring any", async () => {
    const { world, update, known } = join();
    await update([1, "Sergey Lavrov spoke."]);
    for (const way of ["gone", "lost"] as const) {
      world.way = way;
      await expect(update([2, `Lavrov smiled, ${way}.`])).rejects.toThrow();
      world.way = "there";
      await update();
      expect(entities(known)).toEqual({ 1: ["lavrov"], 2: ["lavrov"] });
    }
  });

  it("that is told twice, since the answer was lost on the way, is answered as before", async () => {
    const { world, update, known } = join();
    world.way = "twice";
    await update([1, "Sergey Lavrov spoke."]);
    await update([2, "Lavrov smiled."]);
    await update([1, "Nobody spoke."]);
    expect(entities(known)).toEqual({});
  });

  it("is told in turn, however much comes at once", async () => {
    const { world, names, update, known } = join();
    await update([1, "Sergey Lavrov spoke."]);
    world.sleep();
    names.forget();
    await Promise.all([update(), update([2, "Lavrov smiled."]), update([3, "NATO did not."])]);
    expect(entities(known)).toEqual({ 1: ["lavrov"], 2: ["lavrov"], 3: ["nato"] });
    expect(world.wire.filter(({ anew }) => anew)).toHaveLength(2);
  });

  it("is explained as it stands, whether the background knows it or not", async () => {
    const { world, names, update } = join();
    await update([1, "Sergey Lavrov spoke."], [2, "Lavrova smiled."]);
    world.sleep();
    expect([...(await names.explain())].map(([id, decisions]) => [id, decisions.map(({ reason }) => reason)])).toEqual([
      [1, ["full name"]],
    ]);
  });
});

describe("whatever happens to page and background", () => {
  const text = fc
    .array(
      fc.constantFrom(
        "Sergey Lavrov",
        "Lavrov",
        "NATO",
        "Nato",
        "Biden",
        "Joe Biden",
        "12:01",
        "12:02",
        "rain",
        "the",
        "Mr",
      ),
      { maxLength: 6 },
    )
    .map((words) => words.join(" "));
  const step = fc.record({
    changes: fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.option(text)), { maxLength: 3 }),
    sleeps: fc.boolean(),
    way: fc.constantFrom<Way>("there", "there", "gone", "lost", "twice"),
  });

  it("the page knows in the end what one that is read afresh would know", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
        const { world, update, known } = join();
        const texts = new Map<number, string>();
        for (const { changes, sleeps, way } of steps) {
          for (const [id, text] of changes) text === null ? texts.delete(id) : texts.set(id, text);
          if (sleeps) world.sleep();
          world.way = way;
          await update(...changes).catch(() => undefined);
        }
        world.way = "there";
        // What was of no matter so far is told with this.
        texts.set(9, "Sergey Lavrov and more");
        await update([9, "Sergey Lavrov and more"]);
        const afresh = finder.page("en").update([...texts].map(([id, text]) => ({ id, text })));
        expect(Object.fromEntries(known)).toEqual(Object.fromEntries([...afresh].filter(([, { length }]) => length)));
      }),
      { numRuns: 500 },
    );
  });
});

describe("pages in the background", () => {
  it("are forgotten when many others have come since", async () => {
    const pages = new KnownPages(() => finder);
    const tell = (page: number) =>
      pages.mentions({ page: `${page}`, turn: 1, anew: true, lang: "en", date: "", blocks: [[1, "NATO"]] });
    for (let page = 0; page < 40; page++) await tell(page);
    expect(await pages.of("0")).toBeUndefined();
    expect((await pages.of("39"))?.mentions.get(1)).toEqual([{ entity: "nato", start: 0, end: 4 }]);
    expect(await pages.mentions({ page: "0", turn: 2, anew: false, lang: "en", date: "", blocks: [] })).toBeNull();
  });

  it("are known while what they told last is being read, and answer the same question once", async () => {
    let go: () => void = () => undefined;
    let asked = 0;
    const page = finder.page("en");
    const learn = async () => {
      if (asked++)
        await new Promise<void>((resolve) => {
          go = resolve;
        });
    };
    const pages = new KnownPages(() => ({ page: () => ({ ...page, learn }) }));
    const tell = (turn: number, anew: boolean, blocks: [number, string][]) =>
      pages.mentions({ page: "a", turn, anew, lang: "en", date: "", blocks });
    await tell(1, true, [[1, "NATO"]]);
    const [one, two] = [tell(2, false, [[2, "NATO too"]]), tell(2, false, [[2, "NATO too"]])];
    const known = pages.of("a");
    await Promise.resolve();
    go();
    expect(await one).toEqual([[2, [{ entity: "nato", start: 0, end: 4 }]]]);
    expect(await two).toEqual(await one);
    expect((await known)?.texts.get(2)).toBe("NATO too");
    expect(asked).toBe(2);
  });

  it("are forgotten where their names could not be had", async () => {
    let broken = false;
    const page = finder.page("en");
    const learn = async () => {
      if (broken) throw new Error("no names");
    };
    const pages = new KnownPages(() => ({ page: () => ({ ...page, learn }) }));
    const question = { page: "a", turn: 1, lang: "en", date: "", blocks: [[1, "NATO"]] as [number, string][] };
    await pages.mentions({ ...question, anew: true });
    broken = true;
    await expect(pages.mentions({ ...question, turn: 2, anew: false })).rejects.toThrow("no names");
    broken = false;
    expect(await pages.mentions({ ...question, turn: 3, anew: false })).toBeNull();
  });
});

it.each([undefined, "", 5, "(", {}, null])("any text may hold a name where storage holds %j", (stored) => {
  const may = mayStand(stored, "en");
  expect(may === undefined || may("5 [object Object]")).toBe(true);
});
