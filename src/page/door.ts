/** The door to one page while it is annotated: closed as long as nobody is named, and then what reads and marks the page comes in. */
import type { MayStand } from "../names/may-stand.ts";
import type { Settings } from "../settings.ts";
import type { Eyes, EyesFactory, OpenPage } from "./contract.ts";
import { summon } from "./summon.ts";
import { watchForNames } from "./watch-for-names.ts";

export interface DoorParts extends Pick<Eyes, "document" | "root" | "complain" | "signal"> {
  settings: Settings;
  /** Of text in which paragraphs are glued to each other; undefined where it is open from the start. */
  mayStand: MayStand | undefined;
  bring(): Promise<EyesFactory>;
}

export interface Door {
  /** Null as long as it is closed. */
  page(): OpenPage | null;
  /** Opens it for whoever asks what the page says. */
  open(): Promise<OpenPage>;
  apply(settings: Settings): void;
}

/** @param parts whose signal ends it: switched off, or the end */
export function openDoor({ mayStand, bring, ...parts }: DoorParts): Door {
  let { settings } = parts;
  const closed = new AbortController();
  const eyes = summon(
    bring,
    (openEyes) => {
      const page = openEyes({ ...parts, settings });
      closed.abort();
      return page;
    },
    parts,
  );
  if (mayStand) {
    const signal = AbortSignal.any([closed.signal, parts.signal]);
    watchForNames({ ...parts, mayStand, found: eyes.call, signal });
  } else eyes.call();
  return {
    page: eyes.there,
    open: eyes.bring,
    apply(now) {
      settings = now;
      eyes.there()?.annotator.apply(now);
    },
  };
}
