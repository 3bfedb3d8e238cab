/** The days a page names, and what they do to descriptions of offices in it. */
import { afterEach, describe, expect, it } from "vitest";
import { openNames } from "../../src/names/open.ts";
import type { NameForm } from "../../src/names/types.ts";
import { dateOf } from "../../src/page/date.ts";
import { eventually, painted, startWorld, stopWorlds } from "../support/page-fakes.ts";

const FORMS: NameForm[] = [
  { entity: "holm", text: "Ida Holm", full: true, person: true },
  {
    entity: "holm",
    text: "mayor of Nowhere",
    full: false,
    person: true,
    when: { on: ["en"], from: "2010-01-01", to: "2015-01-01", onlyAfter: ["the"] },
  },
];

describe("the days of a page", () => {
  it.each([
    ["a meta element", `<meta property="article:published_time" content="2014-12-16T08:00:00+01:00">`, "2014-12-16"],
    ["microdata", `<span itemprop="datePublished" content="2014-12-16">yesterday</span>`, "2014-12-16"],
    ["microdata in a time", `<time itemprop="datePublished" datetime="2014-12-16T08:00">16 Dec</time>`, "2014-12-16"],
    ["microdata in words", `<p itemprop="datePublished"> 2014-12-16 </p>`, "2014-12-16"],
    ["a time in the article", `<article><time datetime="2014-12-16">16 Dec</time></article>`, "2014-12-16"],
    [
      "linked data",
      `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished" : "2014-12-16T08:00"}]}</script>`,
      "2014-12-16",
    ],
    [
      "two days where it was changed",
      `<meta property="article:modified_time" content="2026-04-24"><meta itemprop="datePublished" content="2012-05-10">`,
      "2012-05-10/2026-04-24",
    ],
    [
      "all days, whosever they are",
      `<script type="application/ld+json">[{"datePublished":"2023-04-28","dateModified":"2023-04-29"},{"datePublished":"2014-03-27"}]</script>`,
      "2014-03-27/2023-04-29",
    ],
    ["no day: a clock above the article", `<time datetime="2014-12-16">today</time>`, ""],
    ["no day: words", `<article><time>16 December 2014</time></article>`, ""],
    ["no day: another date", `<meta itemprop="dateCreated" content="2014-12-16">`, ""],
    ["no day", "", ""],
  ])("are read from %s", (_, html, date) => {
    expect(dateOf(new DOMParser().parseFromString(html, "text/html"))).toBe(date);
  });
});

describe("a description in a page", () => {
  const meta = document.createElement("meta");
  meta.setAttribute("property", "article:published_time");
  afterEach(() => {
    stopWorlds();
    meta.remove();
    document.documentElement.removeAttribute("lang");
  });
  function start(date: string) {
    document.documentElement.lang = "en";
    meta.content = date;
    if (date) document.head.append(meta);
    document.body.innerHTML = "<main><p>Ida Holm left.</p><p>The mayor of Nowhere did not.</p></main>";
    return startWorld({ settings: { density: "all" }, finder: openNames({ format: 1, forms: FORMS }) });
  }

  it("is marked by the page's date", async () => {
    start("2014-12-16");
    await eventually(() => expect(painted()).toEqual(["Ida Holm", "mayor of Nowhere"]));
  });

  it.each(["", "2016-12-16"])("is left on a page of “%s”", async (date) => {
    start(date);
    await eventually(() => expect(painted()).toEqual(["Ida Holm"]));
  });

  it("is left, and marked again, when the page becomes one of another date, or language", async () => {
    start("2014-12-16");
    await eventually(() => expect(painted()).toHaveLength(2));
    const add = () => document.querySelector("main")?.insertAdjacentHTML("beforeend", "<p>And so on.</p>");
    meta.content = "2016-12-16";
    add();
    await eventually(() => expect(painted()).toEqual(["Ida Holm"]));
    meta.content = "2014-12-17";
    add();
    await eventually(() => expect(painted()).toHaveLength(2));
    document.documentElement.lang = "de";
    add();
    await eventually(() => expect(painted()).toEqual(["Ida Holm"]));
  });
});
