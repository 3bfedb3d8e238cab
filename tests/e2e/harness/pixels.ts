/** Compares two pictures of a page pixel by pixel: the registry of highlights answers even where nothing is painted. */
import { PNG } from "pngjs";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The pixels in which two pictures of one size differ. */
export function difference(before: Buffer, after: Buffer): { x: number; y: number }[] {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  if (a.width !== b.width || a.height !== b.height) throw new Error("the pictures are not of one size");
  const differing: { x: number; y: number }[] = [];
  for (let at = 0; at < a.data.length; at += 4) {
    const same = a.data.readUInt32LE(at) === b.data.readUInt32LE(at);
    if (!same) differing.push({ x: (at / 4) % a.width, y: Math.floor(at / 4 / a.width) });
  }
  return differing;
}

export function isIn(point: { x: number; y: number }, box: Box): boolean {
  return point.x >= box.x && point.x < box.x + box.width && point.y >= box.y && point.y < box.y + box.height;
}
