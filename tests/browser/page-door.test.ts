/** The door: what it looks at, when it opens, and that a page which names nobody is spared all else. */
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bringScript, forgetScripts } from "../../src/page/bring.ts";
import { EYES } from "../../src/page/contract.ts";
import { createLookup, createReader } from "../../src/page/text/reader.ts";
import { findRoots, openShadowRoots } from "../../src/page/text/roots.ts";
import { wholeText } from "../../src/page/text/whole-text.ts";
import { watchForNames } from "../../src/page/watch-for-names.ts";
import { eventually, painted, startWorld, stopWorlds } from "../support/page-fakes.ts";

const ends: AbortController[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
  stopWorlds();
  document.documentElement.lang = "";
});

/** What the door has found, while it stands at the page as it is now. */
function watch(mayStand = (_: string) => (text: string) => text.includes("Nato")) {
  const end = new AbortController();
  ends.push(end);
  const found = vi.fn();
  const looked: string[] = [];
  watchForNames({
    document,
    mayStand: (lang) => {
      const holds = mayStand(lang);
      return (text) => {
        looked.push(text);
        return holds(text);
      };
    },
    found,
    complain: (error) => {
      throw error;
    },
    signal: end.signal,
  });
  return { found, looked };
}

const article = (html: string) => {
  document.body.innerHTML = `<article><h1>Rain</h1><p>It rained all day.</p>${html}</article>`;
};

