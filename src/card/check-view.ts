/** The gate before anything is drawn: what came in a message must be a CardView. */
import * as v from "valibot";
import { CardView } from "../record/card-view.ts";

/** @throws {Error} naming the first place that is wrong. */
export function checkView(view: unknown): CardView {
  const checked = v.safeParse(CardView, view);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new Error(`not a card: ${v.getDotPath(issue) ?? "the whole"}: ${issue.message}`);
}
