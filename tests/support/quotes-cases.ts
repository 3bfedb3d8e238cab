/** Short invented examples, one a construct. `|` parts the pieces of a split quotation. */
export interface Case {
  what: string;
  text: string;
  /** Names a recogniser gives, in the order of the text: "Hugh Hill/PER". None: capitals decide. */
  names?: string[];
  /** "form · speaker phrase · said · who is meant", in order; who is left out where nobody is. */
  expect: string[];
}

export const cases: Case[] = [
  // Marks of many styles
  {
    what: "straight double marks",
    text: '"The mill will stay open," Anna Berg said.',
    expect: ["direct · Anna Berg · The mill will stay open, · Anna Berg"],
  },
  {
    what: "curly double marks",
    text: "“The mill will stay open,” Anna Berg said.",
    expect: ["direct · Anna Berg · The mill will stay open, · Anna Berg"],
  },
  {
    what: "curly single marks with an apostrophe inside",
    text: "‘We don’t close the workers’ canteen,’ Anna Berg said.",
    expect: ["direct · Anna Berg · We don’t close the workers’ canteen, · Anna Berg"],
  },
  {
    what: "straight single marks",
    text: "'We don't close it,' Anna Berg said.",
    expect: ["direct · Anna Berg · We don't close it, · Anna Berg"],
  },
  {
    what: "two single marks for a double one",
    text: "''We close it,'' Anna Berg said.",
    expect: ["direct · Anna Berg · We close it, · Anna Berg"],
  },
  {
    what: "guillemets",
    text: "«The mill will stay open», said Anna Berg.",
    expect: ["direct · Anna Berg · The mill will stay open · Anna Berg"],
  },
  {
    what: "French guillemets with spaces",
    text: "« The mill will stay open », said Anna Berg.",
    expect: ["direct · Anna Berg · The mill will stay open · Anna Berg"],
  },
  {
    what: "guillemets turned inwards",
    text: "»The mill will stay open«, said Anna Berg.",
    expect: ["direct · Anna Berg · The mill will stay open · Anna Berg"],
  },
  {
    what: "German marks",
    text: "„The mill will stay open“, said Anna Berg.",
    expect: ["direct · Anna Berg · The mill will stay open · Anna Berg"],
  },
  {
    what: "Polish marks",
    text: "„The mill will stay open”, said Anna Berg.",
    expect: ["direct · Anna Berg · The mill will stay open · Anna Berg"],
  },
  {
    what: "Swedish marks",
    text: "”The mill will stay open”, said Anna Berg.",
    expect: ["direct · Anna Berg · The mill will stay open · Anna Berg"],
  },
  {
    what: "corner brackets",
    text: "「The mill will stay open,」 said Anna Berg.",
    expect: ["direct · Anna Berg · The mill will stay open, · Anna Berg"],
  },
  {
    what: "dialogue dash",
    text: "— The mill will stay open, — said Anna Berg. — For now.",
    expect: ["direct · Anna Berg · The mill will stay open,|For now. · Anna Berg"],
  },
  { what: "a list is no dialogue", text: "— The mill, which is open\n— The harbour, which is shut", expect: [] },
  {
    what: "a quotation in a quotation",
    text: "“He told me ‘never again’ and left,” Anna Berg said.",
    expect: ["direct · Anna Berg · He told me ‘never again’ and left, · Anna Berg"],
  },
  {
    what: "marks of mixed origin",
    text: '“The mill will stay open," Anna Berg said.',
    expect: ["direct · Anna Berg · The mill will stay open, · Anna Berg"],
  },
  {
    what: "an inch sign is no mark",
    text: 'The 12" pipe burst. "We need a plumber," Anna Berg said.',
    expect: ["direct · Anna Berg · We need a plumber, · Anna Berg"],
  },
  {
    what: "over several paragraphs, the mark repeated and closed once",
    text: "“We will rebuild the bridge.\n\n“It will take a year,” Anna Berg said.",
    expect: ["direct · Anna Berg · We will rebuild the bridge.|It will take a year, · Anna Berg"],
  },
  {
    what: "never closed",
    text: "Anna Berg said: “The mill will stay open.",
    expect: ["direct · Anna Berg · The mill will stay open. · Anna Berg"],
  },

  // Where the speaker stands
  {
    what: "speaker before, comma",
    text: "Anna Berg said, “We will rebuild.”",
    expect: ["direct · Anna Berg · We will rebuild. · Anna Berg"],
  },
  {
    what: "speaker before, colon",
    text: "Anna Berg said: “We will rebuild.”",
    expect: ["direct · Anna Berg · We will rebuild. · Anna Berg"],
  },
  {
    what: "speaker inside a split quotation",
    text: "“We will rebuild,” Anna Berg said, “and soon.”",
    expect: ["direct · Anna Berg · We will rebuild,|and soon. · Anna Berg"],
  },
  {
    what: "a second sentence after the attribution",
    text: "“We will rebuild,” Anna Berg said. “It will be soon.”",
    expect: ["direct · Anna Berg · We will rebuild,|It will be soon. · Anna Berg"],
  },
  {
    what: "after a question mark",
    text: "“Why should we wait?” Anna Berg asked.",
    expect: ["direct · Anna Berg · Why should we wait? · Anna Berg"],
  },
  {
    what: "inverted, with an apposition",
    text: "“We will rebuild,” said Hugh Hill, a doctor.",
    expect: ["direct · Hugh Hill, a doctor · We will rebuild, · Hugh Hill"],
  },
  {
    what: "apposition before the verb",
    text: "“We will rebuild,” Hugh Hill, a doctor, said.",
    expect: ["direct · Hugh Hill, a doctor · We will rebuild, · Hugh Hill"],
  },
  {
    what: "inverted at the start",
    text: "Said Hugh Hill: “We will rebuild.”",
    expect: ["direct · Hugh Hill · We will rebuild. · Hugh Hill"],
  },
  {
    what: "signed with a dash",
    text: "“We will rebuild the bridge this year.” ― Hugh Hill",
    expect: ["direct · Hugh Hill · We will rebuild the bridge this year. · Hugh Hill"],
  },
  {
    what: "a verb no lexicon knows",
    text: "“We will rebuild!” Hugh Hill trumpeted.",
    expect: ["direct · Hugh Hill · We will rebuild! · Hugh Hill"],
  },
  {
    what: "announced in the paragraph before",
    text: "Hugh Hill continued:\n\n“We will rebuild the bridge.”",
    expect: ["direct · Hugh Hill · We will rebuild the bridge. · Hugh Hill"],
  },
  {
    what: "floating, continued from the paragraph before",
    text: "“We will rebuild,” Hugh Hill said on Monday.\n\n“It will take a year, and we know it.”",
    expect: ["direct · Hugh Hill · We will rebuild,|It will take a year, and we know it. · Hugh Hill"],
  },

  // Mixed and indirect
  {
    what: "mixed",
    text: "Hugh Hill said that the plan was “a gift to nobody”.",
    expect: ["mixed · Hugh Hill · that the plan was “a gift to nobody” · Hugh Hill"],
  },
  {
    what: "mixed, the verb takes a noun",
    text: "Hugh Hill called the plan “a gift to nobody”.",
    expect: ["mixed · Hugh Hill · the plan “a gift to nobody” · Hugh Hill"],
  },
  {
    what: "indirect with that",
    text: "Hugh Hill said on Monday that the bridge would open in May.",
    expect: ["indirect · Hugh Hill · that the bridge would open in May · Hugh Hill"],
  },
  {
    what: "indirect without that",
    text: "Hugh Hill said the bridge would open in May.",
    expect: ["indirect · Hugh Hill · the bridge would open in May · Hugh Hill"],
  },
  {
    what: "to a hearer",
    text: "Hugh Hill told reporters the bridge would open in May.",
    expect: ["indirect · Hugh Hill · the bridge would open in May · Hugh Hill"],
  },
  {
    what: "the words first",
    text: "The bridge would open in May, Hugh Hill said.",
    expect: ["indirect · Hugh Hill · The bridge would open in May · Hugh Hill"],
  },
  {
    what: "the words around the verb",
    text: "The bridge, Hugh Hill said, would open in May.",
    expect: ["indirect · Hugh Hill · The bridge|would open in May · Hugh Hill"],
  },
  {
    what: "a relative clause on the hearer",
    text: "The bridge is safe, Hugh Hill told a paper that suggested otherwise.",
    expect: ["indirect · Hugh Hill · The bridge is safe · Hugh Hill"],
  },
  {
    what: "according to, behind",
    text: "The bridge was never inspected, according to Hugh Hill.",
    expect: ["indirect · Hugh Hill · The bridge was never inspected · Hugh Hill"],
  },
  {
    what: "according to, before",
    text: "According to Hugh Hill, the bridge was never inspected.",
    expect: ["indirect · Hugh Hill · the bridge was never inspected · Hugh Hill"],
  },
  {
    what: "two verbs, one subject",
    text: "Hugh Hill said the bridge was safe and denied that it had moved.",
    expect: [
      "indirect · Hugh Hill · the bridge was safe · Hugh Hill",
      "indirect · Hugh Hill · that it had moved · Hugh Hill",
    ],
  },
  {
    what: "the last attribution holds for the whole",
    text: "The council called for a new bridge, Hugh Hill said.",
    expect: ["indirect · Hugh Hill · The council called for a new bridge · Hugh Hill"],
  },
  {
    what: "a participle",
    text: "Hugh Hill left the room, saying that the bridge was safe.",
    expect: ["indirect · Hugh Hill · that the bridge was safe · Hugh Hill"],
  },

  // Headlines
  {
    what: "headline with a colon",
    text: "Hill: Bridge is safe\n\nHugh Hill spoke on Monday.",
    expect: ["indirect · Hill · Bridge is safe · Hugh Hill"],
  },
  {
    what: "headline with a dash",
    text: "The bridge is safe – Hill\n\nThe engineer Hugh Hill spoke on Monday.",
    expect: ["indirect · Hill · The bridge is safe · Hugh Hill"],
  },
  {
    what: "a place is no speaker, nor an organisation that says nothing else",
    text: "Norland: Bridge falls in storm\nHarbour Co: Bridge sales fall in May\nNorland mourned. Harbour Co paid.",
    names: ["Norland/LOC", "Harbour Co/ORG", "Norland/LOC", "Harbour Co/ORG"],
    expect: [],
  },
  {
    what: "a headline with a hearer",
    text: "Hill to Berg: Rebuild the bridge\nHugh Hill met Anna Berg.",
    names: ["Hill/PER", "Berg/PER", "Hugh Hill/PER", "Anna Berg/PER"],
    expect: ["indirect · Hill · Rebuild the bridge · Hugh Hill"],
  },
  {
    what: "a headline that quotes, with a dash",
    text: "Bridge ‘about to fall’ – Hill\nHugh Hill spoke on Monday.",
    expect: ["mixed · Hill · Bridge ‘about to fall’ · Hugh Hill"],
  },
  { what: "a label is no speaker", text: "Update: Bridge is safe\n\nThe next Update is due on Monday.", expect: [] },
  { what: "a pointer to another article", text: "READ MORE: Hill says the bridge is safe", expect: [] },

  // What is no statement
  { what: "scare quotes", text: "The “miracle” bridge has opened in the old town.", expect: [] },
  { what: "the title of a work", text: "Her novel “The Long Bridge” came out in spring.", expect: [] },
  { what: "a nickname", text: "Hugh “Bear” Hill crossed the bridge on Monday.", expect: [] },
  {
    what: "a heading in marks",
    text: "“We will rebuild,” Hugh Hill said.\n\n‘Legend of the Bridge’\n\nIt rained.",
    expect: ["direct · Hugh Hill · We will rebuild, · Hugh Hill"],
  },
  {
    what: "a noun that looks like the verb",
    text: "The report on his claims and state calls filled nine pages.",
    expect: [],
  },
  { what: "a passive, by nobody", text: "Hugh Hill was told that the bridge had moved.", expect: [] },
  { what: "what nobody has said", text: "Hugh Hill did not say whether the bridge had moved.", expect: [] },
  { what: "a modal", text: "Hugh Hill might say that the bridge had moved.", expect: [] },

  // Who is meant
  {
    what: "he",
    text: "Hugh Hill came late. “The bridge is safe,” he said.",
    expect: ["direct · he · The bridge is safe, · Hugh Hill"],
  },
  {
    what: "she is not the man named last",
    text: "Anna Berg met Hugh Hill. Hugh Hill was silent. “The bridge is safe,” she said.",
    expect: ["direct · she · The bridge is safe, · Anna Berg"],
  },
  {
    what: "an office under another name",
    text: "Norland Foreign Minister Hugh Hill said the talks had failed.\n\n“We tried,” Norland’s top diplomat added.",
    expect: [
      "indirect · Norland Foreign Minister Hugh Hill · the talks had failed · Hugh Hill",
      "direct · Norland’s top diplomat · We tried, · Hugh Hill",
    ],
  },
  {
    what: "an office, shortened",
    text: "Norland Foreign Minister Hugh Hill arrived.\n\nThe Norland FM said that the talks had failed.",
    expect: ["indirect · The Norland FM · that the talks had failed · Hugh Hill"],
  },
  {
    what: "an organisation",
    text: "The Harbour Authority said the bridge was safe.",
    expect: ["indirect · The Harbour Authority · the bridge was safe · Harbour Authority"],
  },
  {
    what: "an organisation, described",
    text: "The Northern Alliance met on Monday. The alliance said that it would grow.",
    expect: ["indirect · The alliance · that it would grow · Northern Alliance"],
  },
  {
    what: "somebody else’s doctor",
    text: "“He is well,” said Hugh Hill’s doctor.",
    expect: ["direct · Hugh Hill’s doctor · He is well,"],
  },
  {
    what: "a spokesman is not who he speaks for",
    text: "Anna Berg left. A spokesman for Hugh Hill said that talks would go on.",
    expect: ["indirect · A spokesman for Hugh Hill · that talks would go on"],
  },
  {
    what: "a relative clause",
    text: "The talk was followed by Anna Berg, who said that the bridge was safe.",
    expect: ["indirect · who · that the bridge was safe · Anna Berg"],
  },
  {
    what: "an office before a name",
    text: "Party for the Harbour leader Anna Berg said that talks would go on.",
    expect: ["indirect · Party for the Harbour leader Anna Berg · that talks would go on · Anna Berg"],
  },
  {
    what: "an office, then the name behind a comma",
    text: "The harbour’s chief at the time, Anna Berg, said that talks would go on.",
    expect: ["indirect · The harbour’s chief at the time, Anna Berg · that talks would go on · Anna Berg"],
  },
  {
    what: "a party is not its leader",
    text: "Harbour party leader Anna Berg said that talks would go on. The ruling party denied that they had failed.",
    expect: [
      "indirect · Harbour party leader Anna Berg · that talks would go on · Anna Berg",
      "indirect · The ruling party · that they had failed",
    ],
  },
  {
    what: "what follows told is the hearer",
    text: "The bridge is safe, the delegate in the valley, Anna Berg, told journalists.",
    expect: ["indirect · the delegate in the valley, Anna Berg · The bridge is safe · Anna Berg"],
  },
  {
    what: "a clause before an apposition",
    text: "Police found the boat inside the harbour, the delegate in the valley, Anna Berg, told journalists.",
    expect: ["indirect · the delegate in the valley, Anna Berg · Police found the boat inside the harbour · Anna Berg"],
  },
  // Met in unseen news articles
  {
    what: "a whole quotation, then another in the next paragraph: two statements",
    text: "Hugh Hill said: “We will rebuild the bridge.”\n“It will take a year.”",
    expect: [
      "direct · Hugh Hill · We will rebuild the bridge. · Hugh Hill",
      "direct · Hugh Hill · It will take a year. · Hugh Hill",
    ],
  },
  {
    what: "an interrupted quotation that goes on over paragraphs",
    text: "“We will rebuild,” Hugh Hill said.\n“It will take a year.\n“And we know it.”",
    expect: ["direct · Hugh Hill · We will rebuild,|It will take a year.|And we know it. · Hugh Hill"],
  },
  {
    what: "a quotation over paragraphs with a speaker of its own after an interrupted one",
    text: "“We will rebuild,” Hugh Hill said.\n“It will take a year.\n“And we know it,” Anna Berg said.",
    expect: [
      "direct · Hugh Hill · We will rebuild, · Hugh Hill",
      "direct · Anna Berg · It will take a year.|And we know it, · Anna Berg",
    ],
  },
  {
    what: "a reported clause and a quotation after it",
    text: "Hugh Hill said the bridge was safe. “We looked at every bolt.”",
    expect: ["mixed · Hugh Hill · the bridge was safe|We looked at every bolt. · Hugh Hill"],
  },
  {
    what: "a heading between quotation marks",
    text: "“We will rebuild,” Hugh Hill said.\n'Songs outlive people'\nThe bridge was closed.",
    expect: ["direct · Hugh Hill · We will rebuild, · Hugh Hill"],
  },
  {
    what: "two single curly marks that close a double one",
    text: "“The party is tired,’’ a delegate told the Gazette.",
    expect: ["direct · a delegate · The party is tired,"],
  },
  {
    what: "a time before the verb is no speaker",
    text: "Anna Berg, director of the harbour, today warned that the bridge was unsafe.",
    expect: ["indirect · Anna Berg, director of the harbour · that the bridge was unsafe · Anna Berg"],
  },
  {
    what: "a time before the speaker is no part of it",
    text: "Two months later Anna Berg said that the bridge was safe.",
    expect: ["indirect · Anna Berg · that the bridge was safe · Anna Berg"],
  },
  {
    what: "a question is no statement",
    text: "Whether it ever mentioned the bridge was asked at the time; who asked whom to go on depends on the account.",
    expect: [],
  },
  {
    what: "a pronoun pointed at is nothing said",
    text: "Anna Berg recalled it on television.",
    expect: [],
  },

  // Who is described
  {
    what: "a possessor is not what it possesses",
    text: "Norland’s foreign minister said the talks had failed. Norland was calm.",
    names: ["Norland/LOC", "Norland/LOC"],
    expect: ["indirect · Norland’s foreign minister · the talks had failed"],
  },
  {
    what: "a place after a verb is not described by the subject",
    text: "The minister said Norland was calm. The minister added that it rained.",
    names: ["Norland/LOC"],
    expect: ["indirect · The minister · Norland was calm", "indirect · The minister · that it rained"],
  },
  {
    what: "what stands behind a comma may be the subject of its own",
    text: "After a talk with Hugh Hill, the Norland president said that it rained.",
    names: ["Hugh Hill/PER", "Norland/LOC"],
    expect: ["indirect · the Norland president · that it rained"],
  },
  {
    what: "an office before a name, parted by a comma",
    text: "The French chancellor, Anna Berg, came late. Hugh Hill waited. The French chancellor said that it rained.",
    expect: ["indirect · The French chancellor · that it rained · Anna Berg"],
  },
  {
    what: "an office behind a name without an article",
    text: "Anna Berg, chancellor of France, came late. Hugh Hill waited. The French chancellor said that it rained.",
    expect: ["indirect · The French chancellor · that it rained · Anna Berg"],
  },
  {
    what: "an office behind a name with its land",
    text: "Anna Berg, Norland’s foreign minister, came late. Norland’s top diplomat said that it rained.",
    names: ["Anna Berg/PER", "Norland/LOC", "Norland/LOC"],
    expect: ["indirect · Norland’s top diplomat · that it rained · Anna Berg"],
  },
  {
    what: "the same office of another land",
    text: "Polish President Anna Berg came late. The Danish president said that it rained.",
    expect: ["indirect · The Danish president · that it rained"],
  },
  {
    what: "a run of capitals that holds a place and a person",
    text: "UK Governor Hugh Hill came late. He said that it rained.",
    names: ["UK/LOC", "Hugh Hill/PER"],
    expect: ["indirect · He · that it rained · Hugh Hill"],
  },
  {
    what: "an office inside what was taken for an organisation",
    text: "Harbour Guard General Anna Berg said that it rained.",
    names: ["Harbour Guard General Anna Berg/ORG"],
    expect: ["indirect · Harbour Guard General Anna Berg · that it rained · Anna Berg"],
  },
  {
    what: "a rank in capitals is no part of the name",
    text: "SP Hugh Hill said that it rained.",
    names: ["SP Hugh Hill/PER"],
    expect: ["indirect · SP Hugh Hill · that it rained · Hugh Hill"],
  },
  {
    what: "a place is not the organisation whose name ends in it",
    text: "The Free Harbour Movement Norland (FHM) met. Norland said that it rained.",
    names: ["Free Harbour Movement Norland/ORG", "FHM/ORG", "Norland/LOC"],
    expect: ["indirect · Norland · that it rained · Norland"],
  },
  {
    what: "a place is not the organisation whose name begins with it",
    text: "The Norland Defence Force met. Norland said that it rained.",
    names: ["Norland Defence Force/ORG", "Norland/LOC"],
    expect: ["indirect · Norland · that it rained · Norland"],
  },
  {
    what: "an organisation by its first word",
    text: "Harbour International met. Harbour said that it rained.",
    names: ["Harbour International/ORG", "Harbour/ORG"],
    expect: ["indirect · Harbour · that it rained · Harbour International"],
  },
  {
    what: "Sir and a given name",
    text: "Sir Hugh Hill came late. Sir Hugh said that it rained.",
    names: ["Hugh Hill/PER", "Hugh/PER"],
    expect: ["indirect · Sir Hugh · that it rained · Hugh Hill"],
  },
  {
    what: "of two with one surname who was named last",
    text: "Hugh Hill came late. Anna Hill waited. Hill said that it rained.",
    names: ["Hugh Hill/PER", "Anna Hill/PER", "Hill/PER"],
    expect: ["indirect · Hill · that it rained · Anna Hill"],
  },
  {
    what: "several who speak at once are nobody in particular",
    text: "Hill, Berg and Smith said that it rained.",
    names: ["Hill/PER", "Berg/PER", "Smith/PER"],
    expect: ["indirect · Hill, Berg and Smith · that it rained"],
  },
  {
    what: "who works for a paper is not the paper",
    text: "The Gazette’s critic called the show “a gift”. A Gazette critic said that it rained.",
    names: ["Gazette/ORG", "Gazette/ORG"],
    expect: ["mixed · The Gazette’s critic · the show “a gift”", "indirect · A Gazette critic · that it rained"],
  },

  // Marks that do not pair
  {
    what: "a forgotten closing mark before an attribution",
    text: "“We will rebuild the bridge, said Hugh Hill. The town waits.\n“It is late,” said Anna Berg.",
    expect: [
      "direct · Hugh Hill · We will rebuild the bridge, · Hugh Hill",
      "direct · Anna Berg · It is late, · Anna Berg",
    ],
  },
  {
    what: "a forgotten closing mark, the verb behind the name",
    text: '"We will rebuild the bridge, engineer Hugh Hill said. The town waits.',
    expect: ["direct · engineer Hugh Hill · We will rebuild the bridge, · Hugh Hill"],
  },
  {
    what: "a forgotten opening mark",
    text: "We will rebuild the bridge,” Hugh Hill said on Friday.",
    expect: ["direct · Hugh Hill · We will rebuild the bridge, · Hugh Hill"],
  },

  // Quotations without attribution
  {
    what: "somebody else is named before a quotation without attribution",
    text: "“The bridge is safe,” said Anna Berg.\nHugh Hill frowned.\n“It will fall one day.”",
    expect: [
      "direct · Anna Berg · The bridge is safe, · Anna Berg",
      "direct · Hugh Hill · It will fall one day. · Hugh Hill",
    ],
  },
  {
    what: "somebody else is named inside the paragraph",
    text: "“The bridge is safe,” said Anna Berg. “We looked.” Hugh Hill frowned. “It will fall one day.”",
    expect: [
      "direct · Anna Berg · The bridge is safe,|We looked. · Anna Berg",
      "direct · Hugh Hill · It will fall one day. · Hugh Hill",
    ],
  },
  {
    what: "two others are named before a quotation without attribution",
    text: "“The bridge is safe,” said Anna Berg.\nHugh Hill frowned at Mary Mill.\n“It will fall one day.”",
    expect: ["direct · Anna Berg · The bridge is safe, · Anna Berg", "direct · - · It will fall one day."],
  },
  {
    what: "nobody has spoken, and one person has been named",
    text: "Hugh Hill shrugged. “It will fall one day.”",
    expect: ["direct · Hugh Hill · It will fall one day. · Hugh Hill"],
  },
  {
    what: "a place named between changes no speaker",
    text: "“The bridge is safe,” said Anna Berg.\nNorland waits.\n“It will stand for a year.”",
    names: ["Anna Berg/PER", "Norland/LOC"],
    expect: [
      "direct · Anna Berg · The bridge is safe, · Anna Berg",
      "direct · Anna Berg · It will stand for a year. · Anna Berg",
    ],
  },
  {
    what: "a subject before a verb no list knows",
    text: "Hugh Hill flew to Norland. “It will fall one day,” he said.",
    expect: ["direct · he · It will fall one day, · Hugh Hill"],
  },

  // Where what is said ends
  {
    what: "another speaker behind a semicolon",
    text: "Hugh Hill said the bridge was safe; Anna Berg, for her part, said it would fall.",
    expect: [
      "indirect · Hugh Hill · the bridge was safe · Hugh Hill",
      "indirect · Anna Berg · it would fall · Anna Berg",
    ],
  },
  {
    what: "another speaker behind “but”",
    text: "Hugh Hill said the bridge was safe, but the union vowed to strike.",
    expect: ["indirect · Hugh Hill · the bridge was safe · Hugh Hill", "indirect · the union · to strike"],
  },
  {
    what: "a second act of speaking behind “, and”",
    text: "Hugh Hill said the bridge was safe, and blamed the weather on Norland.",
    expect: [
      "indirect · Hugh Hill · the bridge was safe · Hugh Hill",
      "indirect · Hugh Hill · the weather on Norland · Hugh Hill",
    ],
  },
  {
    what: "a relative clause closed by a comma",
    text: "Hugh Hill, who has said the bridge “is a gift”, will leave on Monday.",
    expect: ["mixed · who · the bridge “is a gift” · Hugh Hill"],
  },
  {
    what: "two inverted attributions",
    text: "Said Hugh Hill: “We will rebuild.” Added Anna Berg: “And soon.”",
    expect: ["direct · Hugh Hill · We will rebuild. · Hugh Hill", "direct · Anna Berg · And soon. · Anna Berg"],
  },
  {
    what: "“no.” ends a sentence",
    text: "Hugh Hill said no. Anna Berg said that it rained.",
    expect: ["indirect · Anna Berg · that it rained · Anna Berg"],
  },
  {
    what: "according to somebody with an apposition",
    text: "The bridge was never inspected, according to Hugh Hill, the head of the harbour.",
    expect: ["indirect · Hugh Hill, the head of the harbour · The bridge was never inspected · Hugh Hill"],
  },
  { what: "according to plan", text: "The bridge was built according to plan in May.", expect: [] },
  {
    what: "what somebody may yet say",
    text: "If the harbour chief says the bridge is safe, it opens in May.",
    expect: [],
  },

  // Who speaks, and who does not
  {
    what: "a time between the auxiliary and its verb",
    text: "Hugh Hill has over the past few weeks repeatedly warned that the bridge would fall.",
    expect: ["indirect · Hugh Hill · that the bridge would fall · Hugh Hill"],
  },
  {
    what: "a participle with a subject of its own",
    text: "The bridge stayed shut, with engineers warning that it would fall.",
    expect: ["indirect · engineers · that it would fall"],
  },
  {
    what: "a participle behind a place",
    text: "Crowds marched through Norland chanting “Save the bridge”.",
    names: ["Norland/LOC"],
    expect: ["direct · Crowds · Save the bridge"],
  },
  {
    what: "who is asked, behind the question",
    text: "Anna Berg came late. Asked whether a bridge would be built, she went on: “There is no money.”",
    expect: ["direct · she · There is no money. · Anna Berg"],
  },
  {
    what: "an aside is no part of the speaker",
    text: "Anna Berg, asked about the bridge, said that it was safe.",
    expect: ["indirect · Anna Berg · that it was safe · Anna Berg"],
  },
  {
    what: "who has one office is not who has another",
    text: "“Is it safe?” asked Anna Berg, the harbour spokeswoman. “In due course,” replied the minister.",
    expect: [
      "direct · Anna Berg, the harbour spokeswoman · Is it safe? · Anna Berg",
      "direct · the minister · In due course,",
    ],
  },
  {
    what: "an office somebody no longer has",
    text: "Former Norland foreign minister Anna Berg said that it rained. The Norland foreign minister said that it snowed.",
    expect: [
      "indirect · Former Norland foreign minister Anna Berg · that it rained · Anna Berg",
      "indirect · The Norland foreign minister · that it snowed",
    ],
  },

  // Other constructions
  {
    what: "a past that is its base",
    text: "One sign read: “Save the bridge”.",
    expect: ["direct · One sign · Save the bridge"],
  },
  {
    what: "described by somebody",
    text: "The bridge was described by Hugh Hill as “a gift”.",
    expect: ["mixed · Hugh Hill · The bridge|as “a gift” · Hugh Hill"],
  },
  {
    what: "hailed as something by somebody",
    text: "The bridge has been hailed as “a gift” by Hugh Hill.",
    expect: ["mixed · Hugh Hill · The bridge|as “a gift” · Hugh Hill"],
  },
  {
    what: "told by somebody",
    text: "Drivers were told by Hugh Hill to leave the bridge.",
    expect: ["indirect · Hugh Hill · to leave the bridge · Hugh Hill"],
  },
  {
    what: "quoted as saying",
    text: "Hugh Hill was quoted by the Gazette as saying that the bridge was shut.",
    expect: ["indirect · Hugh Hill · that the bridge was shut · Hugh Hill"],
  },
  {
    what: "as somebody put it",
    text: "The bridge is, as Hugh Hill put it, “a gift to nobody”.",
    expect: ["mixed · Hugh Hill · The bridge is|a gift to nobody · Hugh Hill"],
  },
  {
    what: "in the words of somebody",
    text: "In the words of Hugh Hill, the bridge is “a gift to nobody”.",
    expect: ["mixed · Hugh Hill · the bridge is “a gift to nobody” · Hugh Hill"],
  },
  {
    what: "a participle before its subject",
    text: "Calling the bridge “a gift to nobody”, Hugh Hill said that he would leave.",
    expect: [
      "mixed · Hugh Hill · the bridge “a gift to nobody” · Hugh Hill",
      "indirect · Hugh Hill · that he would leave · Hugh Hill",
    ],
  },
  {
    what: "somebody’s claim",
    text: "Hugh Hill’s claim that the bridge was “a gift” was rejected.",
    expect: ["mixed · Hugh Hill · that the bridge was “a gift” · Hugh Hill"],
  },

  // Organisations under a common noun
  {
    what: "the company, where one has been named",
    text: "Harbour Motors built nine boats in May. The boatmaker said that it would grow.",
    names: ["Harbour Motors/ORG"],
    expect: ["indirect · The boatmaker · that it would grow · Harbour Motors"],
  },
  {
    what: "the company, where two have been named",
    text: "Harbour Motors sued Norland Motors in May. The company said that it would grow.",
    names: ["Harbour Motors/ORG", "Norland Motors/ORG"],
    expect: ["indirect · The company · that it would grow"],
  },
  {
    what: "the company is no ministry",
    text: "The Harbour Ministry met in May. The company said that it would grow.",
    names: ["Harbour Ministry/ORG"],
    expect: ["indirect · The company · that it would grow"],
  },
  {
    what: "a memo is not who saw it",
    text: "The bridge is to close, according to a memo seen by the Harbour Gazette.",
    expect: ["indirect · a memo seen by the Harbour Gazette · The bridge is to close"],
  },
];
