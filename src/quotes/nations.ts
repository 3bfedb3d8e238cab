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

const ROW = new Map<string, string[]>();
for (const row of UNLIKE) {
  const words = row.split(" ");
  for (const word of words) ROW.set(word, words);
}

/**
 * Whether a set of words holds a word in one of its forms: "Russia" and "Russian", "France" and "French", "Democrat" and
 * "Democratic". Lower case.
 */
export function holdsForm(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  const row = ROW.get(word);
  if (row) return row.some((other) => words.has(other));
  if (word.length < 4) return false;
  for (const other of words) if (other.charCodeAt(0) === word.charCodeAt(0) && sameRoot(word, other)) return true;
  return false;
}

function sameRoot(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 4) return false;
  return long.startsWith(short.length > 4 ? short.slice(0, -1) : short);
}
