/** What a card does: keys, focus, actions, provenance and back, copying, and refusing what is no card. */

import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { HOST_TAG } from "../../src/card/host.ts";
import { anchorOf, openCard, pageStyle, putName, takeAway, texts } from "../support/card-bench.ts";
import * as views from "../support/card-views.ts";

afterEach(() => {
  vi.restoreAllMocks();
  takeAway();
});

test("what is no CardView is refused with the place that is wrong, and nothing is drawn", async () => {
  const { api, root, name } = await openCard(views.lavrovView);
  const show = (view: unknown) => () => api.show(view, anchorOf(name), { focus: false, pinned: false });
  expect(show({ ...views.natoView, sections: [{ relation: "thought" }] })).toThrow(/not a card: sections\.0\.relation/);
  expect(show(null)).toThrow(/not a card/);
  expect(texts(root, ".or-name"), "the open card stays as it was").toEqual(["Sergey Lavrov"]);
});

test("before the first card there is no host; then there is one, for all cards; destroy leaves nothing", async () => {
  const before = document.documentElement.outerHTML;
  const { api, host, name } = await openCard(views.lavrovView, { name: putName("NATO", { left: 9, top: 9 }) });
  expect(host.parentNode).toBe(document.documentElement);
  api.hide();
  expect(getComputedStyle(host).display).toBe("none");
  api.show(views.natoView, anchorOf(name), { focus: false, pinned: false });
  expect(document.querySelectorAll(HOST_TAG).length).toBe(1);
  api.destroy();
  name.parentElement?.remove();
  expect(document.documentElement.outerHTML).toBe(before);
});

test("a new card starts anew: no open rows and no scrolling of the last one", async () => {
  const { api, root, name } = await openCard(views.lavrovView);
  root.querySelector<HTMLElement>(".or-row")?.click();
  await expect.poll(() => root.querySelectorAll(".or-rows .or-statement").length).toBe(1);
  api.show(views.lavrovView, anchorOf(name), { focus: false, pinned: false });
  expect(root.querySelectorAll(".or-rows .or-statement").length).toBe(0);
  expect(root.querySelector(".or-body")?.scrollTop).toBe(0);
});

test("opened by pointer it takes no focus; opened by key it does, and Tab goes round inside", async () => {
  const first = await openCard(views.rtView);
  expect(document.activeElement).toBe(document.body);
  first.api.destroy();
  const { card, root } = await openCard(views.rtView, { focus: true });
  expect(root.activeElement).toBe(card);
  const stops = [...card.querySelectorAll<HTMLElement>("button, a[href]")].filter((stop) => stop.offsetParent);
  for (const stop of [...stops, stops[0]]) {
    await userEvent.keyboard("{Tab}");
    expect(root.activeElement).toBe(stop);
    expect(getComputedStyle(root.activeElement as Element).outlineStyle, "focus is seen").toBe("solid");
  }
  await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
  expect(root.activeElement).toBe(stops.at(-1));
});

test("Escape inside the card asks to close it, and the page's own shortcuts do not hear the keys", async () => {
  const heard = vi.fn();
  document.addEventListener("keydown", heard);
  const { actions } = await openCard(views.lavrovView, { focus: true });
  await userEvent.keyboard("/");
  await userEvent.keyboard("{Escape}");
  document.removeEventListener("keydown", heard);
  expect(actions.dismiss).toHaveBeenCalledOnce();
  expect(heard).not.toHaveBeenCalled();
});

test("the menu mutes this name or this site; Escape closes it before it closes the card", async () => {
  const { root, actions } = await openCard(views.natoView);
  const button = root.querySelector<HTMLElement>("[aria-controls=or-menu]") as HTMLElement;
  const menu = root.querySelector<HTMLElement>("#or-menu") as HTMLElement;
  button.focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => menu.hidden).toBe(false);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => menu.hidden).toBe(true);
  expect(actions.dismiss).not.toHaveBeenCalled();
  button.click();
  const [name, site] = menu.querySelectorAll("button");
  expect(texts(menu, "button")).toEqual(["Stop marking NATO", "Switch off on this site"]);
  name?.click();
  site?.click();
  expect(actions.muteEntity).toHaveBeenCalledWith("nato");
  expect(actions.muteSite).toHaveBeenCalledOnce();
});

test("pin toggles, tells the page, and follows what the page sets", async () => {
  const { api, root, actions } = await openCard(views.lavrovView);
  const pin = root.querySelector<HTMLElement>("[aria-pressed]") as HTMLElement;
  expect(pin.textContent).toBe("Keep open");
  pin.click();
  await expect.poll(() => pin.getAttribute("aria-pressed")).toBe("true");
  api.setPinned(false);
  await expect.poll(() => pin.getAttribute("aria-pressed")).toBe("false");
  expect(actions.pin.mock.calls).toEqual([[true]]);
});

test("copy with citation puts words and citation on the clipboard and says so", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { root } = await openCard(views.lavrovView);
  act(root, "Copy with citation");
  await expect.poll(() => texts(root, "[role=status]")).toEqual(["Copied"]);
  expect(write).toHaveBeenCalledWith(views.doctrine.citationText);
});

