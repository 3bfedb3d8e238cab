/** Which given names a person goes by, out of the full forms of their name. */
import { fold } from "./fold.ts";
import type { NameForm } from "./types.ts";

/** Of each person the given names, folded. */
export function givenNames(forms: readonly NameForm[]): Map<string, Set<string>> {
  const given = new Map<string, Set<string>>();
  for (const { entity, text, full, person } of forms) {
    if (!person || !full) continue;
    const own = given.get(entity) ?? new Set();
    given.set(entity, own);
    for (const name of fold(text)
      .key.split(/[ .·]+/)
      .slice(0, -1))
      own.add(name);
  }
  return given;
}
