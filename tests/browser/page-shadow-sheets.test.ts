import { afterEach, expect, it } from "vitest";
import type { BlockMentions } from "../../src/page/mentions.ts";
import { styleShadowRoots } from "../../src/page/shadow-sheets.ts";

afterEach(() => document.body.replaceChildren());

/** A shadow root of the page, and a block in it as the annotator knows it. */
function shadowBlock(): { root: ShadowRoot; block: BlockMentions } {
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  root.innerHTML = "<p>Nato</p>";
  const container = root.querySelector("p") as Element;
  return { root, block: { block: { id: 1, container, text: "Nato", pieces: [] }, mentions: [] } };
}

it("styles the shadow roots with a mention only, again where a page sets its own sheets, and leaves nothing", () => {
  const end = new AbortController();
  const sheets = styleShadowRoots(end.signal);
  const [named, silent] = [shadowBlock(), shadowBlock()];
  const theirs = new CSSStyleSheet();
  sheets.follow([named.block]);
  expect(named.root.adoptedStyleSheets).toHaveLength(1);
  expect(silent.root.adoptedStyleSheets).toHaveLength(0);
  named.root.adoptedStyleSheets = [theirs];
  sheets.check();
  sheets.check();
  expect(named.root.adoptedStyleSheets).toHaveLength(2);
  sheets.follow([silent.block]);
  expect(named.root.adoptedStyleSheets).toEqual([theirs]);
  expect(silent.root.adoptedStyleSheets).toHaveLength(1);
  end.abort();
  expect(silent.root.adoptedStyleSheets).toHaveLength(0);
});
