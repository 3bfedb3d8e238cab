/**
 * Of whom one has to know, of a large record, to decide who is named in a page's text: the few who may be meant. With all
 * their forms one comes to the decisions one would come to with the whole record.
 */
import type { EntityId } from "../../record/schema.ts";
import type { NamesIndex } from "./open.ts";
import { scanText } from "./scan-text.ts";

/**
 * A surname that counts only beside its bearer's full name may be borne by thousands: of those come the ones whose full
 * name stands in these texts, and the first of them all, so that what is found is no other, shorter name. Who comes later, with a
 * full name further down the page, may be meant by the surnames above: see {@link PageNames.learn}.
 *
 * @param texts blocks of one page
 * @param lang the page's language, BCP 47; empty where unknown
 */
export function meantIn(texts: readonly string[], lang: string, index: NamesIndex): Set<EntityId> {
  const meant = new Set<EntityId>();
  const seen = new Set<number>();
  for (const text of texts) {
    for (const find of scanText(text, index, lang)) {
      if (seen.has(find.form)) continue;
      seen.add(find.form);
      meant.add(index.form(find.form).entity);
      for (const other of find.also ?? []) {
        // Whose id is decoded only where it is asked for: there are surnames with thousands of bearers.
        if (index.when(other)?.needs !== "full-name") meant.add(index.form(other).entity);
      }
    }
  }
  return meant;
}
