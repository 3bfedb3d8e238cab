/** The scripts that run in readers' pages have a budget, as they travel: gzip. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const KB = 1024;

/** In bytes. The first runs on every listed page, the eyes where somebody may be named, the card's where the pointer moves. */
export const BUDGETS: Record<string, number> = {
  "src/page/main.iife.js": 6 * KB,
  "src/page/eyes.iife.js": 10 * KB,
  "src/page/card.iife.js": 40 * KB,
};

/** @returns the scripts that are missing or over budget. */
export function checkSizes(folder: string): string[] {
  return Object.entries(BUDGETS).flatMap(([file, budget]) => {
    const size = gzipSize(join(folder, file));
    if (size === undefined) return [`${file} is missing`];
    return size > budget ? [`${file}: ${inKb(size)} gzip, over its budget of ${inKb(budget)}`] : [];
  });
}

/** "src/page/main.iife.js 9.8 of 15.0 KB gzip; …" */
export function sizeReport(folder: string): string {
  return Object.entries(BUDGETS)
    .map(([file, budget]) => {
      const size = gzipSize(join(folder, file));
      return `${file} ${size === undefined ? "missing" : inKb(size)} of ${inKb(budget)} gzip`;
    })
    .join("; ");
}

function gzipSize(path: string): number | undefined {
  return existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length : undefined;
}

function inKb(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`;
}
