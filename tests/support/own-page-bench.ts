/** Puts an own page up in the test's document, looks things up in it the way a reader would, and takes it away. */
import axe from "axe-core";
import { type ComponentChild, render } from "preact";
import { expect, vi } from "vitest";
import { cdp } from "vitest/browser";
import "../../src/card/tokens.css";
import "../../src/own/page.css";
import "../../src/card/kinds.css";
import browser, { background } from "./fake-browser.ts";

let place: HTMLElement | undefined;

export function show(page: ComponentChild): HTMLElement {
  place = document.createElement("div");
  document.body.append(place);
  document.documentElement.lang = "en";
  document.title = "Test";
  render(page, place);
  return place;
}

export async function takeAway(): Promise<void> {
  if (place) render(null, place);
  place?.remove();
  place = undefined;
  background.answer = () => undefined;
  vi.restoreAllMocks();
  history.replaceState(null, "", location.pathname + location.search);
  await browser.storage.local.clear();
  await scheme("light");
}

/** The one element of this role whose accessible text holds `name`; waits for it. */
export async function find<T extends HTMLElement = HTMLElement>(selector: string, name = ""): Promise<T> {
  return vi.waitFor(() => {
    const found = all(selector).filter((element) => textOf(element).includes(name));
    if (found.length !== 1) throw new Error(`${found.length} of ${selector} "${name}" in: ${seen(document.body)}`);
    return found[0] as T;
  });
}

export function all(selector: string): HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((element) => element.checkVisibility());
}

/** Text as a reader sees it: hidden parts are not in it. */
export function seen(element: HTMLElement): string {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent also has what is hidden
  return element.innerText;
}

export async function shows(text: string): Promise<void> {
  await vi.waitFor(() => expect(place && seen(place)).toContain(text));
}

function textOf(element: HTMLElement): string {
  const by = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const labels = by.map((id) => document.getElementById(id)?.textContent ?? "");
  return [element.getAttribute("aria-label") ?? "", ...labels, element.textContent ?? ""].join(" ");
}

/** What the reader's system prefers. */
export async function scheme(value: "light" | "dark"): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: unknown): Promise<unknown> };
  await session.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value }] });
}

/** Axe finds nothing to complain of in the page as it stands, in either shade. */
export async function expectAccessible(): Promise<void> {
  for (const shade of ["light", "dark"] as const) {
    await scheme(shade);
    expect(matchMedia("(prefers-color-scheme: dark)").matches).toBe(shade === "dark");
    const moving = document.getAnimations().map((animation) => animation.finished);
    await Promise.all(moving);
    const { violations, passes } = await axe.run(place as HTMLElement);
    const said = violations.map(({ id, nodes }) => `${shade} ${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(said).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain("color-contrast");
  }
}
