import { describe, expect, it } from "vitest";
import { paragraphAt, placeOf } from "../../src/article/locate.ts";
import { readArticle } from "../../src/article/read.ts";
import { htmlArticle } from "../../src/cli/page.ts";
import { FILLER, PAGE, PARAGRAPHS, pageOf } from "../support/article-pages.ts";

const textsOf = (html: string) => readArticle(pageOf(html)).paragraphs.map(({ text }) => text);
const article = (body: string, head = "") => `<html><head>${head}</head><body><article>${body}</article></body></html>`;

describe("an article's page", () => {
  const read = readArticle(pageOf(PAGE));

  it("gives what the page says of the article", () => {
    const { paragraphs: _, text: __, ...facts } = read;
    expect(facts).toEqual({
      title: "Mayor opens the long bridge",
      byline: "Ada Quill, Bo Reed",
      publisher: "The Northport Gazette",
      published: "2031-05-04T09:30:00+02:00",
      modified: "2031-05-05",
      language: "en-GB",
      url: "https://gazette.example/2031/05/04/bridge",
    });
  });

  it("gives the article's paragraphs and nothing that stands around them", () => {
    expect(read.paragraphs.map(({ text }) => text)).toEqual(PARAGRAPHS);
    expect(read.paragraphs.map(({ kind }) => kind)).toEqual(
      "lead text text heading text quote item item text".split(" "),
    );
  });

  it("counts the paragraphs' offsets into its text", () => {
    expect(read.text).toBe(PARAGRAPHS.join("\n"));
    for (const { start, end, text } of read.paragraphs) expect(read.text.slice(start, end)).toBe(text);
  });

  it("leads from a stretch of the text back to the nodes", () => {
    const start = read.text.indexOf("some 4,000");
    const place = placeOf(read, start, start + 10);
    expect(place?.startContainer.data.slice(place.startOffset, place.endOffset)).toBe("some 4,000");
    expect(place?.startContainer).toBe(place?.endContainer);
    expect(place?.startContainer.parentElement?.localName).toBe("em");
    // Over a line break of the source, which is one space to the reader.
    const words = read.text.indexOf("opened the long");
    const broken = placeOf(read, words, words + 15);
    expect(broken?.startContainer.data.slice(broken.startOffset, broken.endOffset)).toMatch(/^opened the\s+long$/);
    expect(paragraphAt(read.paragraphs, words)?.element?.localName).toBe("p");
  });

  it("has no place for what is not there", () => {
    const [first] = read.paragraphs;
    expect(placeOf(read, 5, 5)).toBeUndefined();
    expect(placeOf(read, -1, 3)).toBeUndefined();
    expect(placeOf(read, read.text.length, read.text.length + 1)).toBeUndefined();
    expect(paragraphAt(read.paragraphs, first?.end ?? 0)).toBeUndefined();
  });
});

