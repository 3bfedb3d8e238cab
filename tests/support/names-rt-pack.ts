/**
 * A test pack that gives RT and Mir TV statements, so that their names are looked for on pages (the bundled record marks
 * neither). The forms are the corpus's own.
 */
import type { NamesData } from "../../src/names/types.ts";
import { namesData } from "./names-cases.ts";

export const RT_PACK: NamesData = namesData(["rt", "mir_tv"]);

/** In the notation of names-cases.ts. */
export const RT_CASES = `
en: The Russian broadcaster {r:RT} aired it.
en: She told {r:RT}, the channel the Kremlin pays for.
en: {r:RT}, formerly {r:Russia Today}, aired it.
en: {r:RT} reported from Moscow.
en: {r:RT News} aired it.
en: {r:RT International} aired it.
en: {r:Russia Today} aired it.
en: The story stands on {r:rt.com} still.
en: RT @moscow_times: Russia waits
en: RT if you like Russia
en: Please RT: Russia waits
en: The film has 95% on RT.
en: RT score for the Russian film: 95%
en: Rotten Tomatoes (RT) likes the film.
en: an RT-PCR test
en: RT-PCR tests in Moscow, Russian state media said
en: a respiratory therapist (RT)
en: systems that work in real time (RT)
en: Nvidia’s RT cores
en: RT
en: India Today aired it.
en: What Russia today wants
en: ART and PART in Russia
en: www.RT.com/russia
ru: Телеканал {r:RT} передал это из Москвы: Россия ждёт.
ru: Медиагруппа «Россия сегодня»
en: He spoke to {m:Mir TV} at noon.
en: the {m:MIR TV channel}
en: {m:MIR Interstate Television and Radio Company}
en: the {m:International Television and Radio Company “Mir”}
en: {m:Mir 24} aired it.
ru: {m:МТРК «Мир»} передала.
ru: {m:телеканал «Мир»} передал.
ru: в эфире {m:«Мир»}, новости телекомпании
ru: Интервью {m:телеканалу «Мир»}
en: the Mir space station
en: the space station Mir fell
en: a Mir payment card
en: Mir cards from Russia
en: Russkiy Mir
en: the Russkiy Mir foundation
en: Mir Hossein Mousavi
en: Mir Castle in Belarus
en: the Mir mine
en: Detsky Mir
en: music information retrieval (MIR)
en: Chile’s MIR
ru: мир во всём мире
ru: Русский мир
ru: Миру мир!
ru: Станция «Мир» упала.
ru: платёжная система «Мир»
ru: Детский мир
`;
