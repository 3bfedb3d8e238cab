/** One news site of the curated list. Facts about the publisher only: being listed says nothing about who is right. */
export interface Site {
  /** As the publisher writes it. */
  name: string;
  /** BCP 47 tag of the language these hosts publish in; `mul` where one host serves several. */
  language: string;
  /** ISO 3166-1 alpha-2 code of the country it is published from. */
  country: string;
  /** Why it is on the list, in a few neutral words. */
  reason: string;
  /** Exact host names, each reached by https only: no wildcard takes in a publisher's shop, mail or account pages. */
  hosts: readonly string[];
}

/** One row of the list; the order of a table: who, in which language, from where, why, at which hosts. */
export function site(name: string, language: string, country: string, reason: string, ...hosts: string[]): Site {
  return { name, language, country, reason, hosts };
}
