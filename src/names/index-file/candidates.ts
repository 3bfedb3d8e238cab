/**
 * What a page has to know of a large record to decide who is named in its text: all forms of the few entities that may be
 * meant. With these the page comes to the decisions it would come to with the whole record.
 */
import type { EntityId } from "../../record/schema.ts";
import { packNames } from "../pack.ts";
import type { NameForm, PackedNames } from "../types.ts";
import type { NamesIndex } from "./open.ts";
import { scanText } from "./scan-text.ts";

/**
 * A surname that counts only beside its bearer's full name may be borne by thousands: of those come the ones whose full
 * name stands in these texts, and one at least, so that what is found is no other, shorter name. Who comes later, with a
 * full name further down the page, may be meant by the surnames above: see {@link PageNames.learn}.
 *
 * @param texts blocks of one page
 * @param lang the page's language, BCP 47; empty where unknown
 * @param formsOf all forms of an entity
 */
export function candidatesIn(
  texts: readonly string[],
  lang: string,
  index: NamesIndex,
  formsOf: (entity: EntityId) => readonly NameForm[],
): PackedNames {
  const meant = new Set<EntityId>();
  /** Those who bear a name that counts for none of them without their full name. */
  const unnamed = new Map<number, readonly EntityId[]>();
  for (const text of texts) {
    for (const { form, also = [] } of scanText(text, index, lang)) {
      if (unnamed.has(form)) continue;
      const bearers = [form, ...also].map((number) => index.form(number));
      const counting = bearers.filter(({ when }) => when?.needs !== "full-name");
      for (const { entity } of counting) meant.add(entity);
      if (counting.length === 0)
        unnamed.set(
          form,
          bearers.map(({ entity }) => entity),
        );
    }
  }
  const named = new Set(meant);
  for (const bearers of unnamed.values()) {
    const [first] = bearers;
    if (first !== undefined && !bearers.some((entity) => named.has(entity))) meant.add(first);
  }
  return packNames({ format: 1, forms: [...meant].flatMap(formsOf) });
}
