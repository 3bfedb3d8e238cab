/** The way from a name to its card: while the pointer is on it, the card waits. Pure geometry, client pixels. */
import type { Point } from "./hit.ts";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A hand does not move in straight lines. */
const SLACK = 8;

/**
 * Whether the point lies in the corridor: everything between the place where the pointer left the name and the card
 * (the convex hull of both), the card included.
 */
export function inCorridor(exit: Point, point: Point, card: Box): boolean {
  const left = card.left - SLACK;
  const right = card.right + SLACK;
  const top = card.top - SLACK;
  const bottom = card.bottom + SLACK;
  if (point.x >= left && point.x <= right && point.y >= top && point.y <= bottom) return true;
  const corners: Point[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, index) => inTriangle(point, exit, corner, corners[(index + 1) % 4] as Point));
}

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  // The name lies on the line of this edge: a triangle without an inside.
  if (side(c, a, b) === 0) return false;
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return !(sides.some((value) => value < 0) && sides.some((value) => value > 0));
}

/** Which side of the line from `a` to `b` the point lies on. */
function side(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}