describe("a page that names nobody", () => {
  it("is not read and not sent, however it changes, until somebody is named", async () => {
    article("<p id=a>Then it snowed.</p><script>Nato</script><nav>Nato</nav><p hidden>Nato</p>");
    const world = startWorld();
    for (const text of ["And then?", "It rained."]) {
      document.querySelector("article")?.insertAdjacentHTML("beforeend", `<p>${text}</p>`);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    expect(world.finder.updates).toBe(0);
    expect(world.page.who()).toMatchObject({ on: true, mentions: [] });
    expect(await world.page.step(1)).toBe(false);
    expect(await world.page.jump("nato")).toBe(false);
    expect(world.asked).toEqual([]);
    document.querySelector("#a")?.append(" So Nato said.");
    await eventually(() => expect(painted()).toEqual(["Nato"]));
    expect(world.page.who().mentions).toEqual([{ entity: "nato", mentions: 1 }]);
  });

  it("is read for whoever asks what it says, whole", async () => {
    article("<p>Then it snowed.</p>".repeat(500));
    const world = startWorld();
    await eventually(() => expect(world.page.who().on).toBe(true));
    const text = await world.page.text();
    expect(text?.blocks).toHaveLength(502);
    world.choose({ on: false });
    expect(await world.page.text()).toBeUndefined();
  });

  it("takes the settings that have changed meanwhile", async () => {
    article("");
    const world = startWorld();
    await eventually(() => expect(world.page.who().on).toBe(true));
    world.choose({ density: "all" });
    article("<p>Nato and Nato</p>");
    await eventually(() => expect(painted()).toEqual(["Nato", "Nato"]));
  });
});

describe("the door opens", () => {
  const changes: Record<string, [before: string, change: (article: Element) => unknown]> = {
    "a paragraph": ["", (main) => main.insertAdjacentHTML("beforeend", "<p>So Nato said.</p>")],
    "a word": ["<p>So <i></i> said.</p>", (main) => main.querySelector("i")?.append("Nato")],
    "another text": ["<p>So they said.</p>", (main) => ((main.lastChild?.firstChild as Text).data = "So Nato said.")],
    "the second half of one": [
      "<p>So Na</p>",
      (main) => main.lastElementChild?.insertAdjacentHTML("beforeend", "<b>to</b>"),
    ],
    "what stood between two halves": ["<p>So Na<b>-</b>to</p>", (main) => main.querySelector("b")?.remove()],
    "what was hidden": ["<p hidden>Nato</p>", (main) => main.querySelector("[hidden]")?.removeAttribute("hidden")],
    "what was hidden around it": [
      "<div hidden><p>Nato</p></div>",
      (main) => main.querySelector("[hidden]")?.removeAttribute("hidden"),
    ],
    "another article": [
      "",
      () => {
        document.body.innerHTML = `<article>${"<p>Nato</p>".repeat(9)}</article>`;
      },
    ],
    "a shadow tree's text": [
      "<div></div>",
      (main) => {
        const host = document.createElement("div");
        host.attachShadow({ mode: "open" }).innerHTML = "<p>Nato</p>";
        main.append(host);
      },
    ],
  };
  it.each(Object.entries(changes))("for %s", async (_, [before, change]) => {
    article(before);
    const { found, looked } = watch();
    await eventually(() => expect(looked.length).toBeGreaterThan(0));
    expect(found).not.toHaveBeenCalled();
    change(document.querySelector("article") as Element);
    await eventually(() => expect(found).toHaveBeenCalled());
  });

  it("for a change within a shadow tree that it has seen", async () => {
    article("<div id=host></div>");
    const inside = (document.querySelector("#host") as Element).attachShadow({ mode: "open" });
    inside.innerHTML = "<p>Nobody</p>";
    const { found, looked } = watch();
    await eventually(() => expect(looked).toContain("Nobody"));
    (inside.firstChild as Element).textContent = "Nato";
    await eventually(() => expect(found).toHaveBeenCalled());
  });

  it("for the same text in another language, in which it is a name", async () => {
    article("<p>Der Premier sprach.</p>");
    document.documentElement.lang = "en";
    const { found, looked } = watch((lang) => (text) => lang === "de" && text.includes("Premier"));
    await eventually(() => expect(looked.length).toBeGreaterThan(0));
    expect(found).not.toHaveBeenCalled();
    document.documentElement.lang = "de";
    await eventually(() => expect(found).toHaveBeenCalled());
  });

  it("for the last word of a book", async () => {
    article(`${"<p>It rained all day, and the night through as well.</p>".repeat(20_000)}<p>Nato</p>`);
    const { found, looked } = watch();
    await eventually(() => expect(found).toHaveBeenCalledTimes(1));
    expect(Math.max(...looked.map(({ length }) => length))).toBeLessThan(200_000);
  });

  it("not for what changes outside the article", async () => {
    article("<p>Nobody</p>".repeat(20));
    document.body.insertAdjacentHTML("beforeend", "<div id=more></div>");
    const { found, looked } = watch();
    await eventually(() => expect(looked.length).toBeGreaterThan(0));
    document.querySelector("#more")?.append("Nato");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(found).not.toHaveBeenCalled();
  });
});

describe("the whole text", () => {
  const tag = fc.constantFrom(
    ..."p div span b a i sup br wbr ruby rt rp script style noscript template nav aside button code select svg video audio".split(
      " ",
    ),
    ..."object canvas datalist title iframe label form header footer li table td h2 blockquote x-y pre section".split(
      " ",
    ),
  );
  const { node } = fc.letrec<{ node: (into: Element) => void }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc
        .constantFrom("Na", "to", "Nato", "NATO ", " and ", "\n", "x", "\u00ad", "European", "Union")
        .map((text) => (into: Element) => into.append(text)),
      fc
        .tuple(
          tag,
          fc.constantFrom("", "", "", "hidden", "role", "contenteditable"),
          fc.array(tie("node"), { maxLength: 4 }),
        )
        .map(([name, attribute, inside]) => (into: Element) => {
          const element = document.createElement(name);
          // Not to be run.
          if (name === "script") element.setAttribute("type", "text/plain");
          if (attribute) element.setAttribute(attribute, attribute === "role" ? "navigation" : "");
          if (!/br$/.test(name)) for (const put of inside) put(element);
          into.append(element);
        }),
    ),
  }));

  it("holds every name that a reader of blocks comes across, whatever the page is made of", () => {
    const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, "");
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (nodes) => {
        document.body.replaceChildren();
        for (const put of nodes) put(document.body);
        for (const root of findRoots(document)) {
          const { drafts } = createReader(root, createLookup(true)).read(Number.POSITIVE_INFINITY);
          const whole = squeezed(wholeText(root));
          for (const { text } of drafts)
            for (const run of text.split("\uFFFC"))
              if (!whole.includes(squeezed(run))) expect([document.body.innerHTML, run, whole]).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is nothing where it is a part of what is not read", () => {
    document.body.innerHTML = "<nav><p>Nato</p></nav><p>So<script>Nato</script> it is</p>";
    expect(wholeText(document.querySelector("nav p") as Element)).toBe("");
    expect(wholeText(document.body)).toBe("So it is");
    expect(openShadowRoots(document.body)).toEqual([]);
  });
});

describe("scripts that come later", () => {
  afterEach(forgetScripts);

  it("come once, and those of a version that is gone come anew", async () => {
    const world = globalThis as { [EYES]?: unknown };
    const ask = vi.fn(async () => {
      world[EYES] = "eyes";
      return null;
    });
    expect(await bringScript("eyes", ask as never)).toBe("eyes");
    await bringScript("eyes", ask as never);
    expect(ask.mock.calls).toEqual([["bring", { script: "eyes" }]]);
    forgetScripts();
    await bringScript("eyes", ask as never);
    expect(ask).toHaveBeenCalledTimes(2);
    await expect(bringScript("card", ask as never)).rejects.toThrow("card");
  });
});
