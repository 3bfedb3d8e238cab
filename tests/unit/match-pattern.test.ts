import { expect, test } from "vitest";
import { covers } from "../../src/background/match-pattern.ts";

test.each([
  ["https://www.bbc.com/*", "https://www.bbc.com/*", true],
  ["https://*.bbc.com/*", "https://www.bbc.com/*", true],
  ["https://*.bbc.com/*", "https://bbc.com/*", true],
  ["https://*.bbc.com/*", "https://notbbc.com/*", false],
  ["https://*.bbc.com/*", "http://www.bbc.com/*", false],
  ["*://*.bbc.com/*", "http://www.bbc.com/*", true],
  ["https://www.bbc.com/*", "https://*.bbc.com/*", false],
  ["https://www.bbc.com/*", "https://news.bbc.com/*", false],
  ["<all_urls>", "https://a.example/*", false],
])("%s covers %s: %s", (pattern, other, expected) => expect(covers(pattern, other)).toBe(expected));
