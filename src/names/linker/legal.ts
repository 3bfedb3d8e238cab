/** Closed lists of the words that names are made of, in lower case without dots. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** The legal form at a company's end. */
export const LEGAL = list(
  "inc corp corporation co company ltd limited plc llc llp lp ag sa nv spa gmbh ab asa oyj bhd pty kk se holdings holding group",
);

/** What a club puts before or behind its name. */
export const CLUB = list("fc cf sc afc rfc cfc ac as cc kk bk sv bc rc ud cd rcd msv tsv vfb vfl fk sk nk");

/** Behind the name of a firm or agency, and often left out. */
export const TRADE = list(
  "system systems international industries news agency airlines airways motor motors communications technologies enterprises",
);

/** Nobody is called by these words alone, whatever full name begins or ends with them. */
export const GENERIC = list(`
  the a an of and for in on at to new old great first second third national international united american british
  european african asian arab world global general central federal state royal public popular democratic republican
  socialist communist liberal conservative labour labor people peoples islamic christian catholic north south east west
  northern southern eastern western bank party union council commission committee court ministry department agency
  association federation league institute university college school hospital church centre center museum society trust
  fund foundation company group corporation service services office bureau board authority police army force forces
  house senate parliament congress assembly government republic kingdom city county town club team real red white black
  blue green big high grand saint st san santa los las el la le de air free open independent social economic financial
  money business news daily times post star sun mail today press media network radio television tv channel standard
  food drug home health human legal justice peace rights women children youth students workers teachers medical social
  science technology research development energy oil gas steel power water bros brothers sons major minor supreme
  premier super security economy trade commerce`);

/** English short forms of given names, a group a line: the first is as good as the last. */
const GIVEN = `andrew andy drew|michael mike mick mickey|william bill will billy willie|robert bob rob bobby robbie
  richard rick dick rich ricky|james jim jimmy jamie|thomas tom tommy|joseph joe joey|john johnny jack jon jonny|edward ed eddie ted
  daniel dan danny|david dave davey|christopher chris|nicholas nick nicky|anthony tony|steven steve stephen|matthew matt
  benjamin ben|samuel sam|alexander alex|gregory greg|jeffrey jeff geoffrey|kenneth ken kenny|ronald ron ronnie|donald don donnie
  lawrence larry laurence|frederick fred freddie|patrick pat paddy|timothy tim|peter pete|philip phil phillip|charles charlie chuck
  elizabeth liz beth|katherine kate cathy catherine kathy|margaret maggie meg|susan sue|deborah debbie|jennifer jenny jen
  victoria vicky|rebecca becky|theodore ted theo|raymond ray|gerald gerry jerry|terence terry|leonard len lenny|douglas doug`;

const given = new Map<string, number>();
for (const [group, names] of GIVEN.split(/[|\n]/).entries()) {
  for (const name of names.trim().split(" ")) given.set(name, group);
}

/** Whether two given names, in lower case, may be one person's: the same, an initial, or the short form. */
export function sameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  return given.has(one) && given.get(one) === given.get(other);
}
