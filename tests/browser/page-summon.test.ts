/** What is brought into the page late: once, again after a failure, and never after the end. */
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Before, Bring } from "../../src/page/contract.ts";
import { openPage } from "../../src/page/open-page.ts";
import { summon } from "../../src/page/summon.ts";
import { DEFAULT_SETTINGS } from "../../src/settings.ts";
import { inPlace } from "../support/names-in-place.ts";
import { eventually, fakeFinder, middleOf, painted, point } from "../support/page-fakes.ts";

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe("a helper", () => {
  it("comes once, however often it is called, and opens no more after the end", async () => {
    const end = new AbortController();
    const load = vi.fn(async () => 1);
    const open = vi.fn((one: number) => one + 1);
    const helper = summon(load, open, { complain: () => {}, signal: end.signal });
    helper.call();
    expect(await helper.bring()).toBe(2);
    helper.call();
    expect(load).toHaveBeenCalledTimes(1);
    expect(helper.there()).toBe(2);
    const late = summon(load, open, { complain: () => {}, signal: end.signal });
    const coming = late.bring();
    end.abort();
    await expect(coming).rejects.toThrow();
    expect(open).toHaveBeenCalledTimes(1);
    expect(late.there()).toBeNull();
    late.call();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("that failed comes after a while by itself, a few times; whoever waits for it tries at once", async () => {
    vi.useFakeTimers();
    const complain = vi.fn();
    const load = vi.fn(async () => {
      if (load.mock.calls.length < 3) throw new Error("the background was stopped");
      return 1;
    });
    const helper = summon(load, (one) => one, { complain, signal: new AbortController().signal });
    helper.call();
    await vi.advanceTimersByTimeAsync(0);
    helper.call();
    expect(load).toHaveBeenCalledTimes(1);
    await expect(helper.bring()).rejects.toThrow("stopped");
    await vi.advanceTimersByTimeAsync(5_000);
    expect(helper.there()).toBe(1);
    expect(load).toHaveBeenCalledTimes(3);
    expect(complain).toHaveBeenCalledTimes(1);
    const never = vi.fn(async () => {
      throw new Error("gone");
    });
    summon(never, () => 1, { complain, signal: new AbortController().signal }).call();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(never).toHaveBeenCalledTimes(4);
  });
});

describe("what the pointer did before the hands came", () => {
  /** A page with one name, whose hands come when they are let, and tell what they were given. */
  async function start() {
    document.body.innerHTML = "<main style='width:500px'><p>Yesterday Nato said so.</p></main>";
    const end = new AbortController();
    let given: Before | undefined;
    let arrive = () => {};
    const ready = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const bring = vi.fn(async () => {
      await ready;
      return (_: unknown, before: Before) => {
        given = { ...before };
        return { update() {}, jump: () => true, step: () => true };
      };
    });
    openPage({
      document,
      names: inPlace(fakeFinder()),
      settings: { ...DEFAULT_SETTINGS, density: "all" },
      ask: (async () => ({ close: [], longer: [] })) as never,
      bring: bring as unknown as Bring,
      complain: () => {},
      signal: end.signal,
    });
    await eventually(() => expect(painted()).toHaveLength(1));
    return {
      brought: () => bring.mock.calls.length,
      async arrive() {
        arrive();
        await vi.waitFor(() => expect(given).toBeDefined());
        end.abort();
        return given as Before;
      },
    };
  }

  it("is a rest where nothing has ended it", async () => {
    const page = await start();
    expect(page.brought()).toBe(0);
    const at = middleOf("Nato");
    point("pointermove", at);
    expect(page.brought()).toBe(1);
    expect((await page.arrive()).pointer).toMatchObject(at);
  });

  it.each(["scroll", "pointerleave", "pointerdown"])("is none after %s", async (type) => {
    const page = await start();
    point("pointermove", middleOf("Nato"));
    document.documentElement.dispatchEvent(new PointerEvent(type, { pointerType: "mouse" }));
    expect((await page.arrive()).pointer).toBeUndefined();
  });

  it("is none while a button is held, and is heard where the page stops its events", async () => {
    const page = await start();
    document.body.addEventListener("pointermove", (event) => event.stopPropagation(), { once: true });
    const { x, y } = middleOf("Nato");
    const paragraph = document.querySelector("p");
    paragraph?.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: y, buttons: 1, bubbles: true }));
    expect(page.brought()).toBe(1);
    expect((await page.arrive()).pointer).toBeUndefined();
  });

  it("is a tap, but for one that was followed by another touch", async () => {
    const page = await start();
    point("click", middleOf("Nato"));
    expect(page.brought()).toBe(1);
    const first = await page.arrive();
    expect(first.click?.path).toContain(document.body);
    const other = await start();
    point("click", middleOf("Nato"));
    document.documentElement.dispatchEvent(new PointerEvent("pointerdown", { pointerType: "touch" }));
    expect((await other.arrive()).click).toBeUndefined();
  });
});
