import { afterEach, describe, expect, it } from "vitest";
import { type Draft, partsOf } from "../../src/page/text/block.ts";
import { PageText } from "../../src/page/text/page-text.ts";
import { createLookup, createReader } from "../../src/page/text/reader.ts";
import { findRoots, MAY_HOST, openShadowRoots } from "../../src/page/text/roots.ts";

function read(html: string): Draft[] {
  document.body.innerHTML = html;
  return readAgain();
}

function readAgain(root: Node = document.body): Draft[] {
  const drafts = slices(root, Number.POSITIVE_INFINITY).flat();
  // Whether attributes are asked of each element or of the whole page at once.
  expect(slices(root, Number.POSITIVE_INFINITY, true).flat()).toEqual(drafts);
  return drafts;
}

/**
 * @param deadline 0: as little at a time as can be
 * @param whole most of the page is read
 */
function slices(root: Node, deadline: number, whole = false): Draft[][] {
  const reader = createReader(root, createLookup(whole));
  const all: Draft[][] = [];
  for (let done = false; !done; ) {
    const read = reader.read(deadline);
    all.push(read.drafts);
    done = read.done;
  }
  return all;
}

const texts = (html: string) => read(html).map(({ text }) => text.trim());

afterEach(() => document.body.replaceChildren());

