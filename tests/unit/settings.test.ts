import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, isOn, readSettings } from "../../src/settings.ts";

test("nothing stored: defaults, and nothing odd", () => {
  expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, odd: [] });
});

test("an odd field takes its default and is named; the others stay", () => {
  const { settings, odd } = readSettings({ on: false, density: "loud", muted: ["nato"], sitesOff: [3] });
  expect(settings).toEqual({ on: false, density: "smart", muted: ["nato"], sitesOff: [] });
  expect(odd).toEqual(["settings.density", "settings.sitesOff"]);
});

test("anything at all can be in storage", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const { settings } = readSettings(stored);
      expect(["smart", "paragraph", "all"]).toContain(settings.density);
      expect(typeof settings.on).toBe("boolean");
    }),
  );
});

test("a site is off by itself or with everything", () => {
  expect(isOn({ ...DEFAULT_SETTINGS, sitesOff: ["a.example"] }, "a.example")).toBe(false);
  expect(isOn({ ...DEFAULT_SETTINGS, sitesOff: ["a.example"] }, "b.example")).toBe(true);
  expect(isOn({ ...DEFAULT_SETTINGS, on: false }, "b.example")).toBe(false);
});
