/** A page that is still loading: its scripts may yet give elements shadow trees, which no observer reports. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { onceScriptsRan } from "../../src/page/scripts-ran.ts";
import { eventually, painted, startWorld, stopWorlds } from "../support/page-fakes.ts";

let state: DocumentReadyState;

let asked: number;
/** The frame around the tests has elements of its own. */
const host = () => document.querySelector("#host") as Element;

beforeEach(() => {
  state = "interactive";
  asked = 0;
  vi.spyOn(document, "readyState", "get").mockImplementation(() => state);
});

afterEach(() => {
  stopWorlds();
  vi.restoreAllMocks();
});

function load(): void {
  state = "complete";
  window.dispatchEvent(new Event("load"));
}

function attach(html: string): void {
  const shadow = host().attachShadow({ mode: "open" });
  shadow.innerHTML = html;
  Object.defineProperty(host(), "shadowRoot", {
    get: () => {
      asked++;
      return shadow;
    },
  });
}

it.each([
  ["where the article names somebody besides", "<p>Biden</p>", ["Biden"]],
  ["where nobody is named else", "<p>Nobody</p>", []],
])("is asked for its shadow trees when it is there, and not before: %s", async (_, html, first) => {
  document.body.innerHTML = `<main>${html}<div id=host></div></main>`;
  const world = startWorld({ settings: { density: "all" } });
  await eventually(() => expect(painted()).toEqual(first));
  await eventually(() => expect(world.page.who().on).toBe(true));
  attach("<p>Nato</p>");
  expect(asked).toBe(0);
  load();
  await eventually(() => expect(painted().sort()).toEqual([...first, "Nato"]));
});

it("is asked for those that have come into other shadow trees meanwhile", async () => {
  document.body.innerHTML = "<main><p>Biden</p><div id=host></div></main>";
  startWorld({ settings: { density: "all" } });
  await eventually(() => expect(painted()).toEqual(["Biden"]));
  attach("<p>Nato</p><section id=inner></section>");
  const inner = host().shadowRoot?.querySelector("#inner") as Element;
  inner.attachShadow({ mode: "open" }).innerHTML = "<p>Lavrov</p>";
  load();
  await eventually(() => expect(painted().sort()).toEqual(["Biden", "Lavrov", "Nato"]));
});

it("does not wait for ever for what loads slowly, and looks once more when it has", async () => {
  vi.useFakeTimers();
  try {
    const end = new AbortController();
    const then = vi.fn();
    const ran = onceScriptsRan(document, then, end.signal);
    expect(ran()).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(ran()).toBe(true);
    expect(then).toHaveBeenCalledTimes(1);
    load();
    expect(then).toHaveBeenCalledTimes(2);
    end.abort();
    window.dispatchEvent(new Event("load"));
    expect(then).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});

it("is not waited for where it is loaded, nor after its end", () => {
  vi.useFakeTimers();
  try {
    const then = vi.fn();
    const end = new AbortController();
    onceScriptsRan(document, then, end.signal);
    end.abort();
    state = "complete";
    expect(onceScriptsRan(document, then, new AbortController().signal)()).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(then).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});
