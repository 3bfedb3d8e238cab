/** Names found here and now, for who would ask elsewhere: pages of our own, tests, benches. */
import type { NameAsker, NameFinder } from "../../src/names/types.ts";

export function inPlace(finder: NameFinder): NameAsker {
  return {
    page(tells) {
      const { lang, date } = tells();
      const names = finder.page(lang, date);
      return {
        id: "",
        forget: () => undefined,
        async update(changes) {
          const all = [...changes];
          if (!all.length) return new Map();
          await names.learn?.(all.flatMap(({ text }) => text ?? []));
          return names.update(all);
        },
        explain: async () => names.explain(),
      };
    },
  };
}
