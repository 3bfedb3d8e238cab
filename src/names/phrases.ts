/** Lists of words as conditions: compiled once, tested against folded text. */
import { fold } from "./fold.ts";
import { LETTER, WORDLIKE } from "./tokens.ts";

/** Escapes, and lets `*` stand for any letters (`word*`, `*word`) and `#` for a digit. */
function source(word: string): string {
  const escaped = fold(word).key.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  return escaped.replace("*", `${LETTER}*`).replaceAll("#", "\\d");
}

/**
 * A pattern that is true where one of the words stands: as whole words, Arabic ones also behind an attached
 * particle; words of scripts without spaces, and signs, anywhere.
 */
function anyOf(words: readonly string[]): string {
  const loose = words.filter((word) => /[\u3040-\u9fff]/.test(word) || !new RegExp(LETTER).test(word));
  const whole = words.filter((word) => !loose.includes(word));
  const parts = loose.map(source);
  if (whole.length > 0) {
    parts.push(`(?<!${WORDLIKE})[وفبلك]{0,2}(?:${whole.map(source).join("|")})(?!${WORDLIKE})`);
  }
  return parts.length > 0 ? `(?:${parts.join("|")})` : "(?!)";
}

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
