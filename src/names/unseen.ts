/** Characters that make no difference to a name: `fold` drops them. */

/** Marks that carry no letter of their own: Latin, Greek, Cyrillic, Hebrew points, Arabic vowels. Not Japanese voicing or Indic vowels. */
const MARKS = "\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05c7\\u064b-\\u065f\\u0670\\u06d6-\\u06ed";

/** Soft hyphens, zero-width characters (\p{DI}, which takes a millisecond to compile), the Arabic elongation. */
const IGNORED =
  "\\u00ad\\u034f\\u061c\\u0640\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f" +
  "\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufff8";

/** Source of a class: of what has been taken apart (NFKD), and of single UTF-16 code units. */
export const MARK = `[${MARKS}]`;
export const UNSEEN = `[${IGNORED}]`;
export const MARK_OR_UNSEEN = `[${MARKS}${IGNORED}]`;
