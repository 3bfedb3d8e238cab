/**
 * Words that tell who a phrase can mean: given names by gender, offices and their synonyms, words of organisations.
 * Small hand-made lists; unknown names fit either gender.
 */
export type Gender = "f" | "m";

const FEMALE = new Set(
  (
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley " +
    "kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela " +
    "shirley anna ruth brenda pamela nicole katherine virginia catherine christine debra rachel carolyn janet emma maria " +
    "heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea ann " +
    "alice jean doris jacqueline kathryn hannah julia gloria teresa sara janice judy grace hillary theresa nikki loretta " +
    "melania ivanka chelsea kellyanne condoleezza madeleine ursula annalena giorgia marine penny priti liz jill kamala " +
    "alexandria ilhan rashida ayanna nina svetlana olga tatiana natalia irina elena ekaterina anastasia ksenia yulia oksana " +
    "marina galina ludmila dilma cristina isabel carmen sofia lucia fatima aisha leila amal malala jacinda tsai aung claire " +
    "samantha susana alicia rosa ellen helen jane kate kathy sally wendy zoe charlotte sophie eleanor debbie huma amelia"
  ).split(" "),
);
const MALE = new Set(
  (
    "james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald " +
    "steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob gary nicholas eric " +
    "jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry " +
    "tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith austin roger " +
    "terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe bill bob jim tom " +
    "mike dave dan steve chris matt tony jeff tim ron greg ben sam alex pat ray don rick ted ken barack bernie mitch marco " +
    "rudy newt jeb rand vladimir sergei sergey dmitry dmitri mikhail boris igor ivan alexei alexey aleksandr andrei nikolai " +
    "viktor yuri oleg pavel emmanuel francois nicolas jean-claude jacques angelo giuseppe silvio mario luigi pedro pablo " +
    "luis carlos juan jorge miguel enrique fernando recep bashar hassan mohammed mohammad muhammad ahmed ali omar hussein " +
    "mahmoud benjamin narendra xi ban antonio jens anders kofi nigel keir rishi ed gordon winston martin harry lindsey hugh"
  ).split(" "),
);

export function genderOfFirstName(lower: string): Gender | undefined {
  return FEMALE.has(lower) ? "f" : MALE.has(lower) ? "m" : undefined;
}

export function genderOfTitle(lower: string): Gender | undefined {
  if (/^(?:mrs|ms|miss|madam|mme|frau|lady|dame|sister|queen|princess)\.?$/.test(lower)) return "f";
  return /^(?:mr|sir|lord|herr|monsieur|king|prince|father)\.?$/.test(lower) ? "m" : undefined;
}

export function genderOfNoun(lower: string): Gender | undefined {
  if (/(?:woman|actress|mother|daughter|sister|wife|widow|queen|girl|lady|businesswoman)$/.test(lower)) return "f";
  return /(?:[^o]man|father|son|brother|husband|king|boy|gentleman|businessman)$/.test(lower) &&
    !/^(?:german|human|woman)$/.test(lower)
    ? "m"
    : undefined;
}

/** Written before a name and no part of it. */
const TITLES = new Set(
  (
    "mr mrs ms miss dr prof professor sir lord lady dame rev sen sens rep reps gov gen col lt sgt capt maj adm president " +
    "vice prime minister foreign defence defense finance interior secretary senator senators representative congressman " +
    "congresswoman governor mayor chancellor chairman chairwoman chief general colonel judge justice ambassador king queen " +
    "pope attorney fm pm ceo director deputy former state majority minority leader speaker spokesman spokeswoman " +
    "spokesperson house senate democratic republican democrat conservative labour liberal candidate del " +
    "commissioner officer commander premier coach presidential running mate first"
  ).split(" "),
);

