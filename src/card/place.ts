/** Where the card stands: beside the name, inside the window, never under the pointer; its size is fixed once, here. */
import {
  autoUpdate,
  computePosition,
  detectOverflow,
  flip,
  inline,
  type Middleware,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from "@floating-ui/dom";
import type { Anchor } from "./contract.ts";

/** px: between name and card; between card and the window's edge. */
const GAP = 6;
const EDGE = 8;
const TALLEST = 480;
/** Rather this tall above or below the name than whole at its side, where it covers the line being read. */
const TALL_ENOUGH = 320;

export interface Placed {
  x: number;
  y: number;
  /** px that the card may take at most. */
  height: number;
}

/**
 * Finds the card's place and the height it gets there. Sets the card's max-height while it measures.
 * @param floating the host, in the page; its size follows the card's.
 */
export async function findPlace(floating: HTMLElement, card: HTMLElement, anchor: Anchor): Promise<Placed> {
  const reference = virtual(anchor);
  // The card begins where the name does in the page's reading direction; the host itself is always left to right.
  const start = getComputedStyle(anchor.element).direction === "rtl" ? "end" : "start";
  const line = inline({ ...(anchor.point ?? {}), padding: 2 });
  const placement = await findSide(floating, card, reference, line, start);
  room(card, TALLEST);
  let height = TALLEST;
  const { x, y } = await computePosition(reference, floating, {
    strategy: "fixed",
    placement,
    middleware: [
      line,
      offset(GAP),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          height = Math.floor(Math.max(0, Math.min(TALLEST, availableHeight)));
          room(card, height);
        },
      }),
    ],
  });
  return { x: Math.round(x), y: Math.round(y), height };
}

/** Below, else above, whole; else the same with less of it; else at the side; else where the most of it is seen. */
async function findSide(
  floating: HTMLElement,
  card: HTMLElement,
  reference: VirtualElement,
  line: Middleware,
  start: "start" | "end",
): Promise<Placement> {
  let placement: Placement = `bottom-${start}`;
  const upright: Placement[] = [`bottom-${start}`, `top-${start}`];
  const sideways: Placement[] = start === "start" ? ["right-start", "left-start"] : ["left-start", "right-start"];
  for (const [height, sides] of [
    [TALLEST, upright],
    [TALL_ENOUGH, upright],
    [TALLEST, sideways],
    [0, upright],
  ] as const) {
    room(card, height || TALLEST);
    const found = await computePosition(reference, floating, {
      strategy: "fixed",
      placement: sides[0] ?? placement,
      middleware: [
        line,
        offset(GAP),
        flip({ padding: EDGE, crossAxis: false, fallbackPlacements: [...sides] }),
        shift({ padding: EDGE }),
        fits,
      ],
    });
    placement = found.placement;
    if (found.middlewareData.fits?.whole) break;
  }
  return placement;
}

const fits: Middleware = {
  name: "fits",
  async fn(state) {
    const over = await detectOverflow(state, { padding: EDGE });
    return { data: { whole: Object.values(over).every((pixels) => pixels <= 0) } };
  },
};

/**
 * Keeps the card beside its name as the page scrolls or moves under it, and inside the window as that is resized. It is
 * moved, never sized or turned to another side. While `held` answers true (pinned), it stays where it is.
 * @returns a function that ends it.
 */
export function follow(
  floating: HTMLElement,
  anchor: Anchor,
  placed: Placed,
  move: (x: number, y: number) => void,
  held: () => boolean,
): () => void {
  let from = anchor.rects()[0];
  let { x, y } = placed;
  return autoUpdate(
    virtual(anchor),
    floating,
    () => {
      const now = anchor.rects()[0];
      if (now && from && !held()) {
        x += now.left - from.left;
        y += now.top - from.top;
      }
      from = now ?? from;
      const { width, height } = floating.getBoundingClientRect();
      const view = document.documentElement;
      const within = (at: number, length: number, room: number) => Math.max(EDGE, Math.min(at, room - length - EDGE));
      move(within(x, width, view.clientWidth), held() ? within(y, height, view.clientHeight) : y);
    },
    { elementResize: false },
  );
}

/** The card's greatest height, in px; card.css keeps it inside the window as well. */
function room(card: HTMLElement, height: number): void {
  card.style.setProperty("--or-room", `${height}px`);
}

function virtual(anchor: Anchor): VirtualElement {
  return {
    contextElement: anchor.element,
    getClientRects: () => anchor.rects(),
    getBoundingClientRect: () => union(anchor.rects()),
  };
}

function union(rects: readonly DOMRect[]): DOMRect {
  const [first] = rects;
  if (!first) return new DOMRect();
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
