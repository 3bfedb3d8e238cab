/** "England" in a report of a match: the team, or the country all the same. */
import type { Page } from "./page.ts";
import type { Reason } from "./types.ts";
import { Gap, type Word } from "./words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const PLACE_BEFORE = list(`in from at of near to into across around outside throughout visit visiting southern northern
  eastern western central greater`);

/** "Lost to England" is no place. */
const BEATEN = list("lost lose loses losing loss defeat defeats defeated victory win wins");

/** What a team does, and who belongs to it: what stands behind its name. */
const TEAM_AFTER =
  list(`beat beats won win wins winning lost lose loses losing drew draw draws play plays played playing
  face faces faced meet meets met take takes took score scores scored led lead leads trail trailed were was are is had
  have has need needed made put reached resumed declared innings squad team side captain skipper coach manager player
  players striker midfielder defender goalkeeper keeper forward winger fullback hooker prop lock centre opener batsman
  batsmen bowler bowlers international great legend star goal goals try tries will v vs`);
const TEAM_BEFORE = list(
  "beat beats beating v vs against over host hosts champions holders rivals visitors opponents play face",
);

/** Why the place a team has its name from is meant and not the team; undefined where it is the team. */
export function againstTeam(page: Page, place: { from: number; to: number }): Reason | undefined {
  const { text, words, seen } = page;
  const { from, to } = place;
  if (isDateline(page, to)) return "a place here";
  const before = words[from - 1];
  const first = words[from] as Word;
  const last = words[to - 1] as Word;
  const owner = last.end !== last.wholeEnd;
  if (before && PLACE_BEFORE.has(before.key) && before.gap === Gap.Space && !owner) {
    if (before.key !== "to" || !BEATEN.has(words[from - 2]?.key ?? "")) return "a place here";
  }
  // "London, England"; "Smith (England)".
  if (before?.gap === Gap.Comma && before.capital && !before.loud && last.gap !== Gap.Space) return "a place here";
  if (text.charAt(first.start - 1) === "(" && text.charAt(last.wholeEnd) === ")") return "a place here";
  return seen[from]?.type !== "LOC" || first.loud || isInMatch(page, place) ? undefined : "a place here";
}

/** "beat England", "England 24", "England captain": the recogniser takes it for a place, the words beside it for a team. */
function isInMatch({ text, words }: Page, { from, to }: { from: number; to: number }): boolean {
  const last = words[to - 1] as Word;
  const before = words[from - 1];
  const after = words[to];
  if (before && TEAM_BEFORE.has(before.key) && before.gap === Gap.Space) return true;
  if (after && last.gap === Gap.Space && (TEAM_AFTER.has(after.key) || /^\d{1,3}$/.test(after.key))) return true;
  // A line of a table or a list of teams: "England - Smith, Jones", "England: 1-Smith".
  const behind = text.slice(last.wholeEnd, last.wholeEnd + 3);
  return text.charAt((words[from] as Word).start - 1) === "\n" && /^\s?[-–:]/.test(behind);
}

/** "SEOUL 1996-08-30", "GRONINGEN, Netherlands 1996-08-31". */
export function isDateline({ words }: Page, to: number): boolean {
  const last = words[to - 1] as Word;
  const at = last.gap === Gap.Comma && words[to]?.capital && words[to]?.gap === Gap.Space ? to + 1 : to;
  return (at > to || last.gap === Gap.Space) && /^(?:19|20)\d\d$/.test(words[at]?.key ?? "");
}
