/** Joins the marks to the background: what is near a paragraph, what is part of a longer name, how many there are. */
import type { Eyes, Voice } from "../contract.ts";
import { correspond } from "./correspondence.ts";
import { createSecondLook } from "./second-look.ts";
import { styleShadowRoots } from "./shadow-sheets.ts";

export function openVoice(eyes: Eyes): Voice {
  const { annotator, complain, signal } = eyes;
  const isFirefox = typeof __BROWSER__ !== "undefined" && __BROWSER__ === "firefox";
  const sheets = isFirefox ? styleShadowRoots(signal) : undefined;
  const styleShadows = (how: "follow" | "check") => {
    try {
      sheets?.[how](annotator.blocks());
    } catch (error) {
      // The names there are found and open their cards all the same; only their lines are missing.
      complain(error);
    }
  };
  const { check, update } = correspond(eyes);
  const lookAgain = createSecondLook(eyes);
  let seen = -1;
  const voice: Voice = {
    update() {
      const isKnown = seen === annotator.version;
      styleShadows(isKnown ? "check" : "follow");
      if (isKnown) return check();
      seen = annotator.version;
      update();
      lookAgain();
    },
  };
  voice.update();
  return voice;
}
