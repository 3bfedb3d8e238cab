/** Invented people and organisations, sentences that name them, and sentences that name others. */
import type { KnownName } from "../../src/names/linker/linker.ts";

const person = (id: string, name: string): KnownName => ({ id, name, type: "PER" });
const organisation = (id: string, name: string): KnownName => ({ id, name, type: "ORG" });

export const KNOWN: readonly KnownName[] = [
  person("ih", "Ingrid Halvorsen"),
  person("mt", "Marcus Thornbury"),
  person("dt", "Dana Thornbury"),
  person("jm", "Jürgen Möllner"),
  person("rk", "Robert J. Kessler"),
  person("pb", "Pieter van der Bruggen"),
  person("so", "Siobhán O’Rourke"),
  person("lf", "Laura Fields"),
  person("jk", "J. K. Marlowe"),
  person("dc", "Desmond Carver Sr."),
  person("rs", "Rolf Sørensten"),
  organisation("mi", "Meridane International"),
  organisation("kc", "Kestrelon Corporation"),
  organisation("ra", "Harbour Relief Agency"),
  organisation("pr", "Party of Civic Renewal"),
  organisation("en", "England cricket team"),
  organisation("ke", "Kent County Cricket Club"),
  organisation("fr", "France national football team"),
  organisation("fy", "France national under-21 football team"),
  organisation("ro", "Ashbourne Rovers F.C."),
  organisation("dc-us", "United States Department of Commerce"),
  organisation("un", "United Nations"),
  organisation("sc", "United Nations Security Council"),
  organisation("or", "L’Orvelle"),
  organisation("li", "Lincoln"),
  organisation("co", "National Conservation Party"),
  organisation("co2", "National Conservation Party"),
  organisation("gt", "Grimsby Tigers"),
  organisation("ip", "Institute for Public Organisation"),
  organisation("ha", "Halvorsen"),
  organisation("bd", "FC Badenau"),
  organisation("sl", "Slamm"),
  organisation("gp", "Gadwick & Pell plc"),
];

/** One a line: `{id:words}` must be linked, nothing else; `//` is an empty line, `/` a line break. */
export const LINKED = `
# full names
{ih:Ingrid Halvorsen} said on Monday that the bridge would open.
The bridge will open, {ih:Ingrid Halvorsen}'s office said.
The bridge will open, {ih:Ingrid Halvorsen}’s office said.
A report by {ih:Ingrid/Halvorsen} was read in the house.
A report by {ih:Ingrid Halvorsen} was read in the house.
A report by {ih:Ing\u00adrid Halvorsen} was read in the house.
{ih:INGRID HALVORSEN} TO OPEN BRIDGE//The bridge opens on Monday.
Mayor {ih:Ingrid Halvorsen} and Governor {mt:Marcus Thornbury} met on Monday.
{pb:Pieter van der Bruggen} told reporters that he would resign.
{so:Siobhán O'Rourke} told reporters that she would resign.
{so:Siobha\u0301n O’Rourke} told reporters that she would resign.
{so:Siobhan O'Rourke} told reporters that she would resign.
The {un:United Nations} said on Monday that it would help.
It was the {un:United Nations}’ first report.
The {ra:Harbour Relief Agency} said on Monday that it would help.
Shares of {or:L'Orvelle} rose in Paris.
Shares of {or:L’Orvelle} rose in Paris.
# other spellings
{jm:Juergen Moellner} told reporters that he would resign.
{jm:Jurgen Mollner} told reporters that he would resign.
{rs:Rolf Soerensten} told reporters that he would resign.
{rs:Rolf Sorensten} told reporters that he would resign.
{rk:Robert Kessler} told reporters that he would resign.
{rk:Robert J Kessler} told reporters that he would resign.
{jk:J.K. Marlowe} told reporters that she would write on.
{jk:JK Marlowe} told reporters that she would write on.
{dc:Desmond Carver} told reporters that he would resign.
The {ip:Institute for Public Organization} said on Monday that it would help.
# offices of a state
The {dc-us:U.S. Department of Commerce} said on Monday that orders rose.
The {dc-us:Commerce Department} said on Monday that orders rose.
The {dc-us:U.S. Commerce Department} said on Monday that orders rose.
The {sc:U.N. Security Council} met on Monday in New York.
# companies
Shares of {kc:Kestrelon Corp.} rose on Monday.
Shares of {kc:Kestrelon Inc} rose on Monday.
{mi:Meridane International Ltd} makes pumps and pipes.
Profits at {gp:Gadwick and Pell plc} rose, it said.
# surnames, once the full name stands on the page
{ih:Ingrid Halvorsen} spoke first. Then {ih:Halvorsen} left.
{ih:HALVORSEN} OPENS BRIDGE//{ih:Ingrid Halvorsen} opened the bridge on Monday.
{ih:Ingrid Halvorsen} spoke first. Mrs. {ih:Halvorsen} then left.
{ih:Ingrid Halvorsen} spoke first. “We will wait,” {ih:Halvorsen} said.
{ih:Ingrid Halvorsen} spoke first. {ih:Halvorsen}’s car was waiting.
{pb:Pieter van der Bruggen} spoke first. Then {pb:van der Bruggen} left.
{pb:Pieter van der Bruggen} spoke first. {pb:Van der Bruggen} said he would wait.
{jm:Jürgen Möllner} spoke first. {jm:Moellner} said he would wait.
{ih:Ingrid Halvorsen} spoke first. A speech by {ih:I. Halvorsen} was read later.
# organisations by their initials, by what stands in brackets, in short
The {ra:Harbour Relief Agency} sent ships. The {ra:HRA} has nine of them.
The {ra:Harbour Relief Agency} ({ra:HRA}) sent ships. The {ra:HRA} has nine of them.
The {pr:Party of Civic Renewal} ({pr:SDOR}) won nine seats. Leaders of the {pr:SDOR} met on Monday.
The {un:United Nations} sent ships. The {un:U.N.} has nine of them.
The {gt:Grimsby Tigers} lost. The coach of the {gt:Tigers} was calm.
# teams, where the page is about their sport
CRICKET - {en:ENGLAND} BEAT AUSTRALIA. The wickets fell early, and {en:England} won by an innings.
CRICKET - County championship. {ke:Kent} beat {en:England} by two wickets.
SOCCER - {fr:FRANCE} WIN AGAIN. In football, {fr:France} beat Norway and the {fr:France} captain scored two goals.
SOCCER - In football, {bd:Badenau} beat {bd:FC Badenau} by two goals.
SOCCER - Results: {ro:Ashbourne Rovers} 2 Grimsby 1. The soccer match was long.
`;

