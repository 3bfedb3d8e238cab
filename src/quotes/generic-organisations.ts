import type { Cast, Member } from "./cast.ts";
import { overlapping } from "./spans.ts";

/** How many characters back the organisation may be named. */
const REACH = 700;

/** Nouns for any organisation, and what the name of one they stand for may hold where it tells its kind. */
const KINDS: [noun: RegExp, name: RegExp][] = [
  [
    /^(?:company|firm|airline|carrier|retailer|manufacturer|lender|startup|giant|\p{L}+maker)$/u,
    /\b(?:inc|corp|co|ltd|llc|plc|group|company|motors?|airlines?|airways|bank)\b/,
  ],
  [
    /^(?:paper|newspaper|outlet|broadcaster|network|magazine|website)$/,
    /\b(?:times|post|journal|news|press|guardian|mail|gazette|herald|tribune|network|radio|tv|\p{L}bc|cnn)\b/u,
  ],
  [/^(?:alliance|bloc)$/, /\b(?:alliance|union|treaty|organi[sz]ation|coalition)\b/],
  [
    /^(?:agency|watchdog|regulator|body)$/,
    /\b(?:agency|organi[sz]ation|authority|commission|office|bureau|administration)\b/,
  ],
  [/^(?:bank)$/, /\b(?:bank)\b/],
  [
    /^(?:group|movement|organi[sz]ation|charity|union)$/,
    /\b(?:group|front|movement|union|organi[sz]ation|international|watch|trust|foundation|association)\b/,
  ],
];
/** Words that tell an organisation's kind: one of another kind is not meant. */
const TELLING =
  /\b(?:university|college|institute|party|committee|council|commission|department|ministry|agency|bureau|office|union|association|organi[sz]ation|federation|foundation|fund|bank|court|congress|senate|parliament|assembly|army|navy|police|times|post|journal|news|press|authority|alliance|club|church|school|hospital|kremlin|pentagon)\b/;

/** "The company", "the alliance": the only organisation named shortly before that it fits. */
export function genericOrganisation(phrase: string, start: number, cast: Cast): Member | undefined {
  const noun = /^the (\p{L}+)$/u.exec(phrase.toLowerCase())?.[1] ?? "";
  const kind = KINDS.find(([nouns]) => nouns.test(noun));
  if (!kind) return undefined;
  let only: Member | undefined;
  for (const mention of overlapping(cast.mentions, Math.max(0, start - REACH), start)) {
    const member = cast.of(mention);
    if (member?.kind !== "organisation" || member === only) continue;
    const name = member.name.toLowerCase();
    if (TELLING.test(name) && !kind[1].test(name)) continue;
    if (only) return undefined;
    only = member;
  }
  return only;
}
