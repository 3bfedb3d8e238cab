/** The ways in which a full name may stand on a page that names nobody else by it: what the index holds. */
import { CLUB, LEGAL, TRADE } from "./legal.ts";
import { clubSport, type Sport, teamOf } from "./sports.ts";
import type { KnownName, Reason } from "./types.ts";
import { Gap, readWords, type Word } from "./words.ts";

export interface Form {
  keys: readonly string[];
  /** Why it is taken where nothing speaks against it. */
  reason: Reason;
  /** What the page has to be about. */
  sport?: Sport;
  /** One word, or what may be a place: somebody has to see a name of this kind there. */
  weak: boolean;
}

/** What the news calls these by their initials. */
const UNIONS = new Map([
  ["united states", "us"],
  ["united nations", "un"],
  ["united kingdom", "uk"],
  ["european union", "eu"],
]);

/** All forms of a name, the full one first; never two with the same words. */
export function formsOf({ name, type }: KnownName): Form[] {
  const words = readWords(name);
  const forms: Form[] = [];
  const add = (keys: readonly string[], reason: Reason, weak = keys.length === 1, sport?: Sport): void => {
    if (keys.length === 0 || keys.join("").length < 2) return;
    if (forms.some((form) => form.keys.join(" ") === keys.join(" "))) return;
    forms.push({ keys, reason, weak, ...(sport && { sport }) });
  };
  const keys = words.map(({ key }) => key);
  add(keys, "full name");
  // Jürgen is printed Juergen, Sørensen Soerensen.
  if (/[äöüøå]/i.test(name.normalize("NFC")))
    add(
      readWords(spelled(name)).map(({ key }) => key),
      "full name in another spelling",
    );
  if (type === "PER") personForms(words, add);
  else organisationForms(keys, add);
  return forms;
}

type Add = (keys: readonly string[], reason: Reason, weak?: boolean, sport?: Sport) => void;

export function spelled(name: string): string {
  const letters: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };
  return name.normalize("NFC").replace(/[äöüøå]/gi, (letter) => {
    const two = letters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? two : two.charAt(0).toUpperCase() + two.slice(1);
  });
}

function personForms(words: readonly Word[], add: Add): void {
  const keys = words.map(({ key }) => key);
  const last = keys.length - 1;
  // "Lawrence B. Lindsey" is also "Lawrence Lindsey".
  const middle = keys.filter(
    (key, at) => at === 0 || at === last || (key.length > 1 && !words[at]?.cased.includes(".")),
  );
  if (middle.length > 1 && middle.length < keys.length) add(middle, "full name in another spelling", false);
  // "Mike Conley Sr."
  if (/^(?:jr|sr)$/.test(keys[last] ?? "") && last > 1)
    add(keys.slice(0, last), "full name in another spelling", false);
  // "Annemari Sandell-Hyvärinen" before or after the wedding.
  if (last > 1 && words[last - 1]?.gap === Gap.Hyphen && words[last - 2]?.gap !== Gap.Hyphen)
    add(keys.slice(0, last), "full name in another spelling", false);
}

function organisationForms(keys: readonly string[], add: Add): void {
  const team = teamOf(keys);
  const bare = withoutEnds(keys, LEGAL);
  add(bare, "full name without its legal form");
  if (keys[0] === "the") add(keys.slice(1), "full name without its legal form");
  const office = officeOf(keys);
  for (const other of office) add(other, "office of a state", other.length === 1);
  const club = withoutEnds(CLUB.has(keys[0] ?? "") ? keys.slice(1) : keys, CLUB);
  if (club.length < keys.length)
    add(club, "known by its name without the descriptive words", club.length === 1, clubSport(keys));
  const trade = withoutEnds(bare, TRADE);
  if (trade.length < bare.length) add(trade, "known by its name without the descriptive words");
  if (team) add(keys.slice(0, team.core), "team, its sport on page", true, team.sport);
}

/** Without the words at its end that are in the list; one is always left. */
function withoutEnds(keys: readonly string[], list: ReadonlySet<string>): readonly string[] {
  let end = keys.length;
  while (end > 1 && list.has(keys[end - 1] as string)) end--;
  if (keys[end - 1] === "and") return keys;
  return keys.slice(0, end);
}

/** "United States Department of the Treasury": U.S. Department of the Treasury, U.S. Treasury Department, Treasury Department. */
function officeOf(keys: readonly string[]): string[][] {
  const short = UNIONS.get(keys.slice(0, 2).join(" "));
  const rest = keys.slice(2);
  if (!short || rest.length === 0) return [];
  const found = [[short, ...rest]];
  const [kind = "", of = ""] = rest;
  if (kind === "department" && of === "of") {
    const what = rest.slice(rest[2] === "the" ? 3 : 2);
    found.push([short, ...what, kind], [...what, kind]);
  }
  return found;
}
