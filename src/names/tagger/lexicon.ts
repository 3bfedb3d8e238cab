/** Closed lists of English words by what they say about the names beside them; all in lower case, no full stops. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words a person's name follows. */
export const TITLES = list(`
  mr mrs ms miss dr mx president minister secretary general gen lt lieutenant col colonel major maj captain capt sgt
  sergeant sen senator congressman congresswoman rep representative gov governor mayor chancellor king queen prince
  princess pope ayatollah archbishop bishop cardinal rev reverend pastor father rabbi imam sheikh judge justice prof
  professor ambassador amb chairman chairwoman chairperson chief premier speaker lord lady sir dame baroness baron
  commander admiral adm brigadier spokesman spokeswoman spokesperson director envoy leader lawyer attorney prosecutor
  analyst economist ceo coach manager captain striker midfielder defender goalkeeper actor actress singer author writer
  editor wife husband son daughter brother sister lawmaker mp mep senator deputy activist journalist reporter
  correspondent commissioner comrade hon honourable honorable emir sultan dictator candidate counsel barrister
  inspector superintendent constable officer treasurer councillor founder president-elect professor researcher
  historian artist rapper producer filmmaker billionaire businessman businesswoman opponent teammate nominee`);

/** Words a title of several words begins with: "Prime Minister", "Deputy Foreign Minister". */
export const TITLE_LEADS = list(`
  prime foreign defence defense vice deputy former interior finance chief attorney lieutenant brigadier major grand
  health justice education first crown acting assistant associate executive managing senior opposition late`);

/** Verbs of saying. */
export const SAYING = list(`
  said says say told tells added adds asked asks announced warned insisted tweeted wrote writes argued claimed
  explained explains noted notes stated declared admitted denied replied recalled recalls believes thinks stressed
  acknowledged confirmed concluded continued suggested urged vowed joked`);

/** Nouns an organisation's name ends in, or holds. */
export const ORGANISATIONS = list(`
  inc corp co ltd llc llp plc pty gmbh sa ag nv spa bhd group bank university college school institute ministry
  department agency commission committee council party union association organization organisation court parliament
  congress senate assembly army navy police force forces fund foundation company corporation club united city fc sc cf
  afc rugby federation confederation league office bureau authority board service services network news times post
  tribune herald journal gazette society center centre hospital church airlines airways motors systems technologies
  media industries international holdings partners front movement brigade brigades alliance coalition academy trust
  tribunal observatory directorate inspectorate registry treasury chamber chambers laboratory laboratories clinic
  museum theatre orchestra studio studios records press publishing television radio broadcasting telecom energy oil gas
  petroleum mining resources pharmaceuticals insurance securities capital investments ventures solutions consulting
  initiative campaign taskforce secretariat embassy consulate guard corps regiment battalion squadron
  militia cartel syndicate guild cooperative consortium workers teachers lawyers watch rights team squad`);

/** Nouns that end, or head, the name of a place that is built or drawn on a map. */
export const LANDMARKS = list(`
  river lake mountain mountains mount street road avenue boulevard lane bridge island islands valley province district
  region county state states airport stadium dam square park beach bay sea ocean gulf desert hill hills highway
  interchange roundabout hotel tower palace castle village town strait coast peninsula canyon forest basin delta port
  harbour harbor cape falls plateau territory governorate prefecture township suburb reserve ranch farm cemetery mall
  market temple mosque cathedral prison camp base barracks border station terminal canal creek reef glacier volcano
  north south east west quarter oblast wilaya emirate municipality cbd`);

/** Nouns that end, or head, the name of a law, a plan, an event, a prize, a work: MISC in CoNLL's terms. */
export const WORKS = list(`
  convention agreement treaty plan programme program project act bill strategy goal goals summit conference cup
  championship championships olympics games war wars day week month year decade award awards prize medal festival
  framework protocol paper papers report index law laws constitution declaration accord accords pact code charter
  covenant resolution amendment deal scheme crisis revolution uprising era age century tour marathon trophy series
  final finals open prix election elections referendum census budget policy roadmap agenda dialogue talks exhibition
  fair expo bible quran people peoples covid-19 virus disease syndrome edition assessment guidelines review study
  survey ceremony parade massacre genocide holocaust battle operation mission massacre book novel album song film
  movie show opera symphony`);

/** Small words that may stand inside a name, between two of its capitalised words. */
export const CONNECTORS = list(`
  of the and & for in on at to de la le les du des der den van von ter el da di do dos das del della y e et und al bin
  ibn bint ben ul ud ur zu a an with 's ’s - – ' ’ / . , ! +`);

/** Small words a person's name may begin with. */
export const PARTICLES = list(
  "de la le du der den van von ter el da di dos das del della al bin ibn bint ben ul ud d ten",
);

/** Nouns of teams, parties, press and trade that make the name before them an organisation in the news. */
export const FOLLOWERS = list(`
  party government fans players squad coach striker team shares spokesman spokeswoman spokesperson officials executives
  employees customers members supporters fighters militants headquarters subsidiary chairman ceo chief president
  director lawmakers leader manager analyst economist researchers reporters`);
