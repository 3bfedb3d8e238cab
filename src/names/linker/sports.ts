/** Teams: names that are a place, a sport and words like "national" and "team", and what a page says of its sport. */

import { GENERIC } from "./legal.ts";

/** What tells of a sport on a page. The first word is the sport's own name and counts more. */
const EVIDENCE = {
  cricket: "cricket wicket wickets innings overs batsman batsmen bowler bowled lbw crease",
  football: "soccer football goalkeeper goal goals midfielder striker halftime fifa uefa",
  rugby: "rugby scrum fly-half flanker hooker lock try tries",
  tennis: "tennis",
  hockey: "hockey",
  basketball: "basketball",
  baseball: "baseball",
  handball: "handball",
  volleyball: "volleyball",
  // American football, which papers call football too.
  gridiron: "nfl quarterback touchdown touchdowns linebacker",
};
export type Sport = keyof typeof EVIDENCE;
const SPORTS = Object.keys(EVIDENCE) as Sport[];

const SPORT_OF = new Map<string, Sport>();
for (const sport of SPORTS) for (const word of EVIDENCE[sport].split(" ")) SPORT_OF.set(word, sport);

/** Words of a team's name that say a sport; a club with "F.C." plays football unless its name says otherwise. */
const NAMED_SPORT = new Map<string, Sport>([
  ...SPORTS.map((sport) => [sport, sport] as const),
  ["soccer", "football"],
  ["fc", "football"],
  ["cf", "football"],
  ["afc", "football"],
  ["rfc", "rugby"],
]);

/** Words that say nothing of whose team it is. */
const TEAM_WORDS = new Set(
  "national association league union county club team squad men mens fc cf afc rfc".split(" "),
);
/** Another team of the same country: where a page has one of these words, nobody knows which is meant. */
const OTHER_SIDE = /^(?:under|u\d\d|u|youth|junior|juniors|women|womens|ladies|futsal|olympic|reserves)$/;

export interface Team {
  /** How many words of the name say whose team it is; they stand first. */
  core: number;
  sport: Sport;
}

/** Reads "England cricket team", "Kent County Cricket Club", "France national association football team". */
export function teamOf(keys: readonly string[]): Team | undefined {
  let sport: Sport | undefined;
  let core = keys.length;
  for (; core > 0; core--) {
    const key = keys[core - 1] as string;
    if (OTHER_SIDE.test(key)) return undefined;
    const named = NAMED_SPORT.get(key);
    // "rugby union": the sport is rugby, whatever the "f.c." behind it.
    if (named && (!sport || sport === "football")) sport = named;
    if (!named && !TEAM_WORDS.has(key)) break;
  }
  if (keys.slice(0, core).every((key) => GENERIC.has(key))) return undefined;
  return sport && core > 0 && core < keys.length ? { core, sport } : undefined;
}

/** How many words at its beginning say what a page is about. */
const BEGINNING = 30;

/**
 * The sport a page is about; undefined where there is none, or two, or more than one side. The sport is named at the
 * beginning, or much is said of it.
 */
export function sportOf(keys: readonly string[]): Sport | undefined {
  const counts = new Map<Sport, number>();
  for (const [at, key] of keys.entries()) {
    const sport = SPORT_OF.get(key);
    if (!sport) continue;
    const worth = NAMED_SPORT.has(key) ? (at < BEGINNING ? 4 : 2) : 1;
    counts.set(sport, (counts.get(sport) ?? 0) + worth);
  }
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < 4 || (next && most[1] < 2 * next[1])) return undefined;
  const sides = keys.some((key, at) => {
    if (/^u\d\d$/.test(key) || (/^u(?:nder)?$/.test(key) && /^\d\d$/.test(keys[at + 1] ?? ""))) return true;
    return at < BEGINNING && /^(?:youth|junior|women|womens|ladies)$/.test(key);
  });
  return sides ? undefined : most[0];
}

/** The sport of "Chelsea F.C.", "Saracens R.F.C."; undefined where the name does not say. */
export function clubSport(keys: readonly string[]): Sport | undefined {
  for (const key of [keys[0], keys.at(-1)]) {
    const sport = NAMED_SPORT.get(key ?? "");
    if (sport) return sport;
  }
  return undefined;
}
