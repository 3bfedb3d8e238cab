/** What recall is asked and answers. Pure: the record and a paragraph in, statements in order out. */
import type { EntityId, SourceId, Statement } from "../record/schema.ts";

export interface Query {
  entity: EntityId;
  paragraph: string;
  /** The nearest heading and the page's headline weigh a little. */
  heading?: string;
  headline?: string;
  /** Sources that are the page itself: their statements are left out. */
  exclude?: ReadonlySet<SourceId>;
}

export type Relation = "said" | "about" | "to";

/** A statement with what an entity has to do with it. */
export interface Related {
  statement: Statement;
  relation: Relation;
}

export interface Recalled extends Related {
  /** Closeness of subject to the paragraph; comparable within one answer only. */
  score: number;
  /** The statement shares its subject with the paragraph, not just the entity. */
  close: boolean;
}
