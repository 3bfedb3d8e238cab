/** The words the surname rules know, in the twelve languages. */

/** Anywhere in a word: an office or rank, whatever its ending or compound (Außenministers, вице-президентом). */
export const TITLE =
  /minist|pr[ae]sid|prezyd|bakan|baskan|diplomat|senat|chancel|kanzl|^(?:lord|sir|messrs|comrade)$|candidat|kandid|nominee|inhaber|ganger|kolleg|envoy|министа?р|міністр|президент|сенатор|кандидат/;

/** "Biden Sr.", "Biden III". */
export const OF_THE_FAMILY = /^,? (?:Sr|I{2,3})(?![0-9A-Za-z])/;
/** Of a surname alone: which of them is "Biden Jr."? */
export const YOUNGER =
  /^,? (?:Jr|[Jj]unior|fils|pere|hijo|filho|figlio|الابن|الاب)(?![0-9A-Za-z])|^[ -](?:младш(?:и[им]|его|ему|ем)|молодш(?:и[им]|ого|ому))(?![а-я])/;
/** An office directly before a surname, or behind it, in scripts without capitals. */
export const OFFICE_BEFORE = /(?:总统|總統|主席|总理|總理|外长|外長|部长|部長|国务卿|國務卿|الرييس|وزير الخارجية) ?$/;
export const OFFICE_AFTER = /^(?:大統領|副大統領|外相|首相|議長|国務長官|总统|總統)/;

/** A street, theatre, prize or ship of that name, when it stands before. */
export const NAMED_AFTER =
  /(?:\b(?:rue|calle|aven[ui]\S*|boulevard|uss)|ulic\S*|в?улиц\S*|ул\.|проспект\S*|площад\S*|имени|імені|театр\S*|фонд\S*) $/;

/** And when it stands behind: "Biden Welcome Center"; but "Biden Visits Hospital" is a headline. */
export const NAMED_THING =
  /^ (?:\S*[^\s,.s] )?(?:street|st\b|road|avenue|square|bridge|park|airport|station|rail|institut|foundation|cent(?:er|re)|school|universit|college|library|museum|hall|house|hospital|theat|memorial|prize|award|fellow|group|inc\b|ltd|administration|era\b)/;

/**
 * Whether a capitalised word before a surname is no given name.
 * @param key the word, folded
 * @param small see small-words.ts
 */
export function isPlain(key: string, small: ReadonlySet<string>): boolean {
  // Monday, Montag, September, January.
  return key.length < 4 !== small.has(key) || /day$|tag$|(?:em|o)ber$|uary$/.test(key);
}
