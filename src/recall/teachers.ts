/** The statements of a record from which everybody's recall learns what is rare: words, the editors' terms, topics. */
import type { EntityId, Statement } from "../record/schema.ts";
import { type Bag, bagOf } from "./likeness.ts";
import type { WholeRecord } from "./record-index.ts";
import { termsOf } from "./spoken-of.ts";
import { type Taught, taughtBy, without } from "./taught.ts";

/** Of a large record so many statements, evenly spaced, teach. */
const MOST_TEACHERS = 1000;

export interface Lesson {
  words: Taught;
  terms: Taught;
  topics: Taught;
}

export interface Teachers {
  /** What is taught by all but these statements: those are counted by themselves. */
  lessonFor(own: readonly Statement[]): Lesson;
}

interface Teacher {
  words: Bag;
  terms: Bag;
  topics: ReadonlyMap<EntityId, unknown>;
}

/** Reads the teachers once, for as many lessons as are wanted. */
export function openTeachers(record: WholeRecord): Teachers {
  const teachers = new Map<Statement, Teacher>(
    sample(record.pack.statements, MOST_TEACHERS).map((statement) => [
      statement,
      { words: bagOf(record.passage(statement)), terms: termsOf(statement), topics: spokenOf(statement) },
    ]),
  );
  const all = lesson([...teachers.values()]);
  return {
    lessonFor(own) {
      const left = own.flatMap((statement) => teachers.get(statement) ?? []);
      return {
        words: without(
          all.words,
          left.map(({ words }) => words),
        ),
        terms: without(
          all.terms,
          left.map(({ terms }) => terms),
        ),
        topics: without(
          all.topics,
          left.map(({ topics }) => topics),
        ),
      };
    },
  };
}

function lesson(teachers: readonly Teacher[]): Lesson {
  return {
    words: taughtBy(teachers.map(({ words }) => words)),
    terms: taughtBy(teachers.map(({ terms }) => terms)),
    topics: taughtBy(teachers.map(({ topics }) => topics)),
  };
}

/** Whom a statement is about, and who speaks. */
export function spokenOf({ about, speaker }: Statement): Map<EntityId, unknown> {
  return new Map([...about, ...(speaker ? [speaker] : [])].map((topic) => [topic, true]));
}

function sample<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)] as Item);
}
