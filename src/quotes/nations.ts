/**
 * Countries and their adjectives that do not begin alike, a row each. The others ("Russia", "Russian") are told by
 * their letters.
 */
const UNLIKE = [
  "us u.s american america",
  "uk u.k british britain",
  "france french",
  "spain spanish",
  "portugal portuguese",
  "poland polish",
  "denmark danish",
  "sweden swedish",
  "norway norwegian",
  "finland finnish",
  "netherlands dutch",
  "switzerland swiss",
  "ireland irish",
  "scotland scottish",
  "wales welsh",
  "turkey turkish turkiye türkiye",
  "lebanon lebanese",
  "thailand thai",
  "philippines philippine filipino",
  "un u.n",
  "eu e.u",
];

const ROW = new Map<string, number>();
UNLIKE.forEach((row, number) => {
  for (const word of row.split(" ")) ROW.set(word, number);
});

/** "Russia" and "Russian", "France" and "French", "Democrat" and "Democratic": two forms of one word. Lower case. */
export function sameRoot(one: string, other: string): boolean {
  if (one === other) return true;
  const row = ROW.get(one);
  if (row !== undefined) return row === ROW.get(other);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 4) return false;
  return long.startsWith(short.length > 4 ? short.slice(0, -1) : short);
}