test("where the clipboard is refused it copies the old way, past the page's own copy listeners", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused by policy"));
  const taken: (string | undefined)[] = [];
  const spoil = (event: ClipboardEvent) => event.clipboardData?.setData("text/plain", "Read more at example.com");
  document.addEventListener("copy", spoil);
  // Chromium gives execCommand("copy") to a real press only.
  const { root } = await openCard(views.lavrovView);
  const note = vi.spyOn(DataTransfer.prototype, "setData").mockImplementation((_type, text) => void taken.push(text));
  await userEvent.click(button(root, "Copy with citation"));
  await expect.poll(() => texts(root, "[role=status]")).toEqual(["Copied"]);
  note.mockRestore();
  document.removeEventListener("copy", spoil);
  expect(taken).toEqual([views.doctrine.citationText]);
});

test("where both ways are refused it says so", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  vi.spyOn(document, "execCommand").mockReturnValue(false);
  const { root } = await openCard(views.lavrovView);
  act(root, "Copy with citation");
  await expect.poll(() => texts(root, "[role=status]")[0]).toMatch(/^Could not copy/);
});

test("“via RT” opens the publisher’s card in place, Back returns to the card as it was left", async () => {
  const { root, card, actions } = await openCard(views.lavrovView);
  const size = [card.offsetWidth, card.offsetHeight];
  actions.provenance.mockResolvedValue(views.rtView);
  act(root, "All 9");
  const body = root.querySelector<HTMLElement>(".or-body") as HTMLElement;
  await expect.poll(() => root.querySelectorAll(".or-row").length).toBe(9);
  const via = root.querySelector<HTMLElement>(".or-lead .or-via") as HTMLElement;
  expect(via.textContent).toBe("via RT (About RT)");
  via.focus();
  body.scrollTop = 120;
  via.click();
  await expect.poll(() => texts(root, ".or-name")).toEqual(["RT"]);
  expect(actions.provenance).toHaveBeenCalledWith("rt");
  expect(texts(root, ".or-caution")).toEqual(["Publisher of a source"]);
  expect(root.activeElement?.textContent).toBe("Back to Sergey Lavrov");
  expect([card.offsetWidth, card.offsetHeight]).toEqual(size);
  act(root, views.rtView.published?.[0]?.title ?? "");
  expect(actions.openSource).toHaveBeenCalledWith({ source: "rt-2014" });
  (root.activeElement as HTMLElement).click();
  await expect.poll(() => texts(root, ".or-name")).toEqual(["Sergey Lavrov"]);
  expect(root.activeElement).toBe(via);
  expect(body.scrollTop).toBe(120);
  expect(root.querySelectorAll(".or-row").length).toBe(9);
});

test("a publisher the record knows nothing of is said to be so", async () => {
  const { root } = await openCard(views.lavrovView);
  root.querySelector<HTMLElement>(".or-lead .or-via")?.click();
  await expect.poll(() => texts(root, "[role=status]")).toEqual(["Nothing more is on record about RT."]);
  expect(texts(root, ".or-name")).toEqual(["Sergey Lavrov"]);
});

test("show in source names the statement, of the lead and of an opened row", async () => {
  const { root, actions } = await openCard(views.lavrovView);
  act(root, "Show in source");
  root.querySelector<HTMLElement>(".or-row")?.click();
  await expect.poll(() => root.querySelector(".or-rows .or-actions")).not.toBeNull();
  root.querySelector<HTMLElement>(".or-rows .or-actions button")?.click();
  expect(actions.openSource.mock.calls).toEqual([[{ statement: "rt14-04" }], [{ statement: "rt14-05" }]]);
});

test("says when the pointer comes and goes, and which events are its own", async () => {
  const { api, card, host, name, actions } = await openCard(views.lavrovView);
  const own: boolean[] = [];
  const listen = (event: Event) => own.push(api.contains(event));
  addEventListener("click", listen, { capture: true });
  await userEvent.hover(card);
  await userEvent.click(card.querySelector(".or-name") as Element);
  await userEvent.click(name);
  removeEventListener("click", listen, { capture: true });
  expect(own).toEqual([true, false]);
  expect(actions.hover.mock.calls).toEqual([[true], [false]]);
  expect(api.rect()?.width).toBe(host.getBoundingClientRect().width);
  api.hide();
  expect(api.rect()).toBeNull();
});

test("in an open modal dialog, where all else is inert, the card can be used", async () => {
  const dialog = document.createElement("dialog");
  document.body.append(dialog);
  const name = putName("NATO", { left: 20, top: 20 });
  dialog.append(name);
  dialog.showModal();
  const { root, actions } = await openCard(views.natoView, { name });
  await userEvent.click(button(root, "Show in source"));
  expect(actions.openSource).toHaveBeenCalledOnce();
});

test("makes no request of its own", async () => {
  pageStyle("");
  performance.clearResourceTimings();
  const { root } = await openCard(views.lavrovView);
  act(root, "All 9");
  await expect.poll(() => root.querySelectorAll(".or-row").length).toBe(9);
  expect(performance.getEntriesByType("resource").map(({ name }) => name)).toEqual([]);
});

function button(root: ShadowRoot, text: string): HTMLElement {
  const found = [...root.querySelectorAll("button")].find((candidate) => candidate.textContent?.startsWith(text));
  if (!found) throw new Error(`no button "${text}"`);
  return found;
}

function act(root: ShadowRoot, text: string): void {
  button(root, text).click();
}