describe("blocks", () => {
  it("are what a person reads in one go", () => {
    expect(texts("<h1>One</h1><p>Two <a href=#>three</a></p><ul><li>Four<li>Five</ul>")).toEqual([
      "One",
      "Two three",
      "Four",
      "Five",
    ]);
  });

  it("end where a block begins in the middle of a text", () => {
    expect(texts("<div>before<p>inside</p>after</div>")).toEqual(["before", "inside", "after"]);
    expect(texts("<div>before<hr>after</div>")).toEqual(["before", "after"]);
  });

  it.each([
    ["elements within the word", "<p>Ser<b>gey</b> <i>Lavrov</i> said</p>", "Sergey Lavrov said"],
    ["a place to break the line", "<p>Lav<wbr>rov</p>", "Lavrov"],
    ["soft hyphens", "<p>Lav&shy;rov and Bi\u200Bden</p>", "Lavrov and Biden"],
    ["comments", "<p>Ser<!-- x -->gey</p>", "Sergey"],
    ["scripts between the letters", "<p>Ser<script>1</script>gey</p>", "Sergey"],
    ["lines broken in the markup", "<p>Sergey\n      Lavrov\n said</p>", "Sergey Lavrov said"],
    ["space in an element of its own", "<p><b>Sergey</b><span> </span><b>Lavrov</b></p>", "Sergey Lavrov"],
    ["space on both sides of a tag", "<p>Sergey <b> Lavrov</b></p>", "Sergey Lavrov"],
    ["ruby", "<p><ruby>拉<rt>la</rt>夫<rt>fu</rt></ruby></p>", "拉夫"],
    ["a word in an element of the site's own", "<p>The <bbc-link>Nato</bbc-link> summit</p>", "The Nato summit"],
  ])("join names across %s", (_, html, text) => {
    expect(texts(html)).toEqual([text]);
  });

  it("keep apart what only stands side by side", () => {
    expect(texts("<p>Ser<code>x</code>gey</p>")).toEqual(["Ser\uFFFCgey"]);
    expect(texts("<p>NATO<sup>1</sup></p>")).toEqual(["NATO 1"]);
    expect(texts("<my-item>One</my-item><my-item>Two</my-item>")).toEqual(["One", "Two"]);
  });

  it("take <br> for a line, two for a paragraph", () => {
    expect(texts("<p>One<br>two<br>\n<br>three</p>")).toEqual(["One\ntwo", "three"]);
  });

  it("lead back to the text nodes, letter by letter", () => {
    document.body.innerHTML = "<p>\n  Said Ser<b>gey</b>\n   <i>Lav\u00ADrov</i>, twice</p>";
    const [block] = readAgain() as [Draft];
    expect(block.text).toBe("Said Sergey Lavrov, twice");
    const at = block.text.indexOf("Sergey");
    const parts = partsOf(block, at, at + "Sergey Lavrov".length);
    expect(parts.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(["Ser", "gey", "Lav\u00ADrov"]);
    for (const [index, character] of [...block.text].entries()) {
      const [part] = partsOf(block, index, index + 1);
      if (part) expect(part.node.data[part.start]?.replace(/\s/, " ")).toBe(character);
    }
  });
});

describe("left unread", () => {
  it.each([
    "<nav><p>Nato</p></nav>",
    "<header><p>Nato</p></header>",
    "<footer>Nato</footer>",
    "<div role=banner>Nato</div>",
    "<div role=navigation><p>Nato</p></div>",
    "<aside>Nato</aside>",
    "<pre>Nato</pre>",
    "<code>Nato</code>",
    "<kbd>Nato</kbd>",
    "<textarea>Nato</textarea>",
    "<select><option>Nato</option></select>",
    "<button>Nato</button>",
    "<form><p>Nato</p></form>",
    "<div contenteditable>Nato</div>",
    "<div contenteditable=plaintext-only><p>Nato</p></div>",
    "<script>Nato</script>",
    "<style>Nato</style>",
    "<noscript>Nato</noscript>",
    "<template><p>Nato</p></template>",
    "<svg><text>Nato</text></svg>",
    "<div hidden>Nato</div>",
    "<dialog open>Nato</dialog>",
    "<fieldset>Nato</fieldset>",
    "<div role=form>Nato</div>",
    "<div role=toolbar>Nato</div>",
    "<on-record-card>Nato</on-record-card>",
  ])("%s", (html) => {
    expect(texts(`<p>before</p>${html}<p>after</p>`)).toEqual(["before", "after"]);
  });

  it("but not the header of an article, nor a form around the whole page", () => {
    expect(texts("<article><header><h1>Nato meets</h1></header></article>")).toEqual(["Nato meets"]);
    expect(texts("<form><main><p>Nato</p></main></form>")).toEqual(["Nato"]);
    expect(texts("<div contenteditable=false>Nato</div>")).toEqual(["Nato"]);
  });
});

describe("the article", () => {
  const paragraphs = (count: number) => "<p>text</p>".repeat(count);
  const roots = (html: string) => {
    document.body.innerHTML = html;
    return findRoots(document).map((root) => root.id || root.localName);
  };

  it("is the smallest part that holds most paragraphs", () => {
    const teasers = `<article id=t1>${paragraphs(1)}</article><article id=t2>${paragraphs(1)}</article>`;
    expect(roots(`<main><article id=a>${paragraphs(10)}</article>${teasers}</main>`)).toEqual(["a"]);
    expect(roots(`<main id=m>${teasers.repeat(3)}</main>${paragraphs(1)}`)).toEqual(["m"]);
    expect(roots(paragraphs(3) + teasers)).toEqual(["body"]);
    expect(roots("Nothing but text")).toEqual(["body"]);
  });

  it("takes the headline along", () => {
    expect(roots(`<h1>Nato</h1><article id=a>${paragraphs(3)}</article>`)).toEqual(["h1", "a"]);
  });

  it("finds open shadow trees, those in others too, but not the card's", () => {
    document.body.innerHTML = "<div id=a></div><on-record-card></on-record-card>";
    const outer = document.querySelector("#a")?.attachShadow({ mode: "open" }) as ShadowRoot;
    outer.innerHTML = "<p>Nato</p><div id=b></div>";
    const inner = outer.querySelector("#b")?.attachShadow({ mode: "open" });
    document.querySelector("on-record-card")?.attachShadow({ mode: "open" });
    expect(openShadowRoots(document.body)).toEqual([outer, inner]);
    expect(readAgain(outer).map(({ text }) => text)).toEqual(["Nato"]);
  });

  it("passes over no element that can have a shadow tree", () => {
    const hosts = "article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span x-y x-a-b";
    for (const tag of hosts.split(" ")) expect(document.createElement(tag).matches(MAY_HOST), tag).toBe(true);
    for (const tag of MAY_HOST.match(/\w+/g)?.slice(1) ?? []) {
      expect(() => document.createElement(tag).attachShadow({ mode: "open" }), tag).toThrow();
    }
  });
});

it("keeps blocks in order of the page that come while a first pass has lost its place", () => {
  const text = new PageText();
  text.beginPass();
  text.take(read("<p>One</p><p id=three>Three</p>"));
  document.querySelector("#three")?.insertAdjacentHTML("beforebegin", "<p>Two</p>");
  text.beginPass();
  text.take(readAgain());
  text.endPass([document.body], [], true);
  const blocks = [...text.blocks.values()].sort((a, b) => text.compare(a, b));
  expect(blocks.map((block) => block.text)).toEqual(["One", "Two", "Three"]);
});

describe("a long page", () => {
  it("is read in slices that add up to the whole", () => {
    document.body.innerHTML = Array.from(
      { length: 300 },
      (_, n) => `<p>Paragraph <b>${n}</b> ${"x".repeat(200)}</p>`,
    ).join("");
    const parts = slices(document.body, 0);
    expect(parts.length).toBeGreaterThan(300);
    expect(slices(document.body, Number.POSITIVE_INFINITY).length).toBeLessThan(10);
    const texts = parts.flat().map(({ text }) => text);
    expect(texts).toHaveLength(300);
    expect(texts.join()).toBe([...document.querySelectorAll("p")].map((p) => p.textContent).join());
  });

  it("sees what became hidden while it was being read", async () => {
    document.body.innerHTML = "<p>One</p>";
    const lookup = createLookup(true);
    const reader = createReader(document.body, lookup);
    expect(reader.read(0).drafts).toEqual([]);
    await Promise.resolve();
    document.body.insertAdjacentHTML("beforeend", "<p hidden>Two</p><p role=search>Three</p><p>Four</p>");
    const read = [reader, createReader(document.body, lookup)].map(
      (each) => each.read(Number.POSITIVE_INFINITY).drafts,
    );
    expect(read.map((drafts) => drafts.map(({ text }) => text))).toEqual([
      ["One", "Four"],
      ["One", "Four"],
    ]);
  });

  it("says when the place it stopped at is gone", () => {
    document.body.innerHTML = "<p>One</p><p>Two</p>";
    const reader = createReader(document.body, createLookup());
    reader.read(0);
    expect(reader.intact()).toBe(true);
    document.body.replaceChildren();
    expect(reader.intact()).toBe(false);
  });
});
