/** The words the surname rules know, in the twelve languages. A capitalised word that is not here may be a given name. */
import { fold } from "./fold.ts";

/** Anywhere in a word: an office or rank, whatever its ending or compound (Außenministers, вице-президентом). */
export const TITLE =
  /minist|pr[ae]sid|prezyd|bakan|baskan|diplomat|senat|chancel|kanzl|^(?:lord|sir)$|candidat|kandid|nominee|inhaber|ganger|kolleg|envoy|министр|міністр|президент|сенатор|кандидат/;

/** A street, theatre, prize or ship of that name, when it stands before. */
export const NAMED_AFTER =
  /(?:\b(?:rue|calle|aven[ui]\S*|boulevard|uss)|ulic\S*|в?улиц\S*|ул\.|проспект\S*|площад\S*|имени|імені|театр\S*|фонд\S*) $/;

/** And when it stands behind: "Biden Welcome Center"; but "Biden Visits Hospital" is a headline. */
export const NAMED_THING =
  /^ (?:\S*[^\s,.s] )?(?:street|st\b|road|avenue|square|bridge|park|airport|station|rail|institut|foundation|cent(?:er|re)|school|universit|college|library|museum|hall|house|hospital|theat|memorial|prize|award|fellow|group|inc\b|ltd|administration|era\b)/;

/** Words of three letters and fewer are small words, but for these. */
const SHORT =
  "al ed jo bo joe jim tom tim dan don ron rob bob ben sam max ann ava eva ian jeb kim lea lee len leo liz ray roy sue zoe amy ana eve guy jan jay jon joy ken kit lou meg mia nat ned pam pat raj rex rod sal sid ted val vic wes pia ida ada ira ivy kay mae abe cal gus ike ali eli lev yan ute uwe лев зоя ева яна ира оля юля ян";

/** Small words of four letters and more, days, months, nouns: what begins a sentence or a headline. */
const PLAIN = `that this will read with without until since before after about against despite during from into where whether what
when while whose also even later meanwhile however today yesterday does could should would said says told former elect although because
leader chief state secretary american belgian democrat democrats republican republicans washington brussels amerikas
march april june july august
pour avec sans dans selon après avant depuis comme quand lorsque mais hier aussi
pero cuando como para según tras desde sobre ayer también señor dijo quando senza secondo dopo oggi ieri anche signor
aber wenn dass ohne nach gegen über laut auch noch doch weil gestern heute herr herrn
oraz kiedy przez przed według jednak także wczoraj dziś szef słowa wizyta list rozmowa
ancak için gibi sayın bugün çünkü segundo após ontem hoje também după domnul volgens
если когда хотя через после перед также вчера сегодня однако господин ранее глава сказал заявил отметил добавил слова визит
заявление интервью выступление речь письмо ответ встреча позиция
якщо коли після вчора сьогодні однак візит заява лист зустріч`;

let plain: ReadonlySet<string> | undefined;
let short: ReadonlySet<string> | undefined;

/** Whether a capitalised word before a surname is no given name. @param key the word, folded. */
export function isPlain(key: string): boolean {
  plain ??= new Set(fold(PLAIN).key.split(" "));
  short ??= new Set(fold(SHORT).key.split(" "));
  // Monday, Montag, September, January.
  return key.length < 4 ? !short.has(key) : plain.has(key) || /day$|tag$|(?:em|o)ber$|uary$/.test(key);
}
