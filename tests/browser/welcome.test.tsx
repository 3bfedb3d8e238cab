/** The welcome page, with the page's own code running on its sample. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { openNames } from "../../src/names/open.ts";
import { startPage } from "../../src/page/session.ts";
import { storedSettings } from "../../src/page/settings.ts";
import { composeCard } from "../../src/recall/compose.ts";
import { Welcome } from "../../src/welcome/welcome.tsx";
import { inPlace } from "../support/names-in-place.ts";
import "../../src/page/marks.chromium.css";
import "../../src/welcome/welcome.css";
import { DEFAULT_SETTINGS, SETTINGS_KEY } from "../../src/settings.ts";
import browser, { background } from "../support/fake-browser.ts";
import { expectAccessible, find, show, shows, takeAway } from "../support/own-page-bench.ts";
import { recall, record } from "../support/small-record.ts";

beforeEach(() => page.viewport(1280, 900));
afterEach(takeAway);

const nothing = () => undefined;

test("says what it knows, what it reads, and that nothing leaves the browser", async () => {
  show(<Welcome record={record} run={nothing} />);
  await shows("Canal will open, says Ada");
  await shows("The Herald, 2 May 2014");
  await shows("What it reads");
  await shows("Nothing leaves your browser");
  await expectAccessible();
});

test("shows the four kinds of text by an example each, with whose it is", async () => {
  show(<Welcome record={record} run={nothing} />);
  await shows("Ada Reed, Gazette interview, 1 May 2014 (via Herald)");
  for (const kind of ["is-direct", "is-indirect", "is-framing"]) await find(`.or-${kind}`);
  await shows("as reported by Town radio");
});

test("runs on the sample alone, and stops when the page goes", async () => {
  let given: { sample: Element; signal: AbortSignal } | undefined;
  show(
    <Welcome
      record={record}
      run={(sample, signal) => {
        given = { sample, signal };
      }}
    />,
  );
  await vi.waitFor(() => expect(given?.sample.textContent).toContain("France 24"));
  expect(given?.sample.querySelectorAll("p")).toHaveLength(3);
  expect(given?.signal.aborted).toBe(false);
  await takeAway();
  // Preact runs what an effect leaves behind after the next frame.
  await vi.waitFor(() => expect(given?.signal.aborted).toBe(true));
});

test("the real page code marks a name in the sample and opens its card", async () => {
  background.answer = ({ type, ask }) => {
    if (type === "consider") return { close: [], longer: [] };
    if (type === "card")
      return composeCard({ ...(ask as { entity: string }), paragraph: "" }, record, recall, "2026-01-01");
    return null;
  };
  const finder = openNames({
    format: 1,
    // The sample's own words, under an invented person of the small record.
    forms: [{ entity: "reed", text: "France 24", full: true, person: false }],
  });
  let handle: ReturnType<typeof startPage> | undefined;
  show(
    <Welcome
      record={record}
      run={(root, signal) => {
        handle = startPage({
          document,
          names: inPlace(finder),
          root,
          signal,
          ask: async (_type, question) => (await background.answer({ type: _type, ask: question })) as never,
          loadCard: async () => (await import("../../src/card/create-card.tsx")).createCard,
          settings: storedSettings(),
        });
      }}
    />,
  );
  await vi.waitFor(() => expect(handle?.who().mentions).toEqual([{ entity: "reed", mentions: 1 }]));
  await vi.waitFor(() => expect(CSS.highlights.get("on-record-mention")?.size).toBe(1));
  expect(await handle?.jump("reed")).toBe(true);
  await vi.waitFor(() =>
    expect(document.querySelector("on-record-card")?.shadowRoot?.textContent).toContain("Ada Reed"),
  );
});

test("switched off, it says so and can be switched on here", async () => {
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, on: false } });
  const answered = vi.fn(() => DEFAULT_SETTINGS);
  background.answer = answered;
  show(<Welcome record={record} run={nothing} />);
  (await find("button", "Switch it on")).click();
  await vi.waitFor(() => expect(answered).toHaveBeenCalledWith({ type: "settings", ask: { set: { on: true } } }));
});

test("asks for the listed sites where the browser has not granted them, inside the click", async () => {
  vi.spyOn(browser.runtime, "getManifest").mockReturnValue({ host_permissions: ["https://a.example/*"] });
  const contains = vi.spyOn(browser.permissions, "contains").mockResolvedValue(false);
  const request = vi.spyOn(browser.permissions, "request").mockResolvedValue(true);
  const root = show(<Welcome record={record} run={nothing} />);
  const button = await find("button", "Allow on the listed news sites");
  await expectAccessible();
  contains.mockResolvedValue(true);
  button.click();
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ["https://a.example/*"] });
  await vi.waitFor(() => expect(root.textContent).not.toContain("One step left"));
});

test("#sample leads to the sample", async () => {
  await page.viewport(320, 300);
  history.replaceState(null, "", "#sample");
  show(<Welcome record={record} run={nothing} />);
  const sample = await find("#sample");
  await vi.waitFor(() => expect(sample.getBoundingClientRect().top).toBeLessThan(60));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
