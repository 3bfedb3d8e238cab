/** Sentences in which no name may be found beyond those in braces: same names of others, other words, longer names. */
export const LEFT = `
# Other Lavrovs
en: Pyotr Lavrov was a Russian thinker.
en: Pyotr Lavrov was a Russian thinker. Lavrov wrote in Zurich.
en: Pyotr Lavrov was a Russian thinker.¶Lavrov wrote in Zurich.
en: Kirill Lavrov was a Soviet and Russian actor. Lavrov played in Leningrad.
en: Kirill Lavrov played in Moscow.
en: P. Lavrov wrote Historical Letters in Russia.
en: P.L. Lavrov wrote Historical Letters in Russia.
en: P. L. Lavrov wrote Historical Letters in Russia.
en: Peter Lavrov’s Historical Letters, Russian edition
en: Mikhail Lavrov, Russian skater
en: Ms Lavrov met the Russian minister.
en: Mrs. Lavrov met the Russian minister.
en: Miss Lavrov met the Russian minister.
en: Yekaterina Lavrova, Russian diplomat
en: Lavrova, a Russian singer
en: Lavrov played tennis.
en: Lavrov won the chess game.
en: Lavrov Street in Moscow
en: Lavrov Institute in Moscow
en: The Lavrov Prize, a Russian award
en: Lavrov-Smith, a Russian diplomat
en: Smith-Lavrov, a Russian diplomat
en: Lavrovs live in Moscow.
en: Lavrovo, a village near Moscow
en: Lavrovsky, a Russian dancer
en: lavrov in lower case in Moscow
en: minister@Lavrov.ru in Moscow
en: Lavrov.ru in Moscow
en: KIRILL LAVROV, RUSSIAN ACTOR
en: Boris Lavrov, a Moscow baker, met the diplomat.
en: Young Boris Lavrov of Moscow. Lavrov bakes.
en: @Lavrov of Moscow
# Other Bidens
en: Hunter Biden was late.
en: Hunter Biden was late. Biden blamed the rain.
en: Hunter Biden was late.¶Biden blamed the rain.
en: Jill Biden was late.
en: First Lady Jill Biden was late.
en: Dr. Biden was late.
en: Dr Biden was late.
en: Mrs. Biden was late.
en: First lady Biden was late.
en: Beau Biden was late. What a beau!
en: Ashley Biden was late.
en: Valerie Biden was late.
en: Valerie Biden Owens was late.
en: James Biden was late.
en: Jim Biden was late.
en: Frank Biden was late, to be frank.
en: R. Hunter Biden was late.
en: Naomi Biden was late.
en: Hunter and Jill Biden were late.
en: HUNTER BIDEN WAS LATE
en: HUNTER BIDEN, son of a hunter
en: The hunter met Hunter Biden.
en: The Bidens were late.
en: Bidenomics was late.
en: Biden administration officials
en: the Biden administration
en: The Biden Administration
en: BIDEN ADMINISTRATION OFFICIALS
en: the Biden-era rules
en: the Biden era
en: The Biden campaign was late.
en: The Biden White House was late.
en: The Biden family was late.
en: The Biden Institute was late.
en: The Penn Biden Center was late.
en: The Biden School was late.
en: the Biden Foundation
en: a Biden Fellow
en: The Joseph R. Biden Jr. Railroad Station
en: The Joe Biden administration
en: Biden-Harris ticket
en: J. Biden signed.
en: H. Biden signed.
en: biden in lower case
en: Biden.com
en: @Biden
en: the Biden Library
en: Biden Avenue
en: Zork Biden was late.
# Other Van Rompuys
en: Eric Van Rompuy was late.
en: Eric Van Rompuy was late. Van Rompuy blamed the rain.
en: Peter Van Rompuy was late.
en: Tine Van Rompuy was late.
en: Tine van Rompuy was late.
en: E. Van Rompuy was late.
en: Mrs Van Rompuy was late.
en: Rompuy
en: The Van Rompuy Prize
# Words like NATO
en: the NATO phonetic alphabet
en: a NATO stock number
en: NATO Stock Number 5305
en: the NATO Parliamentary Assembly
en: 5.56 mm NATO rounds
en: a NATO strap for the watch
en: senato, natoque, nato
en: NATOs
en: a NATOfied army
en: nato.int and www.NATO.int
en: NATO.int
en: natovtsy
en: the alliance met
en: the military alliance met
en: North Atlantic Treaty
en: North Atlantic Council
en: pronatoria
# Words like EU
en: Eurasian Economic Union
en: the Eurasian Economic Union met in Minsk
en: Council of Europe
en: European Union of the Deaf
en: the European Union of the Deaf met
en: European Union of Women
en: European Union for Progressive Judaism
en: Western European Union
en: the European Union Youth Orchestra
en: europa.eu
en: https://europa.EU/about
en: www.europa.eu
en: Eu and eu
en: EUR and EUROPE
en: shoes in EU 42
en: the bloc met
en: Union
en: The Union met.
en: European Economic Area
en: european union in lower case
en: E.U.S. Corp
en: Pan-European Union
en: milieu, adieu
en: UE
en: AB
# Words like CSTO
en: She is CSTO at a software company.
en: our CSTO told staff
en: He was appointed CSTO of the firm.
en: The firm hired a CSTO, or chief sales and technology officer.
en: She joined as CSTO from a Russian bank.
en: a chief science and technology officer (CSTO)
en: Collective security is a general concept.
en: The CIS, the SCO and the EAEU met.
en: She was named CSTO of a Moscow start-up.
# Words like France 24
en: France 24–17 Italy
en: France 24-17 Italy
en: France 24 - 17 Italy
en: France 24:17 Italy
en: France 24 Italy 17
en: FRANCE 24 ITALY 17
en: Italy 17 France 24
en: Italy 17, France 24
en: England 13 France 24
en: In France 24 people were late.
en: In France 24 hours passed.
en: France 24 hours later
en: France 24 points, Wales 12
en: France 24%
en: France 2, France 3, France Info
en: Air France 247
en: France 24.5 per cent
en: France 240
en: F24 without more
en: AAF without more
en: Afghan National Army
en: Indian Air Force
en: the Air Force
en: Radio France 2
# Russian
ru: Пётр Лавров родился в России.
ru: Пётр Лавров родился в России. Лавров жил в Москве.
ru: Петра Лаврова знали в Москве.
ru: Кирилл Лавров играл в Москве.
ru: О Кирилле Лаврове говорили в Москве.
ru: Лавров Пётр Лаврович, Россия
ru: Лавров П. Л., Россия
ru: П. Л. Лавров, Россия
ru: П.Л. Лавров, Россия
ru: Екатерина Лаврова из Москвы
ru: Лаврова сказала, что Россия ждёт.
ru: Госпожа Лаврова живёт в Москве.
ru: улица Лаврова в Москве
ru: на улице Лаврова в Москве
ru: ул. Лаврова, Москва
ru: премия имени Лаврова в Москве
ru: лавровый лист из России
ru: лавров и дубов в России много
ru: Лавровый венок из Москвы
ru: Лаврово под Москвой
ru: Лавров сидел и ел суп.
ru: Театр Лаврова в Москве
ru: Хантер Байден опоздал.
ru: Хантера Байдена ждали.
ru: Джилл Байден опоздала.
ru: Бо Байден опоздал.
ru: администрация Байдена опоздала.
ru: Администрация Джо Байдена опоздала.
ru: решения администрации Байдена
ru: Эрик Ван Ромпей опоздал.
ru: натовцы опоздали.
ru: натовские генералы
ru: Евразийский экономический союз
ru: Совет Европы
ru: западноевропейский союз
ru: есть и ест
ru: ес в нижнем регистре
ru: союз
ru: договор о коллективной безопасности
ru: весь Мир
# Ukrainian
uk: Петро Лавров жив у Росії.
uk: Кирило Лавров грав у Росії.
uk: лавровий лист із Росії
uk: вулиця Лаврова, Росія
uk: Гантер Байден запізнився.
uk: Джилл Байден запізнилася.
uk: рішення адміністрації Байдена
uk: Рада Європи
uk: Євразійський економічний союз
uk: натовський генерал
uk: Лавров їв суп.
uk: є і єс
# German
de: Pjotr Lawrow war ein russischer Denker.
de: Kirill Lawrow spielte in Moskau.
de: Frau Lawrow kam aus Moskau.
de: Lawrow spielte Schach.
de: Die Lawrow-Straße in Moskau
de: Hunter Biden kam.
de: Jill Biden kam.
de: Frau Biden kam.
de: Die Biden-Administration wartet.
de: Die Biden-Regierung wartet.
de: die Natogegner und der Senator
de: der Europarat
de: Eurasische Wirtschaftsunion
de: das NATO-Alphabet
de: Eric Van Rompuy kam.
de: Frankreich 24
de: eu und EUR
de: Der Fall Zork Biden
# French
fr: Il a eu peur, ils ont eu lieu.
fr: J’ai eu raison.
fr: IL A EU RAISON
fr: ELLE A EU UN PRIX
fr: Piotr Lavrov vivait en Russie.
fr: Kirill Lavrov jouait à Moscou.
fr: Mme Lavrov vit à Moscou.
fr: Lavrov joue aux échecs.
fr: la rue Lavrov à Moscou
fr: Hunter Biden est en retard.
fr: Jill Biden est en retard.
fr: Beau Biden était un beau garçon.
fr: Mme Biden est en retard.
fr: l’administration Biden attend
fr: le Conseil de l’Europe
fr: Union économique eurasiatique
fr: l’Union européenne de radio-télévision
fr: l’Union
fr: En France 24 personnes sont là.
fr: France 24-17 Italie
fr: France 2
fr: rue, vue, due
# Spanish
es: el líder nato
es: un orador Nato
es: UN LÍDER NATO
es: Piotr Lavrov vivía en Rusia.
es: Kirill Lavrov vivía en Moscú.
es: la calle Lavrov en Moscú
es: Lavrov juega al tenis.
es: Hunter Biden llegó.
es: Jill Biden llegó.
es: la administración Biden
es: el Consejo de Europa
es: Unión Económica Euroasiática
es: la Unión Europea Occidental
es: ue, que, fue
# Italian
it: È nato a Roma.
it: Nato a Roma nel 1950
it: Nato e cresciuto a Milano
it: NATO A ROMA
it: È NATO IL FIGLIO
it: sono nati
it: il modello F24
it: F24 da pagare
it: il canale¶il modello F24 e il modulo
it: Piotr Lavrov viveva in Russia.
it: Kirill Lavrov viveva a Mosca.
it: Hunter Biden è arrivato.
it: Jill Biden è arrivata.
it: l’amministrazione Biden
it: il Consiglio d’Europa
it: Unione economica eurasiatica
it: l’Unione europea occidentale
it: Lavrov gioca a scacchi.
# Polish
pl: Piotr Ławrow żył w Rosji.
pl: Kirył Ławrow grał w Moskwie.
pl: Piotra Ławrowa znano w Moskwie.
pl: Pani Ławrow mieszka w Moskwie.
pl: Ławrow gra w szachy.
pl: ulica Ławrowa w Moskwie
pl: Hunter Biden przyjechał.
pl: Huntera Bidena zapytano.
pl: Jill Biden przyjechała.
pl: administracja Bidena
pl: Rada Europy
pl: Euroazjatycka Unia Gospodarcza
pl: natowski generał
# Turkish
tr: Pyotr Lavrov Rusya’da yaşadı.
tr: Kirill Lavrov Moskova’da oynadı.
tr: Lavrov tenis oynuyor.
tr: Hunter Biden geldi.
tr: Jill Biden geldi.
tr: Biden yönetimi bekliyor.
tr: Avrupa Konseyi
tr: Avrasya Ekonomik Birliği
tr: kan grubu AB
tr: AB Rh pozitif
tr: senatoda nato
# Arabic
ar: هانتر بايدن تأخر
ar: جيل بايدن تأخرت
ar: وهانتر بايدن تأخر
ar: إدارة بايدن تنتظر
ar: كيريل لافروف ممثل روسي
ar: بيوتر لافروف من موسكو
ar: لافروف يلعب الشطرنج
ar: مجلس أوروبا
ar: الاتحاد الأوراسي
ar: الاتحاد
# Chinese
zh: 亨特·拜登迟到
zh: 吉尔·拜登迟到
zh: 亨特拜登迟到
zh: 拜登政府等待
zh: 基里尔·拉夫罗夫是俄罗斯演员
zh: 拉夫罗夫下棋
zh: 多伦多北约克区
zh: 北京以北约30公里
zh: 东北约三十公里
zh: 城北约五公里
zh: 欧洲委员会
zh: 欧亚经济联盟
zh: 法国24比17意大利
# Japanese
ja: ハンター・バイデン氏は
ja: ジル・バイデン氏は
ja: ジルバイデン氏は
ja: バイデノミクスは
ja: バイデン政権は
ja: キリル・ラブロフはロシアの俳優
ja: ラブロフスキーはロシアの
ja: ラブロフはテニスをする
ja: 欧州評議会
ja: ユーラシア経済連合
ja: フランス24対17イタリア
ja: フランス240
# Portuguese, Romanian, Dutch
pt: eu sou, Eu sou
pt: EU SOU
pt-BR: EU QUERO
pt: EU
pt: um líder Nato
pt: F24 aqui
ro: eu sunt, Eu sunt
ro: EU SUNT AICI
ro: EU
nl: Hunter Biden kwam.
nl: mevrouw van Rompuyen
# a page whose language is unknown
: Nato a Roma
: EU SOU
: AB üyeliği
: UE
# Лаврова, the woman: the same word as the man's genitive
ru: Актриса Лаврова, Россия
ru: В фильме снялась актриса Лаврова, Россия.
ru: Россия. Лаврова сыграла главную роль.
ru: В Москву прилетел министр. На корт выйдет теннисистка Лаврова.
ru: {l:Сергей Лавров} прибыл. Теннисистка Лаврова вышла в финал.
ru: {l:Сергей Лавров} прибыл.¶Лаврова сыграла главную роль.
ru: {l:Сергей Лавров} прибыл.¶«Лаврова» — фильм о скрипачке.
ru: {l:Сергей Лавров} прибыл.¶Её зовут депутат Лаврова.
ru: {l:Сергей Лавров} прибыл.¶Фильм сняла режиссёр Лаврова.
uk: {l:Сергій Лавров} прибув.¶У фільмі грає акторка Лаврова.
uk: Росія: спортсменка Лаврова у фіналі
pl: {l:Siergiej Ławrow} przyjechał.¶W filmie gra aktorka Ławrowa.
pl: Śpiewaczka Ławrowa mieszka w Moskwie.
pl: {l:Siergiej Ławrow} przyjechał.¶Ławrowa zagrała w filmie.
# CSTO, the job, on pages that name Moscow or Russia
en: The Chief Sales and Technology Officer (CSTO) of a Russian firm left.
en: The firm’s CSTO, a Moscow security veteran, left.
en: A bank in Moscow hired a CSTO.
en: Their CSTO left Moscow for a company in Kazakhstan.
en: As CTO and later CSTO she worked in Armenia.
en: CSTO: the officer who sells what a company in Belarus makes.
en: The {c:Collective Security Treaty Organization} met.¶The company’s CSTO left.
en: The {c:Collective Security Treaty Organization} met.¶The Chief Sales and Technology Officer (CSTO) left.
# Nato, a woman of Georgia
en: Nato Beridze won.
en: Nato Lomouri’s letters
en: The film is Nato Vachnadze’s. Nato was born in 1904.
en: The singer Nato Metonidze came. Later Nato sang.
en: The singer Nato Metonidze came.¶Later Nato sang.
en: Nato Gelashvili and Nato Kobakhia came with Nato Kvaliani.
de: Die Sängerin Nato Metonidze kam.¶Dann sang Nato.
en: Nato a Roma il 3 maggio
en: Nato nel 1950; Nato il 3 maggio
# Things named after a person, two words ahead
en: the Biden Welcome Center in Delaware
en: the Joseph R. Biden Jr. Railroad Station
en: the Joe Biden Aquatic Center
en: the USS Biden left port
en: Boulevard Biden
# The same letters for something else, by language
es: México y EU negocian en la frontera.
pt: Quem decide aqui sou EU!
ro: A strigat: „EU sunt de vină”.
it: «NATO IERI», diceva il cartello.
en: We played EU IV all night; EU III was slower.
en: The fund trades as (NASDAQ: NATO) and (NYSE: EU).
fr: Chaque UE vaut six crédits.
fr: Le parti Nur Otan a gagné.
es: La UE Sant Andreu perdió en casa.
ru: Музей показал машину ЕС ЭВМ.
tr: AB grubu kan aranıyor, komisyon duyurdu.
# Chinese words that only meet
zh: 下禮拜登場的新劇
zh: 上禮拜登革熱升溫
zh: 她崇拜登山家
zh: 新北約談三名業者
zh: 淮北约谈了企业
zh: 东欧盟友担心
zh: 集安组织党员学习
# Generations of a family
en: Maj. Joseph R. Biden III served in Iraq.
en: Joseph Biden Sr. sold used cars.
en: {b:Joe Biden} came.¶Biden Sr. had sold cars, Biden Jr. studied law.
fr: {b:Joe Biden} est venu.¶Biden fils a plaidé coupable.
es: {b:Joe Biden} vino.¶Biden hijo se declaró culpable.
ru: {b:Джо Байден} приехал.¶Байден-младший признал вину.
zh: {b:乔·拜登}来了。¶小拜登认罪，拜登夫人在场。
fr: {b:Joe Biden} est venu.¶Les Biden sont rentrés.
de: {b:Joe Biden} kam.¶Die Bidens sind zu Hause.
it: {b:Joe Biden} è arrivato.¶La famiglia Biden è a casa.
en: {b:Joe Biden} came.¶Robert “Hunter” Biden was in court.
# Leaves, villages, streets, teams
ru: Лавровым листом приправляют московский суп.
uk: Лавровим листом приправляють суп у Росії.
ru: В Лаврове под Москвой открыли школу.
pl: Klasztor stoi w Ławrowie, na zachód od Moskwy.
en: The Russian gymnast Lavrov fell off the bar.
en: In Moscow, striker Lavrov scored twice.
en: It ended France 24, Ireland 17.
fr: Il a roulé avec Air France 24 heures durant.
ja: フランス24人、ドイツ12人
# A government is nobody
nl: {v:Herman Van Rompuy} sprak.¶De regering-Van Rompuy I viel.
fr: {v:Herman Van Rompuy} a parlé.¶Le gouvernement Van Rompuy est tombé.
`;
