import { afterEach, describe, expect, it } from "vitest";
import { placeOf } from "../../src/article/locate.ts";
import { readArticle } from "../../src/article/read.ts";

const SENTENCE =
  "The mayor opened the long bridge on Sunday, in front of some 4,000 people who had waited, they said, for years.";

afterEach(() => {
  document.body.replaceChildren();
  document.title = "";
});

/** Lets a page show every change that is made to it. */
function watched(work: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
    attributeOldValue: true,
  });
  work();
  return observer.takeRecords();
}

describe("in a live page", () => {
  it("touches nothing, runs nothing and fetches nothing", () => {
    let made = 0;
    customElements.define(
      "test-teller",
      class extends HTMLElement {
        constructor() {
          super();
          made++;
        }
      },
    );
    document.title = "Bridge opens";
    document.body.innerHTML = `<article><h1>Bridge opens</h1><test-teller>${`<p>${SENTENCE}</p>`.repeat(2)}</test-teller>
      <figure><img src="/never.png" alt=""><figcaption>A caption that is no part of it.</figcaption></figure>
      ${Array.from({ length: 8 }, (_, i) => `<p onclick="x()">${i} ${SENTENCE}<img src="/never-${i}.png" srcset="/never 2x"></p>`).join("")}</article>`;
    const [before, elements] = [document.documentElement.outerHTML, made];
    performance.clearResourceTimings();
    const images = document.images.length;
    let count = 0;
    expect(
      watched(() => {
        count = readArticle(document).paragraphs.length;
      }),
    ).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(9);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(made).toBe(elements);
    expect(document.images.length).toBe(images);
  });

  it("leads from every paragraph back to what stands there", () => {
    document.body.innerHTML = `<article>${Array.from(
      { length: 6 },
      (_, i) => `<p>${i} Of <b>bold</b>  and\n <a href="/x"><i>linked</i> words</a>: ${SENTENCE}</p>`,
    ).join(
      "",
    )}<div>One line of the old kind, which is long enough.<br>And one more, which is also long enough.</div></article>`;
    const article = readArticle(document);
    expect(article.paragraphs.length).toBe(8);
    for (const paragraph of article.paragraphs) {
      const place = placeOf(article, paragraph.start, paragraph.end);
      if (!place) throw new Error("no place");
      const range = new Range();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      expect(range.toString().replace(/\s+/g, " ")).toBe(paragraph.text);
      expect(paragraph.element?.isConnected).toBe(true);
      expect(paragraph.element?.contains(range.commonAncestorContainer)).toBe(true);
    }
    const at = article.text.indexOf("linked words");
    const place = placeOf(article, at, at + 12);
    expect(place?.startContainer.parentElement?.localName).toBe("i");
    expect(place?.endContainer.parentElement?.localName).toBe("a");
  });

  it("reads pages as linkedom does", () => {
    const html = `<article><h1>Bridge opens</h1><p>${SENTENCE}</p><div class="newsletter"><p>Sign up for more, it is quite free.</p></div>
      <ul><li>${SENTENCE} One.</li></ul><p>${SENTENCE} Two.</p><p>${SENTENCE} Three.</p><p>${SENTENCE} Four.</p><p>Reuters / A. Name</p></article>`;
    document.title = "Bridge opens";
    document.body.innerHTML = html;
    expect(readArticle(document).paragraphs.map(({ text }) => text)).toEqual(
      ["", " One.", " Two.", " Three.", " Four."].map((end) => SENTENCE + end),
    );
  });

  it("says so where there is no article", () => {
    document.body.innerHTML = "<svg></svg>";
    expect(readArticle(document)).toMatchObject({ paragraphs: [], text: "", problem: "none" });
  });
});
