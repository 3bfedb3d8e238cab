import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../src/article/locate.ts";
import { readPlainArticle } from "../../src/article/plain.ts";
import { readArticle } from "../../src/article/read.ts";
import { leanHtml } from "../../src/cli/lean-html.ts";
import { htmlArticle } from "../../src/cli/page.ts";
import { FILLER, pageOf } from "../support/article-pages.ts";

const TAGS =
  "p div span b a li ul table tr td blockquote h1 h2 br article aside figure script style svg section template".split(
    " ",
  );

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(
        "<p class='caption'>",
        "<!--",
        "-->",
        "<a href='",
        "&amp;",
        "&#x1F600;",
        "&nbsp;",
        "\n \t",
        "\u00ad",
        "\ud800",
        "<",
      ),
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constant("A sentence that is long enough to be taken for text, with a comma in it, and then some."),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

describe("any page", { timeout: 60_000 }, () => {
  it("is read without an error, with offsets that hold and lead to the same characters", () => {
    fc.assert(
      fc.property(soup, (html) => {
        const article = readArticle(pageOf(html + FILLER));
        let end = -1;
        for (const paragraph of article.paragraphs) {
          expect(paragraph.start).toBe(end + 1);
          end = paragraph.end;
          expect(article.text.slice(paragraph.start, end)).toBe(paragraph.text);
          expect(paragraph.text).toBe(paragraph.text.trimEnd());
          for (let at = paragraph.start; at < end; at++) {
            const character = article.text[at];
            const place = placeOf(article, at, at + 1);
            // One that stands for a run of white space, or for a line break element, is a space.
            if (character !== " ") expect(place?.startContainer.data[place.startOffset]).toBe(character);
          }
        }
        expect(end).toBe(article.paragraphs.length > 0 ? article.text.length : -1);
      }),
      { numRuns: 100 },
    );
  });

  it("loses no text on the way to the parser but that of scripts and the like", () => {
    const text = fc.stringMatching(/^[a-z ]{1,20}$/);
    const tree = fc.array(fc.tuple(fc.constantFrom("p", "div", "b", "li"), text), { maxLength: 30 });
    fc.assert(
      fc.property(tree, (nodes) => {
        const html = nodes.map(([tag, inside]) => `<${tag}>${inside}<!-- x --><script>no()</script></${tag}>`).join("");
        const lean = leanHtml(html);
        expect(lean.whole).toBe(true);
        expect(lean.html.replace(/<[^>]*>/g, "")).toBe(nodes.map(([, inside]) => inside).join(""));
      }),
    );
  });

  it("is read from any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (any) => void htmlArticle(any)));
  });
});

describe("any text", () => {
  it("is read without an error, every paragraph as it stands in the file", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom("\n", "READ MORE: x", "icon a icon b icon c icon"))),
        (lines) => {
          const file = lines.join("\n");
          const article = readPlainArticle(file);
          for (const { text, start, end, inFile } of article.paragraphs) {
            expect(file.slice(inFile?.start, inFile?.end)).toBe(text);
            expect(article.text.slice(start, end)).toBe(text);
          }
        },
      ),
    );
  });
});
