/**
 * Paragraphs known by their words alone: what publishers set between the lines of an article that is not its text.
 * Lists of set phrases, none of one site's own. A paragraph is tested as a whole: none of this is cut out of a sentence.
 */

const any = (list: string): string =>
  list
    .trim()
    .split(/\s*\n\s*|\s*\|\s*/)
    .filter(Boolean)
    .join("|");

/** Agencies and the like, as they stand in credits. */
const AGENCY = any(`
  reuters | a\\.?p\\.? | (?:the )?associated press | afp | agence france-presse | getty(?: images)? | epa(?:-efe)? | efe
  dpa | pa(?: wire| media| images)? | press association | tass | sputnik | ria novosti | xinhua | bloomberg | anadolu(?: agency)?
  imago | shutterstock | alamy | rex | upi | ansa | kyodo | yonhap | zuma(?: press)? | nurphoto | sipa(?: usa)?
  (?:the )?canadian press | wikimedia(?: commons)? | istock | unsplash | jiji | pool | handout | supplied | file photo`);

const NAMES = '[^.!?“”"]{2,60}';

/** "Reuters / Yves Herman", "(John Doe/AFP via Getty Images)", "Photo: Jane Roe", "© 2020" */
const CREDITS = [
  `\\(?(?:©|\\(c\\))?\\s*(?:${AGENCY})(?: photo)?\\s*(?:[/|,–—-]\\s*${NAMES})?\\)?\\.?$`,
  `\\(?${NAMES}[/|]\\s*(?:${AGENCY})(?:\\b[^.!?“”"]{0,40})?\\)?\\.?$`,
  `${NAMES}\\bvia (?:${AGENCY})\\)?\\.?$`,
  `\\(?(?:file |image |photo |picture )?(?:photos?|photograph|picture|pic|images?|illustration|graphic|video|credit|source)(?: credit| source)?\\s*(?:[:/©]|\\bby\\b)\\s*[^.!?]{2,90}\\.?\\)?$`,
  "[^\\n]{0,300}\\((?:file |image |photo |picture )?(?:photos?|picture|pic|images?|video|credit|source)(?: credit| by)?\\s*[:/][^)]{2,60}\\)\\.?$",
  "(?:©|\\(c\\)|copyright [©\\d(]).{0,200}$",
];

