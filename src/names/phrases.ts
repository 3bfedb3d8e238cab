/** Lists of words as conditions: compiled once, tested against folded text. */
import { fold } from "./fold.ts";
import { LETTER, WORDLIKE } from "./tokens.ts";

/**
 * A pattern that is true where one of the words stands: as whole words, Arabic ones also behind an attached
 * particle; words of scripts without spaces, and signs, anywhere. `*` stands for any letters (`word*`, `*word`) and `#`
 * for a digit.
 */
function anyOf(words: readonly string[]): string {
  // All at once: a page that has just been opened compiles what it runs, and there are lists of a hundred words.
  const sources = fold(words.join("\0").replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .key.replaceAll("*", `${LETTER}*`)
    .replaceAll("#", "\\d")
    .split("\0");
  const loose = sources.filter((_, n) => LOOSE.test(words[n] ?? ""));
  const whole = sources.filter((_, n) => !LOOSE.test(words[n] ?? ""));
  const parts = loose;
  if (whole.length > 0) {
    parts.push(`(?<!${WORDLIKE})[وفبلك]{0,2}(?:${whole.join("|")})(?!${WORDLIKE})`);
  }
  return parts.length > 0 ? `(?:${parts.join("|")})` : "(?!)";
}

const LOOSE = new RegExp(`[\u3040-\u9fff]|^(?!.*${LETTER})`);

const compiled = new WeakMap<readonly string[], Record<string, RegExp>>();

/** @param where in: anywhere in the text; before: at its end; after: at its start. */
export function stands(words: readonly string[], where: "in" | "before" | "after", key: string): boolean {
  const patterns = compiled.get(words) ?? {};
  compiled.set(words, patterns);
  patterns[where] ??= new RegExp(
    (where === "after" ? "^[ –-]?" : "") + anyOf(words) + (where === "before" ? "[ .-]{0,2}$" : ""),
  );
  return patterns[where].test(key);
}
