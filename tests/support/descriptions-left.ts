/** Descriptions that may be somebody else, or nobody: nothing may be found beyond what is in braces. */
export const DESCRIPTIONS_LEFT = `
# No date, another time, the very days of a change, an unknown language
en : The Russian foreign minister spoke first.
ru : Глава МИД России приехал в Вену.
en 2003-05-01: The Russian foreign minister spoke first.
en 2004-03-09: The Russian foreign minister spoke first.
en 1999-01-01: Russia’s foreign minister spoke first.
en 2021-01-20: The US president spoke first.
en 2025-01-20: The US president spoke first.
en 2026-05-01: The US president spoke first.
en 2014-10-02: The US president spoke first.
en 2022-05-01: The US vice president spoke first.
en 2017-01-20: The US vice president spoke first.
en 2014-11-30: The president of the European Council wrote a letter.
en 2014-12-16: The president of the European Council wrote a letter.
en 2010-06-01: The Belgian prime minister wrote a letter.
en 2012-05-10/2026-04-24: The US vice president spoke first.
en 2003-05-10/2026-04-24: The Russian foreign minister spoke first.
en 2004-03-09/2026-04-24: The Russian foreign minister spoke first.
fr 2026-05-01: Le président américain a parlé.
de 2003-05-01: Der russische Außenminister wartete.
it 2015-05-01: Il presidente del Consiglio europeo ha parlato.
 2014-12-16: The Russian foreign minister spoke first.
tr 2014-12-16: The Russian foreign minister spoke first.
# English: another bearer, named
en 2014-12-16: Russian Foreign Minister Igor Ivanov spoke first. The Russian foreign minister left.
en 2014-12-16: Igor Ivanov, the Russian foreign minister, spoke first.¶The Russian foreign minister left.
en 2014-12-16: The Russian foreign minister, Igor Ivanov, spoke first.¶The Russian foreign minister left.
en 2014-12-16: The Russian foreign minister (Igor Ivanov) spoke first.¶The Russian foreign minister left.
en 2014-12-16: The Russian foreign minister – Igor Ivanov – spoke first.¶The Russian foreign minister left.
en 2014-12-16: Ivanov, the Russian foreign minister, spoke first.
en 2014-12-16: Igor Ivanov, Russian foreign minister from 1998 to 2004, spoke. The Russian foreign minister left.
en 2014-12-16: Igor Ivanov (Russian foreign minister 1998-2004) spoke. The Russian foreign minister left.
en 2014-12-16: The Russian foreign minister, then Igor Ivanov, spoke first.
en 2014-12-16: {l:Sergey Lavrov} praised the man who was before him Russian foreign minister Igor Ivanov. The Russian foreign minister left.
en 2014-12-16: {l:Sergey Lavrov}, a former Russian foreign minister, left. The Russian foreign minister stayed.
en 2014-12-16: {l:Sergey Lavrov}, who has been the Russian foreign minister for long
en 2014-12-16: Russian Foreign Minister Igor Ivanov¶The Russian foreign minister left.
en 2014-12-16: RUSSIAN FOREIGN MINISTER IGOR IVANOV¶The Russian foreign minister left.
en 2014-12-16: Igor Ivanov, Russia’s foreign minister, spoke first. The Russian foreign minister left.
en 2014-12-16: Igor Ivanov, the Russian foreign minister who resigned, spoke first.
en 2014-12-16: The Russian foreign minister left.¶Later former Russian Foreign Minister Igor Ivanov spoke.
en 2014-12-16: {l:Sergey Lavrov} waited. Former Russian foreign minister Igor Ivanov met the Russian foreign minister.
en 2014-12-16: Russia’s foreign minister Igor Ivanov spoke first. So did Russia’s foreign minister.
en 2014-12-16: Russian Foreign Minister Pyotr Lavrov spoke first. The Russian foreign minister left.
en 2014-12-16: Kirill Lavrov, the Russian foreign minister, spoke first. The Russian foreign minister left.
en 2022-05-01: US President Donald Trump spoke. The US president left.
en 2022-05-01: Former US President Donald Trump spoke. The US president left.
# English: the words around it
en 2014-12-16: The former Russian foreign minister spoke first.
en 2014-12-16: The then Russian foreign minister spoke first.
en 2014-12-16: The then-Russian foreign minister spoke first.
en 2014-12-16: The ex-Russian foreign minister spoke first.
en 2014-12-16: The acting Russian foreign minister spoke first. The Russian foreign minister left.
en 2014-12-16: The new Russian foreign minister spoke first. The Russian foreign minister left.
en 2014-12-16: The next Russian foreign minister will be tall.
en 2014-12-16: The future Russian foreign minister was born there.
en 2014-12-16: A Russian foreign minister never sleeps.
en 2014-12-16: Every Russian foreign minister sleeps here.
en 2014-12-16: Any Russian foreign minister would sleep here.
en 2014-12-16: No Russian foreign minister has slept here.
en 2014-12-16: Russian foreign minister asleep
en 2014-12-16: THE RUSSIAN FOREIGN MINISTER WAS TIRED
en 2014-12-16: The Russian Foreign Minister Igor Ivanov Meets
en 2014-12-16: Ivanov – the Russian foreign minister until last year – spoke first.
en 2014-12-16: It was signed by Igor Ivanov, once the Russian foreign minister.
en 2014-12-16: As former president and Russian foreign minister he knew.
en 2014-12-16: The Russian foreign ministers were there.
en 2014-12-16: The Ukrainian and Russian foreign ministers were there.
en 2014-12-16: The Russian Foreign Ministry was there.
en 2014-12-16: The Russian deputy foreign minister was there.
en 2014-12-16: The deputy Russian foreign minister was there.
en 2014-12-16: He was the Russian foreign minister from 1998 to 2004.
en 2014-12-16: He was Russia’s foreign minister for long.
en 2014-12-16: He would become Russia’s foreign minister.
en 2014-12-16: He is not the Russian foreign minister.
en 2014-12-16: As Russia’s foreign minister he travelled much.
en 2014-12-16: In 1999 the Russian foreign minister travelled much.
en 2014-12-16: The Russian foreign minister in 1999 travelled much.
en 2014-12-16: The Russian foreign minister at the time travelled much.
en 2014-12-16: The Russian foreign minister under Yeltsin travelled much.
en 2014-12-16: He applied for the post of the Russian foreign minister.
en 2014-12-16: He was once the Russian foreign minister.
en 2014-12-16: The Russian foreign minister-turned-writer left.
en 2022-05-01: The American president of the bank left.
en 2022-05-01: The Latin American president left.
en 2022-05-01: The president of the US Chamber of Commerce left.
en 2022-05-01: Obama, the US president before him, left.
en 2022-05-01: The US president-elect waited.
en 2022-05-01: The US presidential palace is white.
en 2022-05-01: The US president can veto a law.
en 2014-12-16: Anti-Russian foreign minister talk
en 2014-12-16: Write to the Russian foreign minister@example
# French
fr 2014-12-16: L’ancien ministre russe des Affaires étrangères a parlé.
fr 2014-12-16: Le ministre russe des Affaires étrangères Igor Ivanov a parlé. Le ministre russe des Affaires étrangères est parti.
fr 2014-12-16: Igor Ivanov, ministre russe des Affaires étrangères de 1998 à 2004, a parlé. Le ministre russe des Affaires étrangères est parti.
fr 2014-12-16: Igor Ivanov, alors ministre russe des Affaires étrangères, a parlé.
fr 2014-12-16: Le ministère russe des Affaires étrangères a parlé.
fr 2014-12-16: Un ministre russe des Affaires étrangères a parlé.
fr 2014-12-16: Le vice-ministre russe des Affaires étrangères a parlé.
fr 2014-12-16: Le ministre russe des Affaires étrangères de l’époque a parlé.
fr 2022-05-01: Le président américain de la banque a parlé.
fr 2022-05-01: Le vice-président américain a parlé.
# German
de 2014-12-16: Der ehemalige russische Außenminister wartete.
de 2014-12-16: Der damalige russische Außenminister Igor Iwanow wartete. Der russische Außenminister nicht.
de 2014-12-16: Ein russischer Außenminister wartet nie.
de 2014-12-16: Der stellvertretende russische Außenminister wartete.
de 2014-12-16: Der russische Vizeaußenminister wartete.
de 2014-12-16: Das russische Außenministerium wartete.
de 2014-12-16: Ehemaliger russischer Außenminister Igor Iwanow wartete. Der russische Außenminister ging.
de 2014-12-16: Igor Iwanow, der russische Außenminister, wartete. Der russische Außenminister ging.
de 2014-12-16: Deutschlands und Russlands Außenminister warteten.
de 2022-05-01: Der frühere US-Präsident wartete.
de 2022-05-01: Unter den US-Präsidenten war er der älteste.
# Spanish
es 2014-12-16: El exministro ruso de Exteriores habló.
es 2014-12-16: El entonces ministro ruso de Exteriores habló.
es 2014-12-16: El ministro ruso de Exteriores Ígor Ivanov habló. El ministro ruso de Exteriores se fue.
es 2014-12-16: Un ministro ruso de Exteriores habló.
es 2014-12-16: El viceministro ruso de Exteriores habló.
es 2022-05-01: El presidente estadounidense del banco habló.
es 2022-05-01: El expresidente estadounidense habló.
# Italian
it 2014-12-16: L’ex ministro degli Esteri russo ha parlato.
it 2014-12-16: L’allora ministro degli Esteri russo ha parlato.
it 2014-12-16: Il ministro degli Esteri russo Igor Ivanov ha parlato. Il ministro degli Esteri russo è partito.
it 2022-05-01: Il presidente americano della banca ha parlato.
it 2014-12-16: Il viceministro degli Esteri russo ha parlato.
it 2014-12-16: I ministri degli Esteri russo e ucraino hanno parlato.
# Portuguese
pt 2014-12-16: O ex-ministro dos Negócios Estrangeiros russo falou.
pt 2014-12-16: O então chanceler russo falou.
pt 2014-12-16: O chanceler russo Igor Ivanov falou. O chanceler russo partiu.
pt 2022-05-01: O vice-presidente dos EUA falou.
# Dutch
nl 2014-12-16: De voormalige Russische minister van Buitenlandse Zaken kwam te laat.
nl 2014-12-16: De Russische minister van Buitenlandse Zaken Igor Ivanov kwam te laat. De Russische buitenlandminister ging.
nl 2014-12-16: Een Russische minister van Buitenlandse Zaken komt nooit te laat.
# Polish
pl 2014-12-16: Były minister spraw zagranicznych Rosji powiedział „nie”.
pl 2014-12-16: Minister spraw zagranicznych Rosji Igor Iwanow powiedział „nie”. Szef rosyjskiego MSZ wyszedł.
pl 2014-12-16: Wiceminister spraw zagranicznych Rosji powiedział „nie”.
pl 2014-12-16: Zastępca ministra spraw zagranicznych Rosji powiedział „nie”.
pl 2014-12-16: Został ministrem spraw zagranicznych Rosji.
pl 2022-05-01: Kandydat na prezydenta USA powiedział „nie”.
# Russian
ru 2014-12-16: Бывший министр иностранных дел России приехал.
ru 2014-12-16: Экс-глава МИД России приехал.
ru 2014-12-16: Министр иностранных дел России Игорь Иванов приехал. Глава МИД России остался.
ru 2014-12-16: Игорь Иванов, министр иностранных дел России, приехал.
ru 2014-12-16: Иванов — министр иностранных дел России.
ru 2014-12-16: Заместитель министра иностранных дел России приехал.
ru 2014-12-16: Замглавы МИД России приехал.
ru 2014-12-16: Он стал министром иностранных дел России.
ru 2014-12-16: Министры иностранных дел России и Украины приехали.
ru 2014-12-16: В 1999 году министр иностранных дел России приехал.
ru 2022-05-01: Вице-президент США приехал.
ru 2022-05-01: Президент США избирается на четыре года.
ru 2022-05-01: Выборы президента США прошли.
# Ukrainian
uk 2014-12-16: Колишній міністр закордонних справ Росії приїхав.
uk 2014-12-16: Міністр закордонних справ Росії Ігор Іванов приїхав. Глава МЗС Росії залишився.
uk 2014-12-16: Заступник міністра закордонних справ Росії приїхав.
uk 2014-12-16: Він став міністром закордонних справ Росії.
# Another of that office, a longer name of an institution
en 2013-02-19: The president of the European Council on Foreign Relations opened the debate.
fr 2013-02-19: Le président du Conseil européen pour les relations internationales a parlé.
de 2013-02-19: Der Präsident des Europäischen Rates für Auswärtige Beziehungen sprach.
ru 2023-11-22: 35-й президент США был убит в Далласе.
ru 2022-07-04: Третий президент США умер 4 июля.
ru 2022-07-04: Ни один президент США не родился в этот день.
`;