function withoutStop(lower: string): string {
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

export function isTitle(lower: string): boolean {
  return TITLES.has(withoutStop(lower));
}

/** A title that names an office by itself: "the Russian FM", not "the White House". */
export function isOffice(lower: string): boolean {
  return /^(?:fm|pm|president|minister|secretary|senator|governor|mayor|chancellor|ceo|premier|ambassador|spokes(?:wo)?man)$/.test(
    lower.replace(/\.$/, ""),
  );
}

/** Offices and callings: what one person is, never an organisation or a place. */
const CALLINGS = new Set(
  (
    "president minister secretary senator sen representative rep congressman congresswoman lawmaker governor gov mayor " +
    "chancellor chairman chairwoman chairperson chair general colonel captain commander judge justice ambassador envoy king queen prince " +
    "princess pope bishop archbishop priest rabbi imam fm pm ceo director deputy leader speaker spokesman spokeswoman " +
    "spokesperson commissioner officer premier coach candidate nominee contender chief head boss executive lawyer " +
    "attorney barrister solicitor prosecutor doctor physician surgeon nurse professor academic scholar scientist " +
    "researcher historian economist analyst strategist critic author writer novelist poet editor columnist journalist " +
    "reporter correspondent actor actress singer musician artist director player striker goalkeeper manager owner " +
    "founder engineer teacher student farmer activist campaigner adviser advisor aide diplomat delegate official expert " +
    "politician mogul tycoon billionaire businessman businesswoman developer counterpart successor predecessor rival " +
    "secretary-general director-general commander-in-chief witness resident survivor"
  ).split(" "),
);

/** "minister", "lawyer": what somebody does. */
export function isRole(lower: string): boolean {
  return CALLINGS.has(withoutStop(lower));
}

/** A role, or "businesswoman", "father": what only a person is. */
export function isCalling(lower: string): boolean {
  return isRole(lower) || genderOfNoun(lower) !== undefined;
}

/** Words an organisation's name holds, or by which a text speaks of one. */
export const ORGANISATION =
  /^(?:university|college|institute|party|committee|council|commission|department|ministry|agency|bureau|office|union|association|organi[sz]ation|federation|foundation|fund|bank|group|corp|inc|ltd|llc|plc|company|co|court|congress|senate|parliament|house|assembly|army|navy|force|forces|police|guard|service|services|times|post|journal|news|press|network|channel|radio|tv|center|centre|league|society|trust|board|authority|administration|campaign|alliance|coalition|club|church|academy|school|hospital|project|media|kremlin|pentagon)$/;

/** Offices and callings under one head: how a text refers back ("Russia's top diplomat"). */
const SYNONYMS: string[][] = [
  [
    "foreign minister",
    "fm",
    "top diplomat",
    "chief diplomat",
    "foreign secretary",
    "secretary of state",
    "diplomat",
    "minister",
  ],
  ["prime minister", "pm", "premier", "leader"],
  ["president", "head of state", "leader", "commander-in-chief"],
  ["senator", "sen", "lawmaker"],
  ["representative", "rep", "congressman", "congresswoman", "lawmaker"],
  ["governor", "gov"],
  ["chief executive", "ceo", "chief executive officer", "boss"],
  ["nominee", "candidate", "hopeful", "contender"],
  ["spokesman", "spokesperson", "spokeswoman"],
  ["lawyer", "attorney", "barrister", "solicitor", "advocate"],
  ["chairman", "chairwoman", "chair", "chairperson"],
  ["doctor", "dr", "physician", "surgeon"],
  ["professor", "prof", "academic", "scholar"],
  ["general", "gen", "commander"],
  ["secretary-general", "secretary general", "chief", "head"],
  ["director", "head", "chief"],
  ["alliance", "treaty organization", "bloc", "military alliance"],
  ["mogul", "businessman", "billionaire", "tycoon", "developer"],
];

/** The words under which `head` may also stand; itself first. */
export function synonyms(head: string): string[] {
  const found = new Set([head]);
  for (const group of SYNONYMS) if (group.includes(head)) for (const word of group) found.add(word);
  return [...found];
}
