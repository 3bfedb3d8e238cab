import { documentOf } from "../../src/cli/page.ts";

/** A page of an invented newspaper, with all that stands around an article on such pages. */
export const PAGE = `<!doctype html>
<html lang="en-gb">
<head>
  <title>Mayor opens the long bridge | The Northport Gazette</title>
  <meta property="og:site_name" content="The Northport Gazette">
  <meta property="og:title" content="Mayor opens the long bridge">
  <meta name="description" content="After nine years of works the town’s two halves are one again.">
  <link rel="canonical" href="https://gazette.example/2031/05/04/bridge">
  <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
    {"@type": "WebPage", "name": "not this"},
    {"@type": ["NewsArticle"], "headline": "Mayor opens the long bridge", "datePublished": "2031-05-04T09:30:00+0200",
     "dateModified": "2031-05-05", "author": [{"@type": "Person", "name": "Ada Quill"}, {"name": "Bo Reed"}],
     "publisher": {"@type": "Organization", "name": "The Northport Gazette"}}]}</script>
  <style>p { color: red }</style>
</head>
<body>
  <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
  <div class="cookie-banner"><p>We use cookies to give you the best experience of this site, and so do our partners.</p></div>
  <main><article>
    <header>
      <h1>Mayor opens the long bridge</h1>
      <p class="standfirst">After nine years of works the town’s two halves are one again.</p>
      <p class="byline">By Ada Quill and Bo Reed</p><time datetime="2031-05-04">4 May 2031</time>
    </header>
    <figure><img src="bridge.jpg" alt=""><figcaption>The bridge on Sunday, seen from the old harbour wall. Photograph: C. Lens</figcaption></figure>
    <div class="body">
      <p>The mayor of Northport, Ines Calder, opened the
         long&nbsp;bridge on Sunday, in front of <em>some 4,000</em> people who had waited since the early morning.</p>
      <p>“We have waited for nine years,” Calder said. “Nobody in this town will have to take the ferry to school again.”</p>
      <p>READ MORE: How the bridge came to cost twice as much</p>
      <p>Northport Press / Dana Holt</p>
      <p>AP Photo/John Doe</p>
      <aside class="newsletter-signup"><p>Sign up for our morning letter, and read the news before your neighbours do.</p></aside>
      <h2>What comes next</h2>
      <p>The ferry company told the Gazette that it would go on until the autumn, and that nobody would lose a job over it.</p>
      <blockquote><p>The bridge is a promise that was kept late, but it was kept, and that is what the town will remember.</p></blockquote>
      <ul><li>Cars pay two crowns, which the council says is less than the ferry has ever cost anybody.</li>
          <li>Cyclists and people on foot pay nothing at all, at any hour of the day or of the night.</li></ul>
      <p style="display: none">A paragraph that nobody sees, which was left behind by the editors of the page in 2030.</p>
      <p>The first lorry crossed at noon. Its driver, who gave no name, said he had not noticed anything out of the ordinary.</p>
      <p>Ada Quill is the chief reporter of the Northport Gazette.</p>
    </div>
  </article></main>
  <section class="related-stories"><h2>Related</h2><ul><li><a href="/x">Ferry sold for scrap after ninety years of service</a></li></ul></section>
  <footer><p>Copyright 2031 Northport Gazette. All rights reserved. Nothing of this may be printed elsewhere.</p></footer>
  <script>document.body.append("never")</script>
</body></html>`;

/** What of it is the article. */
export const PARAGRAPHS = [
  "After nine years of works the town’s two halves are one again.",
  "The mayor of Northport, Ines Calder, opened the long\u00a0bridge on Sunday, in front of some 4,000 people who had waited since the early morning.",
  "“We have waited for nine years,” Calder said. “Nobody in this town will have to take the ferry to school again.”",
  "What comes next",
  "The ferry company told the Gazette that it would go on until the autumn, and that nobody would lose a job over it.",
  "The bridge is a promise that was kept late, but it was kept, and that is what the town will remember.",
  "Cars pay two crowns, which the council says is less than the ferry has ever cost anybody.",
  "Cyclists and people on foot pay nothing at all, at any hour of the day or of the night.",
  "The first lorry crossed at noon. Its driver, who gave no name, said he had not noticed anything out of the ordinary.",
];

/** A linkedom document of some HTML. */
export const pageOf = (html: string): Document => documentOf(html).document;

/** Paragraphs that Readability takes for an article, around or after what a test is about. */
export const FILLER = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Filler paragraph number ${i}, which goes on about the harbour, the weather, and the price of fish for a while.</p>`,
).join("\n");
