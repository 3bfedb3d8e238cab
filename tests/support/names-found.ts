/** Sentences in which names must be found. The people in them say and do nothing here that anyone has reported. */
export const FOUND = `
# English: Lavrov
en: {l:Sergey Lavrov} spoke first.
en: {l:Sergei Lavrov} spoke first.
en: {l:Sergey V. Lavrov} spoke first.
en: {l:Sergei V. Lavrov} spoke first.
en: {l:Sergey Viktorovich Lavrov} spoke first.
en: {l:S. Lavrov} signed the letter.
en: {l:S.V. Lavrov} signed the letter.
en: Russian Foreign Minister {l:Sergey Lavrov} arrived.
en: Russian Foreign Minister {l:Lavrov} arrived.
en: On Monday {l:Lavrov} said the Russian side would wait.
en: Moscow’s {l:Lavrov} was there.
en: Russia's {l:Lavrov} was there.
en: The Russian {l:Lavrov} was there.
en: Mr {l:Lavrov} met the diplomat again.
en: Mr. {l:Lavrov} met the diplomat again.
en: Minister {l:Lavrov} left.
en: FM {l:Lavrov} left Moscow.
en: But {l:Lavrov} left Moscow.
en: When {l:Lavrov} left Moscow, it rained.
en: Putin, {l:Lavrov} and others met in the Kremlin.
en: {l:Lavrov}’s plane left Moscow.
en: {l:Lavrov}'s plane left Moscow.
en: The Kremlin sent {l:Lavrov}.
en: “{l:Lavrov} is here,” the Russian side said.
en: ({l:Lavrov}) Moscow
en: {l:Lavrov}–Blinken talks in Moscow
en: {l:LAVROV}: {n:NATO} IS NOT THE MINISTER’S WORRY
en: MOSCOW SAYS {l:LAVROV} WILL COME
en: Ask {l:Lavrov}, said the diplomat.
en: It rained.¶{l:Lavrov} waited.¶{l:Sergey Lavrov} had no umbrella.
en: Yesterday {l:Lavrov} was in Moscow.
en: In May {l:Lavrov} was in Moscow.
en: The anti-{l:Lavrov} crowd left Moscow.
en: The talks took place in Geneva. {l:Lavrov} led the Russian side.
en: {l:Lavrov}-led talks ended in Moscow.
# English: Biden
en: {b:Joe Biden} spoke.
en: {b:Joseph Biden} spoke.
en: {b:Joseph R. Biden} spoke.
en: {b:Joseph R. Biden Jr.} spoke.
en: {b:Joseph Robinette Biden Jr.} spoke.
en: President {b:Joe Biden} spoke.
en: US Vice President {b:Joe Biden} spoke.
en: President {b:Biden} spoke.
en: President-elect {b:Biden} spoke.
en: Mr {b:Biden} spoke.
en: Mr. {b:Biden} spoke.
en: Sen. {b:Biden} spoke.
en: Senator {b:Biden} spoke.
en: Vice President {b:Biden} spoke.
en: Trump and {b:Biden} spoke.
en: {b:Biden} and Trump spoke.
en: But {b:Biden} spoke.
en: While {b:Biden} spoke, it rained.
en: {b:Biden}’s plane was late.
en: {b:Biden}'s plane was late.
en: {b:Joe Biden}’s plane was late.
en: {b:BIDEN} SAYS IT RAINS
en: PRESIDENT {b:BIDEN} SAYS IT RAINS
en: {b:JOE BIDEN} SAYS IT RAINS
en: On Tuesday {b:Biden} spoke.
en: It was late. {b:Biden} spoke.
en: Democrat {b:Biden} spoke.
en: The Democrat {b:Biden} spoke.
en: Can {b:Biden} wait?
en: Will {b:Biden} wait?
en: What {b:Biden} Said
en: "{b:Biden}"
en: pro-{b:Biden} voters
en: the {b:Biden}–Xi call
en: {b:Biden}-backed plan
en: The GOP said {b:Biden} was late.
en: The White House said {b:Biden} was late.
en: In replacing {b:Biden} as the nominee, the party moved on.
en: In 2014 {b:Biden} spoke.
en: In June {b:Biden} spoke.
en: Washington’s {b:Biden} spoke.
en: America’s {b:Biden} spoke.
en: They say Frustrated {b:Biden} and mean that the frustrated man was late.
en: Thus spoke {b:Joe Biden}, whose son Hunter Biden was late.
en: Hunter Biden was late.¶President {b:Joe Biden} waited.¶{b:Biden} then left.
en: Nobody outside the U.S. {b:Biden} met was late.
# English: Van Rompuy
en: {v:Herman Van Rompuy} spoke.
en: {v:Herman van Rompuy} spoke.
en: {v:H. Van Rompuy} spoke.
en: {v:Van Rompuy} spoke.
en: President {v:Van Rompuy} spoke.
en: Mr {v:Van Rompuy} spoke.
en: {v:VAN ROMPUY} SPOKE
en: But {v:van Rompuy} spoke.
en: {v:Van Rompuy}’s poems
en: The Belgian {v:Van Rompuy} spoke.
# English: NATO, EU, CSTO
en: {n:NATO} met.
en: {n:Nato} met.
en: the {n:North Atlantic Treaty Organization} met.
en: the {n:North Atlantic Treaty Organisation} met.
en: the west of the {n:North Atlantic Alliance}
en: the {n:Atlantic Alliance} met.
en: {n:NATO}-Russia talks
en: {n:NATO}–Russia talks
en: {n:NATO}-led forces
en: non-{n:NATO} states
en: anti-{n:NATO} march
en: pre-{n:Nato} days
en: {n:NATO}'s members
en: {n:Nato}’s members
en: the US-{n:NATO} plan
en: ({n:NATO})
en: {n:NATO}/{e:EU} talks
en: The {n:NATO} military alliance met.
en: {n:NATO} Secretary General Mark Rutte met them.
en: in 1949 {n:NATO} was founded
en: "{n:NATO} WASN'T THERE WHEN WE NEEDED THEM"
en: The {e:EU} met.
en: The {e:E.U.} met.
en: The {e:E.U.}’s members met.
en: The {e:European Union} met.
en: The {e:EUROPEAN UNION} met.
en: {e:EU}’s independence
en: {e:EU}-China talks
en: anti-{e:EU} vote
en: {e:EU} foreign policy chief Kaja Kallas
en: the {e:European Union}’s chief
en: the U.K. and {e:EU}, says the man
en: {e:European Union} Foreign Policy
en: The {c:Collective Security Treaty Organization} met.
en: The {c:Collective Security Treaty Organisation} met.
en: The {c:CSTO} met in Kazakhstan.
en: The {c:CSTO} met.¶Armenia stayed away from the {c:Collective Security Treaty Organization}.
en: {c:CSTO} peacekeepers flew to Almaty.
en: The treaty that {c:CSTO} members signed.
en: The {c:ODKB}, as it is called, met.
en: Members of the {c:Tashkent Treaty} met.
en: {c:CSTO}-led drills in Belarus
# English: France 24, Afghan Air Force
en: Speaking to {f:France 24} in Moscow
en: he told {f:FRANCE 24} so
en: he told {f:France24} so
en: {f:France 24}’s reporter
en: "{f:France 24}"
en: {f:France 24}: the news at eight
en: A {f:France 24} crew filmed.¶The crew of {f:F24} left.
en: training pilots for the {a:Afghan Air Force}.
en: {a:AFGHAN AIR FORCE}
en: The {a:Afghan Air Force} flew.¶An {a:AAF} plane landed.
fr: {l:Sergueï Lavrov}, diplomate.
es: {l:Serguéi Lavrov}
pt: a {e:União Europeia}
# Russian
ru: {l:Сергей Лавров} прибыл.
ru: {l:Сергей Викторович Лавров} прибыл.
ru: {l:С. В. Лавров} прибыл.
ru: {l:С.В. Лавров} прибыл.
ru: {l:С. Лавров} прибыл.
ru: Письмо {l:С. В. Лаврова} пришло.
ru: {l:Лавров}? {l:Лавров Сергей Викторович} прибыл.
ru: Визит {l:Сергея Лаврова} в Минск
ru: Письмо {l:Сергею Лаврову}
ru: Беседа с {l:Сергеем Лавровым}
ru: Речь о {l:Сергее Лаврове}
ru: Глава МИД РФ {l:Лавров} прибыл.
ru: МИД РФ: {l:Лавров} прибыл.
ru: министр иностранных дел России {l:Лавров} прибыл.
ru: Слова {l:Лаврова} в Москве¶{l:Сергей Лавров} ждёт.
ru: Письмо {l:Лаврову} из Москвы
ru: Встреча с {l:Лавровым} в Москве
ru: О {l:Лаврове} говорили в Москве.
ru: Но {l:Лавров} уехал из Москвы.
ru: По словам {l:Лаврова}, Россия ждёт визита {l:Сергея Лаврова}.
ru: Визит министра {l:Лаврова}¶{l:Сергей Лавров} прибыл.
ru: {l:Сергей Лавров} прибыл. В Минске ждали «{l:Лаврова}».
ru: Как сказал {l:Лавров}, Россия ждёт.
ru: Заявил {l:Лавров} в Кремле.
ru: Министр {l:Лавров} уехал.
ru: {l:ЛАВРОВ} В МОСКВЕ
ru: {b:Джо Байден} прибыл.
ru: Визит {b:Джо Байдена}
ru: Письмо {b:Джо Байдену}
ru: Встреча с {b:Джо Байденом}
ru: Речь о {b:Джо Байдене}
ru: {b:Джозеф Байден} и письмо {b:Джозефу Байдену}
ru: Президент США {b:Байден} прибыл.
ru: Президент {b:Байден} прибыл.
ru: Встреча с {b:Байденом}
ru: Письмо {b:Байдену}
ru: Слова {b:Байдена}
ru: О {b:Байдене} говорили.
ru: Когда {b:Байден} прибыл, шёл дождь.
ru: {b:Байден}-старший прибыл.
ru: {v:Херман Ван Ромпей} прибыл.
ru: {v:Херман ван Ромпей} прибыл.
ru: Слова {v:Хермана Ван Ромпея}
ru: Встреча с {v:Ван Ромпеем}
ru: {v:Ван Ромпей} прибыл.
ru: Страны {n:НАТО} и {e:ЕС} ждут.
ru: {n:Североатлантический альянс} ждёт.
ru: Решение {n:Североатлантического альянса}
ru: {e:Европейский союз} ждёт.
ru: {e:Европейский Союз} ждёт.
ru: Решение {e:Европейского союза}
ru: Письмо {e:Европейскому союзу}
ru: Переговоры с {e:Европейским союзом}
ru: В {e:Европейском союзе}
ru: {e:Евросоюз} ждёт, решение {e:Евросоюза}, письмо {e:Евросоюзу}
ru: Переговоры с {e:Евросоюзом}, а в {e:Евросоюзе} ждут.
ru: Саммит {c:ОДКБ} в Ереване
ru: {c:Организация Договора о коллективной безопасности} ждёт.
ru: Саммит {c:Организации Договора о коллективной безопасности}
ru: Телеканал {f:France 24} сообщил.
ru: Телеканал «{f:Франс 24}» сообщил.
ru: Лётчики {a:ВВС Афганистана}
# Ukrainian
uk: {l:Сергій Лавров} прибув.
uk: Візит {l:Сергія Лаврова}
uk: Зустріч із {l:Сергієм Лавровим}
uk: Лист {l:Сергію Лаврову}
uk: Лист {l:Сергієві Лаврову}
uk: Міністр {l:Лавров} прибув.
uk: Слова міністра {l:Лаврова}¶{l:Сергій Лавров} прибув.
uk: Росія: зустріч із {l:Лавровим}
uk: {b:Джо Байден} прибув.
uk: Слова {b:Байдена}, лист {b:Байденові}, розмова з {b:Байденом}
uk: {v:Герман Ван Ромпей} прибув.
uk: Країни {n:НАТО} чекають.
uk: {n:Північноатлантичний альянс} чекає.
uk: {e:Європейський Союз} чекає.
uk: {e:Європейський союз} чекає.
uk: Рішення {e:Європейського Союзу}, рішення {e:Європейського союзу}
uk: Країни {e:ЄС} і {e:Євросоюз}
uk: Саміт {c:ОДКБ}
uk: {c:Організація Договору про колективну безпеку} чекає.
# German
de: {l:Sergej Lawrow} kam.
de: {l:Sergei Lawrow} kam.
de: {l:Sergej Lawrows} Reise
de: Außenminister {l:Lawrow} kam.
de: Der russische Außenminister {l:Lawrow} kam.
de: {l:Lawrows} Reise nach Moskau
de: Russlands {l:Lawrow} kam.
de: Laut {l:Lawrow} wartet Moskau.
de: Herr {l:Lawrow} kam aus Moskau.
de: Chefdiplomat {l:Lawrow} kam aus Moskau.
de: Sein Amtskollege {l:Lawrow} kam aus Moskau.
de: Präsident {b:Biden} kam.
de: US-Präsident {b:Biden} kam.
de: US-Präsident {b:Joe Biden} kam.
de: {b:Bidens} Reise
de: {b:Joe Bidens} Reise
de: Mit {b:Biden} kam der Regen.
de: Ratspräsident {v:Van Rompuy} kam.
de: {v:Van Rompuys} Gedichte
de: Die {n:NATO} wartet.
de: Die {n:Nato} wartet.
de: Der {n:Nordatlantikpakt} wartet.
de: {n:NATO}-Staaten warten, {n:Nato}-Mitglieder auch.
de: {e:EU}-Kommission
de: Die {e:Europäische Union} wartet.
de: Die Länder der {e:Europäischen Union} warten.
de: Die {c:OVKS} wartet.
de: Die {c:Organisation des Vertrags über kollektive Sicherheit} wartet.
de: Der Sender {f:France 24} berichtet.
# French
fr: {l:Sergueï Lavrov} est venu.
fr: {l:Serguei Lavrov} est venu.
fr: Le ministre russe {l:Lavrov} est venu.
fr: M. {l:Lavrov} est venu de Moscou.
fr: Selon {l:Lavrov}, Moscou attend.
fr: Le président {b:Biden} est venu.
fr: M. {b:Biden} est venu.
fr: {b:Joe Biden} est venu.
fr: Selon {v:Herman Van Rompuy}, il pleut.
fr: L’{n:OTAN} attend.
fr: L'{n:Otan} attend.
fr: L’{n:Alliance atlantique} attend.
fr: L’{e:Union européenne} attend.
fr: L’{e:Union Européenne} attend.
fr: L'{e:UE} attend, dit d’{e:UE} en {e:UE} un passant.
fr: L’{c:OTSC} attend.
fr: L’{c:Organisation du traité de sécurité collective} attend.
fr: L’{c:Organisation du Traité de Sécurité Collective} attend.
fr: Sur {f:France 24}, il pleut.
# Spanish
es: {l:Serguéi Lavrov} llegó.
es: {l:Sergei Lavrov} llegó.
es: El ministro {l:Lavrov} llegó.
es: El canciller ruso, {l:Lavrov}, llegó.
es: Según {l:Lavrov}, Moscú espera.
es: El presidente {b:Biden} llegó.
es: Para {b:Biden}, llueve.
es: La {n:OTAN} espera.
es: La {n:Alianza Atlántica} espera.
es: La {e:Unión Europea} espera.
es: La {e:UE} espera.
es: La {c:OTSC} espera.
es: La {c:Organización del Tratado de la Seguridad Colectiva} espera.
es: El canal {f:France 24} informa.
# Italian
it: {l:Sergey Lavrov} è arrivato.
it: {l:Sergej Lavrov} è arrivato.
it: {l:Serghei Lavrov} è arrivato.
it: Il ministro {l:Lavrov} è arrivato.
it: Il presidente {b:Biden} è arrivato.
it: Per {b:Biden} piove.
it: La {n:NATO} aspetta.
it: L’{n:Alleanza Atlantica} aspetta.
it: L’{e:Unione europea} aspetta.
it: L’{e:Unione Europea} aspetta.
it: I Paesi dell'{e:UE} aspettano.
it: La {c:CSTO} si riunisce in Kazakistan.
it: L’{c:Organizzazione del trattato di sicurezza collettiva} aspetta.
it: Il canale {f:France 24} lo dice.
# Polish
pl: {l:Siergiej Ławrow} przyjechał.
pl: Słowa {l:Siergieja Ławrowa}
pl: Rozmowa z {l:Siergiejem Ławrowem}
pl: List {l:Siergiejowi Ławrowowi}
pl: Minister {l:Ławrow} przyjechał.
pl: Słowa {l:Ławrowa} w Moskwie¶{l:Siergiej Ławrow} przyjechał.
pl: List {l:Ławrowowi} z Moskwy
pl: Rozmowa z {l:Ławrowem} w Moskwie
pl: Szef MSZ Rosji {l:Ławrow} przyjechał.
pl: Prezydent {b:Biden} przyjechał.
pl: Słowa {b:Bidena}, list {b:Bidenowi}, rozmowa z {b:Bidenem}
pl: Słowa {b:Joe Bidena}
pl: Słowa {b:Joego Bidena}
pl: Rozmowa z {v:Hermanem Van Rompuyem}
pl: {n:NATO} czeka.
pl: {n:Sojusz Północnoatlantycki} czeka.
pl: Decyzja {n:Sojuszu Północnoatlantyckiego}
pl: {e:Unia Europejska} czeka.
pl: Decyzja {e:Unii Europejskiej}
pl: Wejście w {e:Unię Europejską}
pl: Przed {e:Unią Europejską}
pl: Kraje {e:UE} czekają.
pl: {c:OUBZ} czeka.
pl: {c:Organizacja Układu o Bezpieczeństwie Zbiorowym} czeka.
# Turkish
tr: {l:Sergey Lavrov} geldi.
tr: Rusya Dışişleri Bakanı {l:Lavrov} geldi.
tr: {l:Lavrov}’un sözleri Moskova’da
tr: {l:Lavrov}'la görüşme Moskova’da
tr: {b:Biden}’ın sözleri
tr: Başkan {b:Biden} geldi.
tr: ABD Başkanı {b:Joe Biden}'a mektup
tr: {n:NATO}’nun kararı
tr: {n:NATO}'ya üye
tr: {e:Avrupa Birliği} bekliyor.
tr: {e:Avrupa Birliği}'nin kararı
tr: {e:Avrupa Birliğinin} kararı
tr: {e:AVRUPA BİRLİĞİ} BEKLİYOR
tr: Türkiye’nin {e:AB} üyeliği
tr: {e:AB}’nin Brüksel zirvesi
tr: {c:KGAÖ} bekliyor.
tr: {c:Kolektif Güvenlik Antlaşması Örgütü} bekliyor.
# Arabic
ar: وصل {l:سيرغي لافروف} إلى القاهرة
ar: وصل {l:سيرجي لافروف} إلى القاهرة
ar: وزير الخارجية الروسي {l:لافروف} وصل
ar: قال {l:لافروف} في موسكو
ar: و{l:لافروف} في موسكو
ar: رسالة ل{l:لافروف} من موسكو
ar: وقال {b:جو بايدن} ذلك
ar: الرئيس {b:بايدن} وصل
ar: و{b:بايدن} وصل
ar: وصل {v:هرمان فان رومبوي}
ar: قال {n:الناتو} ذلك
ar: و{n:الناتو} ينتظر
ar: رسالة {n:للناتو}
ar: ب{n:الناتو}
ar: دول {n:حلف شمال الأطلسي}
ar: ل{n:حلف الناتو}
ar: دول {e:الاتحاد الأوروبي}
ar: دول {e:الإتحاد الأوروبي}
ar: رسالة {e:للاتحاد الأوروبي}
ar: و{e:الاتحاد الأوروبي} ينتظر
ar: {c:منظمة معاهدة الأمن الجماعي} تنتظر
ar: قناة {f:فرانس 24} تنتظر
# Chinese
zh: 俄罗斯外长{l:拉夫罗夫}说
zh: {l:谢尔盖·拉夫罗夫}说
zh: {l:谢尔盖・拉夫罗夫}说
zh-Hant: 俄羅斯外長{l:拉夫羅夫}說
zh: 美国总统{b:拜登}说
zh: {b:乔·拜登}说
zh: {b:拜登}和特朗普说
zh: {v:范龙佩}说
zh: {n:北约}成员国
zh: 加入{n:北约}。
zh-Hant: {n:北約}成員國
zh: {e:欧盟}委员会
zh: {c:集体安全条约组织}峰会
zh: {c:集安组织}峰会
zh: {f:法兰西24台}报道
# Japanese
ja: ロシアの{l:ラブロフ}外相
ja: {l:セルゲイ・ラブロフ}外相
ja: ロシアの{l:ラヴロフ}外相
ja: {b:バイデン}大統領は
ja: {b:ジョー・バイデン}氏は
ja: {b:バイデン}氏とトランプ氏
ja: {v:ヘルマン・ファン・ロンパイ}氏
ja: {n:NATO}加盟国
ja: {n:ＮＡＴＯ}加盟国
ja: {n:北大西洋条約機構}の会議
ja: {e:欧州連合}の会議
ja: {e:EU}の会議
ja: {c:集団安全保障条約機構}の会議
ja: ロシア主導の{c:CSTO}
ja: {f:フランス24}は
# Portuguese, Romanian, Dutch
pt: O ministro {l:Lavrov} chegou.
pt-BR: A {n:OTAN} espera, a {e:UE} também.
ro: {l:Serghei Lavrov} a venit, ministrul {l:Lavrov} a plecat.
ro: {n:NATO} așteaptă, {e:UE} așteaptă.
nl: {l:Sergej Lavrov} kwam, minister {l:Lavrov} ging.
nl: De {n:NATO} wacht.
# CSTO where what stands beside it is the alliance's
en: The {c:CSTO} summit opened in Yerevan.
en: {c:CSTO} members met without Armenia.
en: Armenia froze its part in the {c:CSTO}’s budget.
en: Armenia’s {c:CSTO} membership is frozen.
en: The {c:Collective Security Treaty Organization} met.¶Nobody asked the {c:CSTO} why.
en: The {c:Collective Security Treaty Organization} ({c:CSTO}) met.
en: A Russia-led alliance, the {c:CSTO}, met.
# Nato the alliance, beside words that end like Georgian surnames, and beside a Nato of Georgia
en: {n:Nato} Russia talks
en: {n:Nato} criteria are old.
en: {n:Nato} Estonia exercise, {n:Nato} Georgia talks
en: {n:Nato} Media Centre
en: {n:Nato} Bratislava summit
en: Nato Beridze won.¶{n:NATO} met, and {n:Nato} left.
en: Nato Beridze won.¶The {n:North Atlantic Treaty Organization} met.¶{n:Nato} left.
de: {n:Nato} Alliierte
# People, beside words that might name a thing
en: {b:Biden} Visits Hospital in Ohio
en: It is true {b:Biden} spoke.
en: They discuss {b:Biden} there.
en: {b:Joe Biden} Welcome in Ohio
# Titles that say who it is, in scripts without capitals
zh: 美国总统{b:拜登}到访。¶亨特·拜登出庭。¶{b:拜登}离开。
ja: {b:バイデン}大統領が来た。¶ハンター・バイデン氏は欠席した。¶{b:バイデン}氏は帰った。
ar: وصل الرئيس {b:بايدن}.¶هانتر بايدن في المحكمة.¶وغادر {b:بايدن}.
# Words that are no given names
en: {b:Joe Biden} came.¶Team {b:Biden} was pleased, and so were Messrs {b:Biden} and Starmer.
ru: {l:Сергей Лавров} прилетел.¶Переговоры {l:Лаврова} длились час.
pl: {b:Joe Biden} przyleciał.¶Przemówienie {b:Bidena} trwało godzinę.
en: Joseph “Joe” {b:Biden} was born in Scranton.
en: Moscow (Reuters) {l:Lavrov} said no.
ru: {l:Сергей Лавров} прилетел.¶{l:Лавров} младше его на год, сказали в Москве.
# Where the same letters are the name
nl: De {n:NAVO} vergadert in Brussel.
sr: {l:Сергеј Лавров} је стигао.¶Министар {l:Лавров} је отишао.
zh: {e:欧盟}国家同意。
fr: L’{e:UE} et l’{n:Otan} se parlent.
`;
