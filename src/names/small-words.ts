/**
 * What a capitalised word before a surname may be besides a given name, in the twelve languages. It lies with the packed names
 * (pack.ts).
 */
import { fold } from "./fold.ts";

/** Words of three letters and fewer are small words, but for these. */
const SHORT =
  "al ed jo bo joe jim tom tim dan don ron rob bob ben sam max ann ava eva ian jeb kim lea lee len leo liz ray roy sue zoe amy ana eve guy jan jay jon joy ken kit lou meg mia nat ned pam pat raj rex rod sal sid ted val vic wes pia ida ada ira ivy kay mae abe cal gus ike ali eli lev yan ute uwe лев зоя ева яна ира оля юля ян";

/** Small words of four letters and more, days, months, nouns: what begins a sentence or a headline. */
const PLAIN = `that this will read with without until since before after about against despite during from into where whether what
when while whose also even later meanwhile however today yesterday does could should would said says told former elect although because
leader chief team state secretary american belgian democrat democrats republican republicans washington brussels amerikas
march april june july august
pour avec sans dans selon après avant depuis comme quand lorsque mais hier aussi
pero cuando como para según tras desde sobre ayer también señor dijo quando senza secondo dopo oggi ieri anche signor
aber wenn dass ohne nach gegen über laut auch noch doch weil gestern heute herr herrn
oraz przemówienie wystąpienie kiedy przez przed według jednak także wczoraj dziś szef słowa wizyta list rozmowa
ancak için gibi sayın bugün çünkü segundo após ontem hoje também după domnul volgens
если переговоры поездка приезд команда когда хотя через после перед также вчера сегодня однако господин ранее глава сказал заявил отметил добавил слова визит
заявление интервью выступление речь письмо ответ встреча позиция
якщо коли після вчора сьогодні однак візит заява лист зустріч`;

/** Both lists in one, folded, parted by spaces: words of up to three letters are the given names, longer ones the small words. */
export const smallWords = (): string => fold(`${SHORT} ${PLAIN}`).key;
