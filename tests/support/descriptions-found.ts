/**
 * Sentences in which a description stands for its holder on a page of the date before them, all mentions in braces.
 * The people in them say and do nothing here that anyone has reported.
 */
export const DESCRIPTIONS_FOUND = `
# English
en 2014-12-16: The {l:Russian foreign minister} spoke first.
en 2014-12-16: “We shall see,” the {l:Russian Foreign Minister} told reporters.
en 2004-03-10: {l:Russia’s foreign minister} was in London.
en 2012-05-10/2026-04-24: The {l:Russian foreign minister} spoke first.
en 2012-05-10/2012-05-11: The {b:US vice president} spoke first.
en 2026-05-01: The {l:foreign minister of Russia} did not come.
en 2014-12-16: The {l:minister of foreign affairs of the Russian Federation} signed it.
en 2014-12-16: The {l:Russian foreign minister}’s spokeswoman said so.
en 2014-12-16: According to the {l:Russian foreign minister}, Moscow will wait.
en 2014-12-16: In New York the {l:Russian foreign minister} said nothing.
en 2014-12-16: In Geneva, the {l:Russian foreign minister} said nothing.
en 2014-12-16: John Kerry met the {l:Russian foreign minister} in Geneva.
en 2014-12-16: {l:Sergey Lavrov} came late.¶The {l:Russian foreign minister} had been in Minsk.
en 2014-12-16: The {l:Russian foreign minister} came late. {l:Lavrov} had been in Minsk.
en 2014-12-16: Russian Foreign Minister {l:Sergey Lavrov} came late.
en 2014-12-16: Russian Foreign Minister {l:Lavrov} came late. The {l:Russian foreign minister} had been in Minsk.
en 2014-12-16: The Russian Foreign Minister, Mr {l:Lavrov}, came late. The {l:Russian foreign minister} left.
en 2014-12-16: {l:Sergey Lavrov}, who is still the Russian foreign minister, left. The {l:Russian foreign minister} came back.
en 2014-12-16: The Russian foreign minister, {l:Sergey Lavrov}, came late.
en 2014-12-16: {l:Sergey Lavrov}, the Russian foreign minister, came late.
en 2014-12-16: Russian Foreign Minister Says No¶The {l:Russian foreign minister} says no.
en 2014-12-16: The Russian Foreign Ministry was closed. The {l:Russian foreign minister} was away.
en 2014-12-16: Russian Deputy Foreign Minister Ivan Petrov was there too. The {l:Russian foreign minister} left.
en 2014-12-16: Deputy Russian foreign minister Ivan Petrov was there too. The {l:Russian foreign minister} left.
en-GB 2014-12-16: The {l:Russian foreign minister} Monday said no.
en 2014-10-02: The {b:US vice president} spoke at Harvard.
en 2014-10-02: US President Barack Obama waited, the {b:U.S. Vice President} did not.
en 2022-05-01: The {b:US president} flew home. The US vice president stayed.
en 2022-05-01: The {b:president of the United States} flew home.
en 2022-05-01: The {b:President of the United States of America} flew home.
en 2022-05-01: The {b:US president}’s plane flew home.
en 2014-09-05: The {v:president of the European Council} wrote a letter.
en 2009-06-01: The {v:Belgian prime minister} wrote a letter.
# French
fr 2014-12-16: Le {l:ministre russe des Affaires étrangères} a parlé.
fr 2014-12-16: Elle a vu le {l:ministre des affaires étrangères russe} lundi.
fr 2014-12-16: Une lettre du {l:chef de la diplomatie russe} est arrivée.
fr 2014-12-16: Le ministre russe des Affaires étrangères {l:Sergueï Lavrov} a parlé.
fr 2014-12-16: Le vice-ministre russe des Affaires étrangères Ivan Petrov a parlé au {l:ministre russe des Affaires étrangères}.
fr 2022-05-01: Le {b:président américain} a parlé.
fr 2014-10-02: Le {b:vice-président des États-Unis} a parlé.
fr 2014-09-05: Le {v:président du Conseil européen} a parlé.
# German
de 2014-12-16: Der {l:russische Außenminister} wartete.
de 2014-12-16: Sie traf den {l:russischen Außenminister} in Wien.
de 2014-12-16: Die Reise des {l:russischen Aussenministers} begann.
de 2014-12-16: {l:Russlands Außenminister} wartete.
de 2014-12-16: Der russische Außenminister {l:Sergej Lawrow} wartete.
de 2022-05-01: Der {b:US-Präsident} wartete auf den Zug.
de 2022-05-01: Ein Brief des {b:amerikanischen Präsidenten} kam an.
de 2014-10-02: Der {b:US-Vizepräsident} wartete auf den Zug.
# Spanish
es 2014-12-16: El {l:ministro ruso de Exteriores} habló primero.
es 2014-12-16: Una carta del {l:canciller ruso} llegó tarde.
es 2014-12-16: El {l:ministro de Asuntos Exteriores de Rusia} habló primero.
es 2022-05-01: El {b:presidente de EE.UU.} habló primero.
es 2014-10-02: Llegó el {b:vicepresidente estadounidense}.
# Italian
it 2014-12-16: Il {l:ministro degli Esteri russo} ha parlato.
it 2014-12-16: La lettera del {l:capo della diplomazia russa} è arrivata.
it 2022-05-01: Il {b:presidente degli Stati Uniti} ha parlato.
it 2014-09-05: Il {v:presidente del Consiglio europeo} ha parlato.
# Portuguese
pt 2014-12-16: O {l:ministro dos Negócios Estrangeiros russo} falou.
pt-BR 2014-12-16: O {l:chanceler russo} falou ao {l:ministro das Relações Exteriores da Rússia}.
pt 2022-05-01: O {b:presidente dos EUA} falou.
# Dutch
nl 2014-12-16: De {l:Russische minister van Buitenlandse Zaken} kwam te laat.
nl 2022-05-01: De {b:Amerikaanse president} kwam te laat.
nl 2009-06-01: De {v:Belgische premier} kwam te laat.
# Polish
pl 2014-12-16: {l:Minister spraw zagranicznych Rosji} powiedział „nie”.
pl 2014-12-16: Spotkała się z {l:szefem rosyjskiego MSZ} w Wiedniu.
pl 2014-12-16: Wizyta {l:rosyjskiego ministra spraw zagranicznych} trwała godzinę.
pl 2014-12-16: Szef rosyjskiego MSZ {l:Siergiej Ławrow} powiedział „nie”.
pl 2022-05-01: {b:Prezydent USA} powiedział „nie”.
# Russian
ru 2014-12-16: {l:Глава МИД России} приехал в Вену.
ru 2014-12-16: Она встретилась с {l:министром иностранных дел РФ} в Вене.
ru 2014-12-16: Визит {l:министра иностранных дел России} продлился час.
ru 2014-12-16: {l:Министр иностранных дел России} приехал. Заместитель министра иностранных дел России Иван Петров остался.
ru 2014-12-16: Глава МИД РФ {l:Сергей Лавров} приехал в Вену.
ru 2014-12-16: Министр иностранных дел России {l:С. Лавров} приехал. {l:Глава МИД РФ} остался.
ru 2022-05-01: {b:Президент США} приехал в Вену.
# Ukrainian
uk 2014-12-16: {l:Міністр закордонних справ Росії} приїхав до Відня.
uk 2014-12-16: Вона зустрілася з {l:главою МЗС РФ} у Відні.
uk 2022-05-01: {b:Президент США} приїхав до Відня.
`;
