/** A small invented record for tests of the own pages: every kind of text, template noise, two publishers. Nobody real. */
import { openRecall } from "../../src/recall/recall.ts";
import { openRecord } from "../../src/recall/record-index.ts";
import type { Entity, Occasion, Pack, Source, Statement } from "../../src/record/schema.ts";

const TEXT = [
  "icon share icon print",
  "Canal will open, says Ada",
  "The canal talks are over, Ada Reed told the Gazette. Ada added that the “northern lock” would open first.",
  "“We will open the canal in May [next year], and nobody will pay a toll.”",
  "“The mayor promised me ‘dry feet’,” Reed said.",
  "READ MORE: Mayor dreams of dry feet",
  "All rights reserved",
].join("\n\n");

function span(exact: string): { start: number; end: number } {
  const start = TEXT.indexOf(exact);
  if (start < 0) throw new Error(`not in the text: ${exact}`);
  return { start, end: start + exact.length };
}

const occasion: Occasion = {
  label: "Gazette interview, Northtown",
  short: "Gazette interview",
  outlet: "gazette",
  date: "2014-05-01",
  dateKind: "said",
};

const source: Source = {
  id: "canal",
  file: "canal.txt",
  sha256: "0".repeat(64),
  title: "Canal will open, says Ada",
  publisher: "herald",
  url: "https://herald.example/canal",
  published: "2014-05-02",
  publishedAsPrinted: "2 May, 2014 09:00",
  language: "en",
  occasion,
  underlying: { publisher: "wire", title: "Reed on the canal", published: "2014-05-01" },
  noise: [
    { span: span("icon share icon print"), kind: "icon text" },
    { span: span("Canal will open, says Ada"), kind: "headline" },
    { span: span("READ MORE: Mayor dreams of dry feet"), kind: "link line" },
    { span: span("All rights reserved"), kind: "credit" },
  ],
  text: TEXT,
};

function statement(id: string, kind: Statement["kind"], exact: string, more: Partial<Statement> = {}): Statement {
  return {
    id,
    kind,
    speaker: kind === "framing" ? null : "reed",
    source: "canal",
    occasion,
    date: "2014-05-01",
    span: span(exact),
    quoted: [],
    selector: { prefix: "", exact, suffix: "" },
    about: ["canal-works"],
    subject: `Subject of ${id}`,
    terms: [],
    attribution:
      kind === "framing" ? "Herald headline, 2 May 2014" : "Ada Reed, Gazette interview, 1 May 2014 (via Herald)",
    wordTags: [],
    remarks: [],
    notes: [],
    ...more,
  };
}

function entity(id: string, name: string, more: Partial<Entity> = {}): Entity {
  return {
    id,
    kind: "organisation",
    name,
    marked: false,
    description: `About ${name}.`,
    short: name,
    possessive: "its",
    roles: [],
    names: [],
    background: [],
    ...more,
  };
}

const PACK: Pack = {
  format: 1,
  id: "small",
  title: "A small record",
  version: "3.2.1",
  curator: "Nobody",
  licence: "CC0",
  rule: "One invented document.",
  sources: [source],
  entities: [
    entity("reed", "Ada Reed", { kind: "person", marked: true, short: "Reed", possessive: "her" }),
    entity("mayor", "Max Mayor", { kind: "person", marked: true, short: "Mayor", possessive: "his" }),
    entity("canal-works", "Canal Works", { marked: true }),
    entity("gazette", "The Gazette"),
    entity("herald", "The Herald", {
      publisher: true,
      short: "Herald",
      background: [
        {
          text: "The Herald was bought by the canal company.",
          date: "2010-03",
          sources: [{ name: "Gazette of trade" }],
        },
      ],
    }),
    entity("wire", "Wire Service", { publisher: true, short: "Wire" }),
  ],
  statements: [
    statement("c-00", "framing", "Canal will open, says Ada"),
    statement("c-01", "indirect", "The canal talks are over, Ada Reed told the Gazette.", { paraphraser: "herald" }),
    statement("c-02", "mixed", "Ada added that the “northern lock” would open first.", {
      paraphraser: "herald",
      quoted: [span("northern lock")],
    }),
    statement("c-03", "direct", "We will open the canal in May [next year], and nobody will pay a toll.", {
      notes: ["n-then", "n-later"],
      wordingCheck: { text: "The wire has “this May”.", sources: [{ name: "Wire report" }] },
      remarks: ["The bracket is the Herald’s."],
    }),
    statement("c-04", "direct", "The mayor promised me ‘dry feet’,", {
      about: ["mayor"],
      wordTags: [{ span: span("promised"), tag: "Reed’s word" }],
    }),
    statement("c-05", "framing", "Mayor dreams of dry feet"),
  ],
  notes: [
    {
      id: "n-later",
      heading: "since-then",
      date: "2015-06-01",
      text: "The canal opened in June.",
      sources: [{ name: "Canal Works", url: "https://canal.example/opening" }],
    },
    {
      id: "n-then",
      heading: "at-the-time",
      date: "2014-04",
      text: "The lock was flooded in April.",
      sources: [{ name: "Weather office" }],
    },
  ],
  reported: [
    {
      id: "r-mayor",
      author: "mayor",
      text: "damp, at worst",
      occasion: "town hall",
      date: "2014-04-30",
      reportedBy: { name: "Town radio" },
      about: ["canal-works"],
      besides: ["c-04"],
    },
  ],
};

export const record = openRecord(PACK);
export const recall = openRecall(record);
