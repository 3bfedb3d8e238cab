/** Counts in words. */
import { t } from "../i18n.ts";

/** "1 statement", "10 statements". */
export function countStatements(count: number): string {
  return count === 1 ? t("source_statement_count_one") : t("source_statement_count", String(count));
}