describe("paragraphs", () => {
  it("end at two line breaks, and at one after a sentence", () => {
    const html = article(
      `${FILLER}<div>The first of these sentences is long enough to be read as text.<br>The second comes after a break,
      and goes on<br>in the next line of it.<br><br>the third begins small, after an empty line of the old kind</div>${FILLER}`,
    );
    expect(textsOf(html).slice(6, 9)).toEqual([
      "The first of these sentences is long enough to be read as text.",
      "The second comes after a break, and goes on in the next line of it.",
      "the third begins small, after an empty line of the old kind",
    ]);
  });

  it("carry no invisible characters", () => {
    const html = article(
      `${FILLER}<p>A re\u00adpub\u00adlic of \u200bletters and of very long words it was, they say.</p>`,
    );
    expect(textsOf(html).at(-1)).toBe("A republic of letters and of very long words it was, they say.");
  });

  it("are not left out for a word that only begins like a note", () => {
    const kept = [
      "Watch repairers in the town say they have never had so much to do as since the clock tower stopped.",
      "Advertising revenue fell by a third last year, the company told its shareholders on Thursday.",
      "More than 300 people signed up on the first day, according to the organisers of the march.",
      "“Subscribe to nothing, sign nothing,” her grandmother had told her, and she never did until that day.",
      "Jo Marsh is a reporter who was held for nine days, and who has not written about it until now.",
      "Related to the royal house by marriage, the duke has kept away from the court for thirty years.",
    ];
    expect(textsOf(article(kept.map((text) => `<p>${text}</p>`).join("") + FILLER)).slice(0, kept.length)).toEqual(
      kept,
    );
  });

  it.each([
    "Reuters / Yves Herman",
    "(John Doe/AFP via Getty Images)",
    "Photo: Jane Roe",
    "The harbour in winter (Image: GETTY)",
    "READ MORE: Ferry sold for scrap",
    "Also read | Ferry sold for scrap",
    "Related stories",
    "Sign up for our newsletter and never miss a story",
    "Follow us on Twitter",
    "Advertisement",
    "Story continues below",
    "16 Dec, 2014 17:02",
    "Published 3 hours ago",
    "By Ada Quill and Bo Reed, Northport correspondents",
    "Do you have a story to tell us?",
  ])("leave out %s", (note) => {
    expect(textsOf(article(`${FILLER}<p>${note}</p>${FILLER}`))).not.toContain(note);
  });

  it("are the text of a page on which each stands in containers of its own", () => {
    const sentences = Array.from(
      { length: 9 },
      (_, i) => `Sentence ${i} of a story that is cut up into many little boxes, each by itself.`,
    );
    const html = `<body><div>${sentences.map((text) => `<div class="b"><div><div class="t">${text}</div></div></div>`).join("")}</div></body>`;
    expect(textsOf(html)).toEqual(sentences);
  });

  it("leave out a quotation that is set large as well", () => {
    const said = "We have waited for nine years, and not one of them was short";
    const html = article(`${FILLER}<blockquote>“${said}”</blockquote><p>“${said},” she said on Sunday.</p>${FILLER}`);
    expect(textsOf(html).filter((text) => text.includes(said))).toEqual([`“${said},” she said on Sunday.`]);
  });

  it("leave out the headline where it is given again, and headings that head nothing", () => {
    const head = "<title>Bridge opens at last to everybody</title>";
    const html = article(
      `<h1>Bridge opens at last to everybody</h1><p>Bridge opens at last to everybody</p>${FILLER}<h2>More</h2>`,
      head,
    );
    expect(textsOf(html)).toHaveLength(6);
  });
});

describe("facts", () => {
  const factsOf = (head: string, body = FILLER, url?: string) =>
    readArticle(pageOf(article(body, head)), url === undefined ? {} : { url });

  it("come from meta elements where there is no linked data, without the site's name", () => {
    const head = `<title>Bridge opens at last - Gazette</title><meta property="og:site_name" content="The Gazette">
      <meta name="author" content="By Ada Quill"><meta property="article:published_time" content="2031-05-04">
      <meta property="og:locale" content="pt_br">`;
    expect(factsOf(head)).toMatchObject({
      title: "Bridge opens at last",
      byline: "Ada Quill",
      publisher: "The Gazette",
      published: "2031-05-04",
      language: "pt-BR",
    });
  });

  it("come through scripts that are not quite JSON, and entities in them", () => {
    const script = '{"@type":"NewsArticle","headline":"Salt &amp; vinegar:\nit &#8217;s back",}';
    expect(factsOf(`<script type="application/ld+json">${script}</script>`).title).toBe("Salt & vinegar: it ’s back");
  });

  it("leave out what the page does not say or nobody could mean", () => {
    const head = `<meta property="article:published_time" content="2031-02-30"><link rel="canonical" href="javascript:alert(1)">
      <script type="application/ld+json">{"@type":"NewsArticle","author":null,"headline":{"a":[]},"datePublished":7}</script>`;
    const { title, byline, published, url } = factsOf(head);
    expect({ title, byline, published, url }).toEqual({});
  });

  it("resolve the canonical address, and read the day off it at the last", () => {
    const { url, published } = factsOf(
      '<link rel="canonical" href="/2031/05/04/bridge">',
      FILLER,
      "https://gazette.example/x",
    );
    expect(url).toBe("https://gazette.example/2031/05/04/bridge");
    expect(published).toBe("2031-05-04");
  });
});

describe("pages that are none", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t"],
    ["no elements", "no elements at all"],
    ["an empty body", "<html><body></body></html>"],
    ["tags without end", "<div><p <b <!-- <script"],
    ["tags that do not match", "</p></div><td></table><p></b>"],
    ["a frameset", "<html><frameset><frame src=x></frameset></html>"],
  ])("say so: %s", (_, html) => {
    const { paragraphs, text, problem } = htmlArticle(html);
    expect({ paragraphs, text, problem }).toEqual({ paragraphs: [], text: "", problem: "none" });
  });
});