/** One a line: nobody in it is of the list. */
export const LEFT = `
# others of that name
Halvorsen said on Monday that the bridge would open.
Olaf Halvorsen said on Monday that the bridge would open.
Ingrid said on Monday that the bridge would open.
# inside longer names
The Ingrid Halvorsen-Foundation said on Monday that it would help.
Pro-Halvorsen groups met the Halvorsens on Monday.
The United Nations Biodiversity Conference opened in Oslo on Monday.
The ex-Kestrelon Corporation-owned mill burned down.
Marcus Thornbury Jr. said he would wait.
The film "Laura Fields" opens on Monday in London.
The film “Ingrid Halvorsen” opens on Monday in London.
A United Nations-sponsored truce broke on Monday.
# in small letters, across commas and empty lines
The laura fields of the north were green, and the harbour relief agency of old was gone.
They met Ingrid, Halvorsen and others.
They met Ingrid//Halvorsen and others.
They met Ingrid. Halvorsen and others came later.
# places and people of that name
He was born in Lincoln and lives in London.
She moved from Lincoln, Nebraska, to Kent in 1999.
# two in the list
The National Conservation Party won nine seats in the election on Monday.
# no sport, another sport, another side, a place
England is a green country, and Kent is its garden.
CRICKET - The wickets fell early. He was born in England and lives in Kent.
CRICKET - The wickets fell early. He was born in Dover, England, and plays cricket.
CRICKET - The wickets fell early for Smith (England) and others at cricket.
TENNIS - France won the doubles. Tennis in France is old.
SOCCER - The France women won at football. The soccer match was long.
SOCCER - France beat Norway in under-21 football. The soccer match was long.
# short forms of organisations that do not stand on the page
The HRA said on Monday that it would help.
Leaders of the SDOR met on Monday.
The Tigers lost again on Monday.
# what is left of a name without its describing words
The Treaty of Badenau was signed in 1714.
He left Badenau for London in 1999.
SOCCER - BADENAU, Austria 1996-08-30. The soccer match was long.
# behind a capital that makes another name of it
She won the Grand Slamm at last.
# somebody else of that surname stands on the page
Olaf met Berit Halvorsen. Then Halvorsen left.
`;

/** Some are linked, others of the same words left. */
export const MIXED = `
# a surname that is a place's too, a lady where he is a sir
Sir {mt:Marcus Thornbury} spoke first. Then Lady Thornbury left, and {mt:Thornbury} with her.
Sir {mt:Marcus Thornbury} spoke first. Mr. {mt:Thornbury} then left.
The {gt:Grimsby Tigers} lost in Grimsby on Monday.
# a person, on a page that names her, and not the firm of that name
{ih:Ingrid Halvorsen} spoke first. “We will wait,” Mrs. {ih:Halvorsen} said.
# two of a surname: the full names, but neither for the surname alone
{mt:Marcus Thornbury} met {dt:Dana Thornbury}. Then Thornbury left.
{ih:Ingrid Halvorsen} met Olaf Halvorsen, her cousin. Then Halvorsen left.
{ih:Ingrid Halvorsen} met Olaf Halvorsen, her cousin.
{lf:Laura Fields} spoke first. The fields were green. Fields of wheat lay to the north.
{ih:Ingrid Halvorsen} spoke first. Then Ingrid left.
{ih:Ingrid Halvorsen} spoke first on Halvorsen-Street in Oslo.
{pb:Pieter van der Bruggen} spoke first. Then Anna de Bruggen left.
{ih:Ingrid Halvorsen} spoke first. A pro-Halvorsen crowd cheered.
The {ra:Harbour Relief Agency} sent ships. He works in a harbour of relief.
{ih:Ingrid Halvorsen} wrote the {un:United Nations} a letter, and the {un:UN} wrote to {ih:Halvorsen}.
`;
