import { describe, expect, it } from "vitest";
import { loadRecogniser } from "../../src/cli/recogniser.ts";
import { secondLook } from "../../src/names/second-look.ts";

const recogniser = loadRecogniser();

/** The longer name that `name` is a part of in the text; undefined where it is the name itself. */
function longer(text: string, name: string, own: string[] = []): string | undefined {
  const start = text.indexOf(name);
  const person = /Biden|L[ae][vw]ro[vw]/.test(name);
  const isOwn = (word: string) => own.includes(word);
  const look = secondLook(text, recogniser.recognise(text));
  const found = look({ start, end: start + name.length }, person ? isOwn : undefined);
  return found && text.slice(found.start, found.end);
}

describe("a known name inside a longer recognised one is not that name", () => {
  it.each([
    ["Hunter Biden was in court on Monday, a lawyer said.", "Biden", "Hunter Biden"],
    ["Members of the European Union of the Deaf met in Brussels.", "European Union", "European Union of the Deaf"],
    ["Will Hunter Biden be in court on Monday? A lawyer said so.", "Biden", "Will Hunter Biden"],
    ["Will Biden was in court on Monday, and Will Biden said nothing.", "Biden", "Will Biden"],
    ["Kai Biden was in court on Monday, a lawyer said.", "Biden", "Kai Biden"],
    ["On Monday Kai Biden was in court.", "Biden", "Kai Biden"],
    ["The hunter was late. On Monday Hunter Biden was in court.", "Biden", "Hunter Biden"],
    ["He lives on Lavrov Street in Moscow.", "Lavrov", "Lavrov Street"],
    ["The EU Commission in Brussels said no.", "EU", "EU Commission"],
    ["The NATO-Russia Council met in 2008.", "NATO", "NATO-Russia Council"],
    ["Officers of the European Union Naval Force spoke.", "European Union", "European Union Naval Force"],
  ])("%s", (text, name, whole) => {
    expect(longer(text, name)).toBe(whole);
  });
});

describe("the name itself stays", () => {
  it.each([
    ["Russian Foreign Minister Sergei Lavrov said the U.N. should act.", "Sergei Lavrov"],
    ["Mr. Biden and Prime Minister David Cameron met.", "Biden"],
    ["NATO Secretary-General Jaap de Hoop Scheffer said on Friday.", "NATO"],
    ["EU Enlargement Commissioner Olli Rehn said on Friday.", "EU"],
    ["the European Union and the International Monetary Fund met in Athens.", "European Union"],
    ["the United States and European Union said so.", "European Union"],
    ["NATO's International Security Assistance Force is there.", "NATO"],
    ["Biden said nothing.", "Biden"],
    // A word that begins a sentence, and is no name: one that is known, and one that the text has in lower case too.
    ["Will Biden sign it? Nobody left the room before he spoke.", "Biden"],
    [
      "He spoke for an hour, and nobody left the room.\n\nLater Lavrov went home. NATO had been silent all day.",
      "Lavrov",
    ],
    ["He spoke for an hour. Does Biden know?", "Biden"],
    ["It was soon over, and nobody left the room.\n\nSoon Lavrov went home. NATO had been silent all day.", "Lavrov"],
    // On a page that does not say it is not English.
    ["Sergej Lawrow, die NATO und die OVKS; Lawrows Fragen im Überblick.", "Lawrows"],
    ["Sergey Lavrov’un soruları, NATO’nun ve KGAÖ’nün yanıtları.", "Sergey Lavrov"],
    ["О НАТО и ОДКБ: интервью Сергея Лаврова", "НАТО"],
    ["nothing to see here", "see"],
  ])("%s", (text, name) => {
    expect(longer(text, name)).toBeUndefined();
  });

  it("with more of the person's own names before it", () => {
    const text = "Joseph Robinette Biden was sworn in on Wednesday.";
    expect(longer(text, "Biden")).toBe("Joseph Robinette Biden");
    expect(longer(text, "Biden", ["joseph", "robinette"])).toBeUndefined();
  });
});