/** "READ MORE: …", "Related", "Watch: …": words that lead elsewhere, where a colon, an arrow or nothing follows. */
const POINTER = `[►▶▷>•→*\\s-]*(?:${any(`
  (?:click here to )?read(?: more| also| next| on| the full story| full story)? | see(?: also| more) | also (?:read|see|watch|on)[^:]{0,20}
  related(?: (?:stories|story|articles?|coverage|content|news|topics|videos?|reading|links?|posts?))?
  more(?: on this(?: story)?| from [^:]{1,30}| stories| news| coverage)? | watch(?: more| live| now| below)? | listen(?: now| here)?
  explainer | live(?: updates| blog)? | in pictures | don['’]t miss | must read | recommended(?: for you| stories| reading| articles)?
  trending(?: now)? | keep reading | what to read next | go deeper | dive deeper | further reading | up next | next up | see more
  you (?:may|might) also (?:like|be interested in) | more to read | top stories | latest (?:news|stories|headlines)
  most (?:read|popular|viewed|shared|watched) | editors?['’]?s? picks? | topics? | tags? | filed under | advert(?:isement|ising)?`)})\\s*(?:here|below)?\\s*(?:[:|»>→]|\\.{3}|…|$)`;

/** Paragraphs that begin so ask something of the reader, or speak of the page. */
const ADDRESS = any(`
  sign up (?:for|to|here|now|today|below) | subscribe (?:to|now|here|today|for) | register (?:now|here|for free) | log ?in (?:to|or)
  follow (?:us|@) | follow [\\p{L} .,’'-]{2,60} on (?:twitter|x|facebook|instagram|threads|linkedin|bluesky|tiktok|youtube|whatsapp|google)\\b
  join (?:our|the conversation|the discussion) | download (?:the|our) [\\p{L} ]{0,30}app\\b
  get (?:the latest|our|the best of|more news|breaking news|the day['’]s|email|notified|all the latest|unlimited)\\b
  click (?:here|on the link) | tap here | support (?:our|independent) journalism | become a (?:member|subscriber|supporter) | donate (?:to|now|today|here)
  share (?:this|on|via|your thoughts) | (?:story|article|post|content|the story|the article|this article) continues | continue reading
  scroll (?:down|to continue) | (?:we|this (?:site|website|page)) uses? (?:cookies|technologies) | by (?:clicking|continuing|signing|subscribing|submitting|entering)\\b
  this content is (?:hosted|provided|not available|blocked) | to (?:see|view|watch|display|read) this (?:content|video|post|embed|article|story)
  please (?:enable|turn on|sign (?:in|up)|log in|subscribe|consider (?:supporting|subscribing|a donation)|whitelist|disable|check your inbox|note that comments)
  your browser (?:does not|doesn['’]t|is) | enable javascript | javascript (?:is|must)
  (?:do you )?have (?:a|any|you got a) (?:news )?(?:tip|confidential tip|story (?:idea|tip|for|to share)|question for|opinion on)
  do you (?:have (?:a|any) (?:tip|story|information|question)|want more|work (?:at|for) [^?]{2,40}\\?) | got a (?:tip|story|question) | want more
  stay (?:up[ -]to[ -]date|informed|connected|on top) | never miss a | check out (?:our|the rest of|more of)
  view (?:comments|gallery|all|image|in gallery|the discussion) | show (?:more|less|comments) | load more | (?:post|add|leave|read|see|show|hide) (?:a |all |the )?(?:comments?|reply)\\b
  (?:skip|jump) (?:to|past) | image (?:caption|source|credit) | media (?:caption|source) | listen to (?:this )?article | (?:this|the) article is free
  terms of (?:use|service) | privacy policy | (?:enter|submit) your e?-?mail | an error (?:has )?occurred | thank(?:s| you) for (?:signing|subscribing|reading|registering)
  (?:write|send) (?:us|a letter)\\b | also on [\\p{L}\\d-]+\\.[a-z]{2,}\\b | (?:like|liked|enjoyed?|love) this (?:story|article|post)\\b | find out more about | our standards\\s*: | for (?:more|the latest|all the latest)\\b[^.]{0,90}\\b(?:click|visit|follow|subscribe|sign up|newsletter|download|go to|head to|check out)\\b`);

/** Whole paragraphs of a word or two: buttons, counts, labels. */
const LABEL = `(?:${any(`
  share | print | email | e-mail | save | copy link | link copied!? | facebook | twitter | whatsapp | linkedin | reddit | telegram | pinterest | instagram
  comments? | \\d+ comments? | \\d+ shares? | back to top | play(?: video)? | loading(?:\\.{3}|…)? | newsletters? | opinion | analysis | sponsored | promoted | subscribe | donate
  sign (?:in|up) | log ?in | register | (?:\\d+ ?[-–] ?)?\\d+ min(?:ute)?s?(?: read)? | min read | close | next | previous | menu | search | gallery | video | photos? | getty images
  _{2,} | \\*{2,} | [-–—•·*#~=_.\\s]+ | advertisement`)})[.!:]?$`;

/** How the article came to be, and who wrote it; where an article ends. */
const IMPRINT = any(`
  \\(?(?:additional |with )?(?:writing|reporting|edited|editing|written|compiled|translated|produced) (?:and [a-z]+ )?by\\b.{1,200}$
  \\(?(?:additional|with) (?:reporting|writing|editing|files|contributions?) (?:by|from)\\b.{1,200}$
  all rights reserved | copyright\\b | this (?:article|story|report|post|piece|content|material|essay|column|video|interview|series|reporting)\\b.{0,80}\\b(?:publish|appear|updat|correct|amend|generat|produced|translat|provided|republish|edited|syndicat|reproduc|rewritten|broadcast|supported|created|written|part of)
  [\\p{L} .'’-]{2,40} reported from [\\p{L} .,'’-]{3,80}\\. | (?:originally|first) published | (?:last )?updated\\b[^.]{0,40}\\d | published\\b[^.]{0,40}\\d
  [\\p{L} .,'’&-]{3,160}\\bcontributed to (?:this|the)? ?(?:report|story|article|reporting|piece)? | [\\p{L} .,'’&-]{3,120} contributed(?: reporting)?(?: from [\\p{L} .,]+)?\\.?$
  (?:the )?(?:associated press|ap|afp|reuters|bloomberg)\\b[^.]{0,60}\\b(?:contributed|receives (?:support|financial)|is (?:solely )?responsible)
  [\\p{L} .'’-]{3,40} (?:is|are) (?:an?|the|[\\p{L} ’']{2,40}['’]s?) [^.]{0,90}\\b(?:reporter|correspondent|journalist|editor|columnist|staff writer|producer|contributor|bureau chief|fellow at|author of|professor|lecturer)\\b
  [\\p{L} .'’-]{3,40} (?:covers|reports on|writes about)\\b | (?:contact|e-?mail|reach|write to)\\b[^.]{0,60}(?:@| at\\b) | [^\\s@]+@[^\\s@]+\\.[a-z]{2,}\\.?$
  (?:correction|clarification|editor['’]?s['’]? note)\\b | (?:he|she|they) (?:can be reached|tweets) (?:at|@)`);

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";

/** A time by itself: "16 Dec, 2014 17:02", "Published 3 hours ago" */
const DATE = `(?:\\d{1,2}:\\d{2}[^.]{0,16}\\b${MONTH}[^.]{0,12}\\d{4}|(?:published|updated|posted|last (?:updated|modified)|modified|first published)\\b[^.]{0,110}|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})(?:\\s*(?:[|,•·–-]|at)?\\s*\\d{1,2}[:.]\\d{2}.{0,20})?|\\d+ (?:second|minute|hour|day|week|month|year)s? ago)$`;

const compile = (forms: readonly string[]): RegExp => new RegExp(`^(?:${forms.join("|")})`, "iu");

const NOTE = compile([...CREDITS, POINTER, `(?:${ADDRESS})`, LABEL, DATE]);
/** A line of names after "By"; its case tells it from a sentence. */
const BYLINE = /^(?:By|BY)\s*:?\s+\p{Lu}[^.!?“”"]{2,110}$/u;

/** Two names with a stroke between them, an agency's and a photographer's. */
const NAME_PAIR =
  /^\(?(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}.'’-]*\s*\/\s*(?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}.'’-]*\)?$/u;
const DATED = compile([DATE]);
const ENDING = compile([`(?:${IMPRINT})`]);

/** A paragraph longer than this is text, whatever it begins with. */
const LONGEST = 400;

/** A date and time by itself. */
export const isDate = (text: string): boolean => text.length <= 140 && DATED.test(text);

/** A credit, a pointer to another article, a request, a label or a date that stands as a paragraph. */
export const isNote = (text: string): boolean =>
  text.length <= LONGEST && (NOTE.test(text) || BYLINE.test(text) || NAME_PAIR.test(text));

/** Notes on the article and its authors. Only where an article ends: elsewhere somebody may well be a reporter. */
export const isImprint = (text: string): boolean =>
  text.length <= 2 * LONGEST && ENDING.test(text.replace(/^[^\p{L}\p{N}(©]+/u, ""));
