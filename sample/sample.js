/* What makes the sample page behave like a news site: a clock, a live blog, a component with a shadow root, client-side
   navigation. Plain script, so that it runs wherever the page is served. */
(() => {
  const started = Date.now();
  const ticker = document.getElementById("ticker");
  setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    ticker.firstChild.data = `updated ${seconds} s ago`;
  }, 1000);

  const entries = [
    ["09:12", "A first note on the CSTO reaches the desk."],
    ["09:31", "Readers ask about the EU and its sanctions."],
    ["09:47", "A letter mentions NATO and Mr Lavrov."],
  ];
  let shown = 0;
  document.getElementById("load-more").addEventListener("click", (event) => {
    const [time, text] = entries[shown % entries.length];
    shown += 1;
    const entry = document.createElement("p");
    entry.id = `live-${shown}`;
    const stamp = document.createElement("b");
    stamp.textContent = time;
    entry.append(stamp, ` ${text}`);
    document.getElementById("live").append(entry);
    event.currentTarget.disabled = shown === entries.length;
  });

  customElements.define(
    "gazette-aside",
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: "open" });
        root.innerHTML = `
          <style>
            section { border-top: 1px solid currentColor; border-bottom: 1px solid currentColor; padding: .25rem 0; margin: 2rem 0 }
            h3 { font-size: 1rem; margin: .75rem 0 0 } p { margin: .4rem 0 .75rem }
          </style>
          <section aria-labelledby="shadow-title">
            <h3 id="shadow-title">From the archive</h3>
            <p id="shadow-text">In this box, drawn by a component of its own, stand NATO and Herman Van Rompuy.</p>
          </section>`;
      }
    },
  );

  document.getElementById("next").addEventListener("click", (event) => {
    event.preventDefault();
    history.pushState({}, "", "next");
    document.title = "The summer timetable · The Harbour Gazette";
    document.querySelector("article").innerHTML = `
      <h1 id="h-next">The summer timetable</h1>
      <p id="p-next-1">The ferry leaves at nine. A delegation of the Collective Security Treaty Organization is expected on the
      second boat, one of the European Union on the third.</p>`;
    window.scrollTo(0, 0);
  });
})();
