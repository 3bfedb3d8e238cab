/** The popup's search: the whole record, by kind, with the keyboard alone. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { SearchHit } from "../../src/own-page-messages.ts";
import { Popup } from "../../src/popup/popup.tsx";
import "../../src/popup/popup.css";
import { openSearch } from "../../src/recall/search.ts";
import browser, { background } from "../support/fake-browser.ts";
import { all, expectAccessible, find, seen, show, shows, takeAway } from "../support/own-page-bench.ts";
import { record } from "../support/small-record.ts";

const search = openSearch(record);
let opened: string[];

beforeEach(() => {
  opened = [];
  background.answer = ({ type, ask }) => {
    if (type === "search") return { hits: search((ask as { query: string }).query) };
    return type === "site" ? { host: "", origin: "", access: "impossible", running: false } : null;
  };
  vi.spyOn(window, "close").mockImplementation(() => undefined);
  vi.spyOn(browser.tabs, "create").mockImplementation((async ({ url }: { url: string }) => {
    opened.push(url.replace(/.*\/source\.html/, ""));
  }) as never);
});

afterEach(takeAway);

async function type(query: string): Promise<HTMLElement> {
  show(<Popup tab={7} />);
  const field = await find("[role=combobox]");
  await userEvent.fill(field, query);
  field.focus();
  return field;
}

test("finds statements, reported wording and the publishers’ own lines, each under its own heading", async () => {
  await type("feet");
  await shows("2 results");
  const groups = all("[role=group]").map((group) => seen(group).split("\n")[0]);
  expect(groups).toEqual(["Statements", "How the publisher put it"]);
  expect(all("[data-kind=framing]").map((hit) => seen(hit))).toEqual([
    expect.stringContaining("Mayor dreams of dry feet"),
  ]);
  await expectAccessible();
});

test("only somebody’s own words are set as a quotation", async () => {
  await type("canal");
  await shows("results");
  const quoted = all(".popup-quotation").map((hit) => seen(hit));
  expect(quoted).toEqual(["We will open the canal in May [next year], and nobody will pay a toll."]);
});

test("arrow keys go round the results in the order they stand, Enter opens one at its passage", async () => {
  await type("feet");
  await shows("2 results");
  const current = () => all("[aria-selected=true]").map((hit) => hit.dataset.kind);
  expect(current()).toEqual(["statement"]);
  await userEvent.keyboard("{ArrowDown}");
  await vi.waitFor(() => expect(current()).toEqual(["framing"]));
  const field = await find("[role=combobox]");
  await vi.waitFor(() => expect(field.getAttribute("aria-activedescendant")).toBe(all("[aria-selected=true]")[0]?.id));
  await userEvent.keyboard("{ArrowDown}");
  await vi.waitFor(() => expect(current()).toEqual(["statement"]));
  await userEvent.keyboard("{ArrowUp}");
  await vi.waitFor(() => expect(current()).toEqual(["framing"]));
  await userEvent.keyboard("{Enter}");
  await vi.waitFor(() => expect(opened).toEqual(["?statement=c-05"]));
});

test("a key pressed as soon as the results are there, and two quick ones, all count", async () => {
  const before = background.answer;
  let answer: (() => void) | undefined;
  background.answer = (wire) => {
    if (wire.type !== "search") return before(wire);
    return new Promise((resolve) => {
      answer = () => resolve({ hits: search("feet") });
    });
  };
  const field = await type("feet");
  const down = () => field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
  const drawn = new Promise<void>((resolve) => {
    const watching = new MutationObserver(() => {
      if (all("[role=option]").length !== 2) return;
      watching.disconnect();
      // Ahead of the effects of this drawing, which run after the next frame.
      down();
      resolve();
    });
    watching.observe(document.body, { childList: true, subtree: true });
  });
  await vi.waitFor(() => expect(answer).toBeDefined());
  answer?.();
  await drawn;
  const current = () => all("[aria-selected=true]").map((hit) => hit.dataset.kind);
  await vi.waitFor(() => expect(current()).toEqual(["framing"]));
  down();
  down();
  down();
  await vi.waitFor(() => expect(current()).toEqual(["statement"]));
});

test("a person among the results leads to everything on record on them", async () => {
  await type("max mayor");
  (await find("[data-kind=entity]", "Max Mayor")).click();
  await vi.waitFor(() => expect(opened).toEqual(["?entity=mayor"]));
});

test("Esc clears the search and brings the page’s list back", async () => {
  await type("feet");
  await shows("2 results");
  await userEvent.keyboard("{Escape}");
  await shows("Browsers do not let extensions run here");
  expect(all("[role=option]")).toHaveLength(0);
});

test("says what was not found", async () => {
  await type("zeppelin");
  await shows("Nothing on record for “zeppelin”.");
});

test("a late answer to an earlier question is dropped", async () => {
  const waiting = new Map<string, (answer: { hits: SearchHit[] }) => void>();
  const before = background.answer;
  background.answer = (wire) => {
    if (wire.type !== "search") return before(wire);
    return new Promise((resolve) => waiting.set((wire.ask as { query: string }).query, resolve));
  };
  const field = await type("canal");
  await userEvent.fill(field, "feet");
  await vi.waitFor(() => expect([...waiting.keys()]).toEqual(["canal", "feet"]));
  waiting.get("feet")?.({ hits: search("feet") });
  await shows("2 results");
  waiting.get("canal")?.({ hits: search("canal") });
  await userEvent.keyboard("{ArrowDown}");
  expect(all("[role=option]")).toHaveLength(2);
});
